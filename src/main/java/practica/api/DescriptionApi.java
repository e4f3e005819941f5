package practica.api;

import io.javalin.http.Context;

/// `GET /api/v1/openapi.json` and `openapi.yaml`: the description of the API for programs.
public record DescriptionApi(Description description) {
    public void json(Context ctx) {
        ctx.contentType("application/json").result(description.json());
    }

    public void yaml(Context ctx) {
        ctx.contentType("application/yaml").result(description.yaml());
    }
}

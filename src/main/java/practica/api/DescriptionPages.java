package practica.api;

import io.javalin.http.Context;
import practica.web.Pages;

/// `/{language}/help/api`: the description of the API for people.
public final class DescriptionPages {
    private final DescriptionPage page;
    private final Pages pages;

    public DescriptionPages(Description description, Pages pages) {
        this.page = new Reference(description).page();
        this.pages = pages;
    }

    public void show(Context ctx) {
        pages.show(ctx, page);
    }
}

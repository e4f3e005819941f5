package practica.web;

import io.javalin.http.HttpResponseException;

/// A request that cannot be answered as it was put: the status, the key of the message that says
/// why in the reader's language, the word or figure that it is about, and the parameter that is
/// wrong; empty where none is.
public final class Refusal extends HttpResponseException {
    private final String key;
    private final String about;
    private final String parameter;

    public Refusal(int status, String key, String about) {
        this(status, key, about, "");
    }

    public Refusal(int status, String key, String about, String parameter) {
        super(status, key);
        this.key = key;
        this.about = about;
        this.parameter = parameter;
    }

    public String key() {
        return key;
    }

    public String about() {
        return about;
    }

    public String parameter() {
        return parameter;
    }
}

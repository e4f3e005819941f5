package practica.web;

import io.javalin.http.HttpResponseException;

/// A request that cannot be answered as it was put: the status, the key of the message that says
/// why in the reader's language, and the word or figure that it is about.
public final class Refusal extends HttpResponseException {
    private final String key;
    private final String about;

    public Refusal(int status, String key, String about) {
        super(status, key);
        this.key = key;
        this.about = about;
    }

    public String key() {
        return key;
    }

    public String about() {
        return about;
    }
}

package practica.item;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.net.URISyntaxException;

/// A reference to the web, with what it leads to.
public record Link(String title, String url) {
    public Link {
        title = requireNonNullElse(title, "");
        url = requireNonNullElse(url, "");
    }

    /// What to call it: its title, or else the address.
    String said() {
        return title.isEmpty() ? url : title;
    }

    /// Whether the address is one that a reader may be sent to.
    public boolean leadsToTheWeb() {
        try {
            var uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

package practica.web;

import java.util.function.Supplier;

/// Where the library is on the web, as its operator says: what stands before the addresses in its
/// letters. What a browser calls us is not believed.
public record Site(Supplier<String> address) {
    /// The whole address of a page.
    ///
    /// @param path begins with a slash
    public String address(String path) {
        return address.get() + path;
    }

    /// Whether browsers reach it over TLS only.
    public boolean secure() {
        return address.get().startsWith("https://");
    }
}

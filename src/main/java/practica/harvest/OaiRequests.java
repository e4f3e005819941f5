package practica.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import practica.fetch.FetchFailure;
import practica.fetch.WebAddress;

/// The questions to a repository, as addresses.
///
/// @param part the set to harvest, empty for all
record OaiRequests(WebAddress base, String part, String metadata) {
    /// The address as people give it; a question that it ends in is taken away.
    static WebAddress base(String written) throws FetchFailure {
        return WebAddress.of(written.strip().replaceFirst("(?s)\\?(?:.*&)?verb=.*", ""));
    }

    WebAddress identify() throws FetchFailure {
        return asking("Identify", "");
    }

    /// The list of all that changed from the date on; all there is where it is empty.
    WebAddress list(String from) throws FetchFailure {
        return asking(
                "ListRecords",
                with("metadataPrefix", metadata) + with("set", part) + with("from", from));
    }

    WebAddress resume(String token) throws FetchFailure {
        return asking("ListRecords", with("resumptionToken", token));
    }

    private WebAddress asking(String verb, String rest) throws FetchFailure {
        var written = base.toString();
        return WebAddress.of(written + (written.contains("?") ? "&" : "?") + "verb=" + verb + rest);
    }

    private static String with(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, UTF_8);
    }
}

package practica.translate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Which engine the operator wants.
public sealed interface Engine {
    /// Before the address of a service of Apertium.
    String SERVICE = "apertium+";

    /// No machine translation: the default.
    record None() implements Engine {}

    /// Apertium, installed on this machine.
    record Local() implements Engine {}

    /// Apertium as a service, on this machine or another.
    record Service(URI address) implements Engine {}

    /// A server that speaks the protocol of LibreTranslate.
    record Server(URI address) implements Engine {}

    /// Reads `none`, `apertium`, `apertium+http://host:port` or the address of a server that speaks
    /// the protocol of LibreTranslate; empty where it is none of them.
    static Optional<Engine> of(String setting) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "", "none" -> Optional.of(new None());
            case "apertium" -> Optional.of(new Local());
            default ->
                    setting.strip().startsWith(SERVICE)
                            ? server(setting.strip().substring(SERVICE.length())).map(Service::new)
                            : server(setting.strip()).map(Server::new);
        };
    }

    /// Makes it ready; nothing is started or asked before something is to be translated. Where
    /// Apertium is wanted and not installed, it offers nothing.
    ///
    /// @param key what the server wants to know us by, or empty
    default Translator open(String key) {
        return switch (this) {
            case None() -> new NoTranslator();
            case Local() -> new Apertium(Modes.FOLDER);
            case Service(var address) -> new ApertiumOnTheWeb(address);
            case Server(var address) -> new LibreTranslate(address, key);
        };
    }

    private static Optional<URI> server(String address) {
        try {
            var uri = new URI(address);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

package practica.translate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Which engine the operator wants.
public sealed interface Engine {
    /// No machine translation: the default.
    record None() implements Engine {}

    /// Apertium, installed on this machine.
    record Local() implements Engine {}

    /// A server that speaks the protocol of LibreTranslate.
    record Server(URI address) implements Engine {}

    /// Reads `none`, `apertium` or the address of a server; empty where it is neither.
    static Optional<Engine> of(String setting) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "", "none" -> Optional.of(new None());
            case "apertium" -> Optional.of(new Local());
            default -> server(setting.strip());
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
            case Server(var address) -> new LibreTranslate(address, key);
        };
    }

    private static Optional<Engine> server(String address) {
        try {
            var uri = new URI(address);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null
                    ? Optional.of(new Server(uri))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

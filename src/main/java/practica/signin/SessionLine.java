package practica.signin;

import java.util.List;
import practica.account.Session;
import practica.language.Language;
import practica.web.Days;

/// A session as its member recognises it: browser and system by their common names, and when it was
/// seen last, in universal time.
public record SessionLine(long id, String browser, String seen, boolean current) {
    private static final List<String> BROWSERS =
            List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux");

    static SessionLine of(Session session, long current, Language reader) {
        var seen = Days.time(session.seenAt(), reader);
        return new SessionLine(
                session.id(), name(session.browser()), seen + " UTC", session.id() == current);
    }

    /// What a browser calls itself names many others too; the most telling word comes first.
    static String name(String browser) {
        var name = first(BROWSERS, browser).replace("Edg", "Edge").replace("OPR", "Opera");
        var system = first(SYSTEMS, browser).replace("Macintosh", "macOS");
        return name.isEmpty() && system.isEmpty()
                ? browser.isBlank() ? "?" : browser.split(" ", 2)[0]
                : (name + " · " + system).replaceAll("^ · | · $", "");
    }

    private static String first(List<String> names, String browser) {
        return names.stream().filter(browser::contains).findFirst().orElse("");
    }
}

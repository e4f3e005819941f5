package practica.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The properties that people and programs add to a document.
final class Properties {
    private Properties() {}

    static Map<String, String> docx(Parts parts) throws IOException {
        return read(parts, "docProps/custom.xml", "property");
    }

    static Map<String, String> odt(Parts parts) throws IOException {
        return read(parts, "meta.xml", "user-defined");
    }

    private static Map<String, String> read(Parts parts, String part, String element)
            throws IOException {
        var properties = new HashMap<String, String>();
        try (var xml = parts.xml(part)) {
            while (xml.next()) {
                if (xml.begins() && xml.name().equals(element)) {
                    properties.put(xml.attribute("name"), xml.content().strip());
                }
            }
        }
        return properties;
    }
}

package practica.support;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import practica.check.Checked.Good;
import practica.item.Draft;
import practica.item.ItemText;

/// Drafts for tests, written like the front matter of a library file. Each is good and complete as
/// it stands; a test lays over it, as YAML, what is different.
public final class Drafts {
    private static final YAMLMapper YAML = YAMLMapper.builder().addModule(new Jdk8Module()).build();

    private static final String PRACTICE =
            """
            kind: case-study
            language: ca
            title: Escoles obertes
            summary: Els patis de les escoles obren a la tarda.
            sections:
              context: Faltava espai.
              actions: S'obren els patis.
              results: Hi va molta gent.
            translations:
              en: {title: Open schools, summary: School yards open in the afternoon.}
              fr: {title: Écoles ouvertes}
            places: ["Girona, ES"]
            organisation: {name: Ajuntament de Girona, level: local, website: "https://web.girona.cat"}
            themes: [public-space, childhood]
            sdgs: ["11", "11.7"]
            networks: [educating-cities]
            start: "2012-09"
            end: ongoing
            stage: running
            licence: CC-BY-4.0
            """;

    private static final String DOCUMENT =
            """
            kind: document
            language: pt
            title: Plano da água
            summary: O que a cidade quer fazer com a água.
            body: Um plano.
            document-type: plan
            date: 2016-05-03
            themes: [water]
            """;

    private Drafts() {}

    public static Draft practice(String... differences) {
        return draft(PRACTICE, differences);
    }

    public static Draft document(String... differences) {
        return draft(DOCUMENT, differences);
    }

    public static ItemText practiceText(String... differences) {
        return text(practice(differences));
    }

    public static ItemText documentText(String... differences) {
        return text(document(differences));
    }

    /// What a draft becomes that must be good.
    public static ItemText text(Draft draft) {
        var checked = draft.check(TestLibrary.known());
        return (ItemText) assertInstanceOf(Good.class, checked, checked::toString).value();
    }

    private static Draft draft(String yaml, String... differences) {
        try {
            var fields = (ObjectNode) YAML.readTree(yaml);
            for (var difference : differences) {
                fields.setAll((ObjectNode) YAML.readTree(difference));
            }
            return YAML.treeToValue(fields, Draft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

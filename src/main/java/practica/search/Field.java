package practica.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.text.Words;

/// A field that one can name in a search, as in `title:water`: in English, or in another language
/// of the interface, with or without accents.
public enum Field {
    TITLE("titulo titol titre"),
    ORGANISATION(
            "organization organizacion organitzacio organizacao author autor autora auteur autrice"),
    PLACE("lugar lloc lieu"),
    COUNTRY("pais pays"),
    THEME("tema"),
    SDG("ods odd"),
    NETWORK("red xarxa rede reseau"),
    FILE("archivo fichero fitxer arxiu ficheiro arquivo fichier"),
    YEAR("ano any annee"),
    LANGUAGE("lang idioma lengua llengua lingua langue");

    private static final Map<String, Field> BY_NAME =
            Arrays.stream(values())
                    .flatMap(field -> field.names().map(name -> Map.entry(name, field)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final int LONGEST =
            BY_NAME.keySet().stream().map(String::length).max(Integer::compare).orElseThrow();

    private final String others;

    Field(String others) {
        this.others = others;
    }

    /// Its name in a search as we write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String name) {
        return Optional.of(name)
                .filter(typed -> typed.length() <= LONGEST)
                .map(Words::folded)
                .flatMap(folded -> Optional.ofNullable(BY_NAME.get(folded)));
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(key()), Stream.of(others.split(" ")));
    }
}

package practica.search;

/// What a word in capitals, or a bar, does between others.
enum Joint {
    /// The one or the other.
    OR,

    /// Nothing: everything typed holds anyway.
    AND,

    NOT,

    /// The same in other languages, but not in a text that is all capitals: *NO POVERTY* is the
    /// name of a goal.
    NO,

    /// It is a word like others.
    NONE;

    static final String BAR = "|";

    static Joint of(String typed) {
        return switch (typed) {
            case "OR", "O", "U", "OU", BAR -> OR;
            case "AND", "Y", "I", "E", "ET", "&&" -> AND;
            case "NOT" -> NOT;
            case "NO", "NÃO", "NAO", "NON" -> NO;
            default -> NONE;
        };
    }

    boolean excludes() {
        return this == NOT || this == NO;
    }
}

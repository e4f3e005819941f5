package practica.oai;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What can be asked, with the arguments that each question must have and those that it may have.
enum Verb {
    IDENTIFY("Identify"),
    LIST_METADATA_FORMATS("ListMetadataFormats"),
    LIST_SETS("ListSets"),
    LIST_IDENTIFIERS("ListIdentifiers"),
    LIST_RECORDS("ListRecords"),
    GET_RECORD("GetRecord");

    static final String VERB = "verb";
    static final String IDENTIFIER = "identifier";
    static final String PREFIX = "metadataPrefix";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String SET = "set";
    static final String TOKEN = "resumptionToken";

    private final String said;

    Verb(String said) {
        this.said = said;
    }

    static Optional<Verb> of(String said) {
        return Arrays.stream(values()).filter(verb -> verb.said.equals(said)).findFirst();
    }

    /// As the protocol writes it.
    String said() {
        return said;
    }

    Set<String> needed() {
        return switch (this) {
            case IDENTIFY, LIST_METADATA_FORMATS, LIST_SETS -> Set.of();
            case LIST_IDENTIFIERS, LIST_RECORDS -> Set.of(PREFIX);
            case GET_RECORD -> Set.of(IDENTIFIER, PREFIX);
        };
    }

    boolean allows(String argument) {
        return switch (this) {
            case IDENTIFY -> false;
            case LIST_METADATA_FORMATS -> argument.equals(IDENTIFIER);
            case LIST_SETS -> argument.equals(TOKEN);
            case LIST_IDENTIFIERS, LIST_RECORDS ->
                    Set.of(PREFIX, FROM, UNTIL, SET, TOKEN).contains(argument);
            case GET_RECORD -> needed().contains(argument);
        };
    }
}

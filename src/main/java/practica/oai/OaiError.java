package practica.oai;

/// A question that cannot be answered, by the protocol's code and in words for whoever programs the
/// harvester.
final class OaiError extends Exception {
    private static final long serialVersionUID = 1;

    private final Code code;

    /// The codes of the protocol that we have use for.
    enum Code {
        BAD_ARGUMENT("badArgument"),
        BAD_TOKEN("badResumptionToken"),
        BAD_VERB("badVerb"),
        CANNOT_DISSEMINATE("cannotDisseminateFormat"),
        NO_SUCH_ID("idDoesNotExist"),
        NOTHING("noRecordsMatch");

        private final String said;

        Code(String said) {
            this.said = said;
        }

        String said() {
            return said;
        }
    }

    OaiError(Code code, String words) {
        super(words);
        this.code = code;
    }

    Code code() {
        return code;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}

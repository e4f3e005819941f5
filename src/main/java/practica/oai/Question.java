package practica.oai;

import static practica.oai.OaiError.Code.BAD_ARGUMENT;
import static practica.oai.OaiError.Code.BAD_VERB;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is asked: a verb, and the arguments that go with it, each once.
record Question(Verb verb, Map<String, String> arguments) {
    static Question of(Map<String, List<String>> given) throws OaiError {
        var verbs = given.getOrDefault(Verb.VERB, List.of());
        if (verbs.size() != 1) {
            throw new OaiError(BAD_VERB, "A request has one argument \"verb\".");
        }
        var verb =
                Verb.of(verbs.getFirst())
                        .orElseThrow(() -> new OaiError(BAD_VERB, "There is no such verb."));
        var arguments = new TreeMap<String, String>();
        for (var argument : given.entrySet()) {
            if (argument.getKey().equals(Verb.VERB)) {
                continue;
            }
            if (!verb.allows(argument.getKey())) {
                throw new OaiError(
                        BAD_ARGUMENT, verb.said() + " does not have all of these arguments.");
            }
            if (argument.getValue().size() != 1 || argument.getValue().getFirst().isEmpty()) {
                throw new OaiError(
                        BAD_ARGUMENT, "The argument \"" + argument.getKey() + "\" has one value.");
            }
            arguments.put(argument.getKey(), argument.getValue().getFirst());
        }
        if (arguments.containsKey(Verb.TOKEN)) {
            if (arguments.size() > 1) {
                throw new OaiError(BAD_ARGUMENT, "A resumption token stands alone.");
            }
        } else {
            for (var needed : verb.needed()) {
                if (!arguments.containsKey(needed)) {
                    throw new OaiError(BAD_ARGUMENT, "The argument \"" + needed + "\" is missing.");
                }
            }
        }
        return new Question(verb, arguments);
    }

    /// Whether it asks for records or their headers, one after another.
    boolean isForAList() {
        return verb == Verb.LIST_IDENTIFIERS || verb == Verb.LIST_RECORDS;
    }

    Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }
}

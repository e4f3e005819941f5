package practica.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import practica.language.Language;
import practica.language.Messages;

/// What templates say in the reader's language: `say('search.button')`, `say('results', total)`,
/// `number(total)`.
final class Phrases extends AbstractExtension {
    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("say", new Say(), "number", new Figure());
    }

    private static Language language(EvaluationContext context) {
        return Objects.requireNonNull((Language) context.getVariable("language"));
    }

    private static final class Say implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of("key", "first", "second", "third");
        }

        @Override
        public Object execute(
                Map<String, Object> given,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            var arguments =
                    List.of("first", "second", "third").stream()
                            .filter(given::containsKey)
                            .map(given::get)
                            .toArray();
            return Messages.in(language(context)).say(String.valueOf(given.get("key")), arguments);
        }
    }

    private static final class Figure implements Function {
        private final Map<Language, LocalizedNumberFormatter> formats = new ConcurrentHashMap<>();

        @Override
        public List<String> getArgumentNames() {
            return List.of("value");
        }

        @Override
        public Object execute(
                Map<String, Object> given,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return formats.computeIfAbsent(
                            language(context),
                            language ->
                                    NumberFormatter.withLocale(language.locale())
                                            .grouping(GroupingStrategy.ON_ALIGNED))
                    .format((Number) Objects.requireNonNull(given.get("value")))
                    .toString();
        }
    }
}

package practica.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The bundles of messages say the same things in every language.
class BundlesTest {
    private static final Map<Language, Map<String, String>> BUNDLES = new HashMap<>();
    private static final Map<Language, List<String>> KEYS_WRITTEN = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (var language : Language.INTERFACE) {
            var keys = new ArrayList<String>();
            var bundle =
                    new Properties() {
                        @Override
                        public Object put(Object key, Object value) {
                            keys.add((String) key);
                            return super.put(key, value);
                        }
                    };
            var name = "/messages/" + language + ".properties";
            try (var in = BundlesTest.class.getResourceAsStream(name)) {
                bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            var messages = new TreeMap<String, String>();
            bundle.forEach((key, value) -> messages.put((String) key, (String) value));
            BUNDLES.put(language, messages);
            KEYS_WRITTEN.put(language, keys);
        }
    }

    @Test
    void everyBundleHasTheSameKeys() {
        var english = BUNDLES.get(Language.EN).keySet();

        assertAll(
                BUNDLES.entrySet().stream()
                        .map(bundle ->
                                () ->
                                        assertEquals(
                                                english,
                                                bundle.getValue().keySet(),
                                                bundle.getKey().code())));
        assertEquals(english, Messages.in(Language.EN).keys());
    }

    @Test
    void noKeyIsWrittenTwice() {
        assertAll(
                KEYS_WRITTEN.entrySet().stream()
                        .map(keys ->
                                () ->
                                        assertEquals(
                                                keys.getValue().stream().sorted().toList(),
                                                keys.getValue().stream()
                                                        .distinct()
                                                        .sorted()
                                                        .toList(),
                                                keys.getKey().code())));
    }

    @Test
    void noMessageIsEmptyOrHasSpaceAroundIt() {
        eachMessage((language, key, message) ->
                assertEquals(
                        message.strip(),
                        message.isEmpty() ? "something" : message,
                        language + " " + key));
    }

    @Test
    void everyMessageTakesTheSameArgumentsInEveryLanguage() {
        eachMessage((language, key, message) ->
                assertEquals(
                        arguments(BUNDLES.get(Language.EN).get(key)),
                        arguments(message),
                        language + " " + key));
    }

    @Test
    void everyMessageWithArgumentsIsAMessageFormat() {
        eachMessage((language, key, message) -> {
            if (!arguments(message).isEmpty()) {
                var said =
                        new MessageFormat(message, language.locale())
                                .format(new Object[] {1, 2, 3, 4, 5});
                assertFalse(said.matches(".*[{}#].*"), () -> language + " " + key + ": " + said);
            }
        });
    }

    /// To a message format it is a quotation mark, which is swallowed.
    @Test
    void apostrophesAreTypographic() {
        eachMessage((language, key, message) ->
                assertFalse(message.contains("'"), () -> language + " " + key + ": " + message));
    }

    private static Set<String> arguments(String message) {
        var pattern = new MessagePattern(message);
        var arguments = new TreeSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
                arguments.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return arguments;
    }

    private static void eachMessage(Look look) {
        assertAll(
                BUNDLES.entrySet().stream()
                        .flatMap(bundle ->
                                bundle.getValue().entrySet().stream()
                                        .map(message ->
                                                () ->
                                                        look.at(
                                                                bundle.getKey(),
                                                                message.getKey(),
                                                                message.getValue()))));
    }

    private interface Look {
        void at(Language language, String key, String message);
    }
}

package practica.item;

import static java.util.Objects.requireNonNullElse;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import practica.storage.Hash;

/// An item's text in one language. `body` is what a document has in place of sections. All but
/// title and summary is Markdown. `madeFrom` names the text that a translation was made from.
public record LanguageVersion(
        State state,
        String madeFrom,
        String title,
        String summary,
        Map<Section, String> sections,
        List<BuildingBlock> blocks,
        String body) {
    public enum State {
        ORIGINAL,
        HUMAN,
        MACHINE,
        REVIEWED
    }

    /// A part of what was done that could be taken over by itself.
    public record BuildingBlock(String title, String what, String enablingFactors, String lessons) {
        /// Fields that were left out are empty.
        public BuildingBlock {
            title = requireNonNullElse(title, "");
            what = requireNonNullElse(what, "");
            enablingFactors = requireNonNullElse(enablingFactors, "");
            lessons = requireNonNullElse(lessons, "");
        }
    }

    public LanguageVersion {
        sections =
                sections.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new EnumMap<>(sections));
        blocks = List.copyOf(blocks);
    }

    /// A name for exactly these words, by which a translation remembers what it was made from.
    public String fingerprint() {
        var words =
                String.join("\u0000", title, summary, sections.toString(), blocks.toString(), body);
        return Hash.of(words.getBytes(StandardCharsets.UTF_8)).value().substring(0, 16);
    }

    /// The same words in another state, made from a text of that fingerprint.
    public LanguageVersion as(State other, String fingerprint) {
        return new LanguageVersion(other, fingerprint, title, summary, sections, blocks, body);
    }

    /// Whether there is more of it than title and summary.
    boolean saysMoreThanItsSummary() {
        return !sections.isEmpty() || !blocks.isEmpty() || !body.isEmpty();
    }

    /// Whether it says the same, whatever it was made from and by whom.
    boolean saysTheSameAs(LanguageVersion other) {
        return fingerprint().equals(other.fingerprint());
    }
}

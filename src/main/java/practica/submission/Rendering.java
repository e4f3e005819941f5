package practica.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import practica.item.BlockPart;
import practica.item.Draft;
import practica.item.FormField;
import practica.item.LanguageVersion.BuildingBlock;
import practica.item.Limits;
import practica.item.Section;
import practica.language.Language;

/// A field of an original beside what a translation makes of it.
///
/// @param key the same as in the form; `body` for what a document has in place of sections
/// @param most in characters
public record Rendering(String key, String original, String words, int most) {
    private static final Draft.Translation NOTHING =
            new Draft.Translation("", "", Map.of(), List.of(), "");
    private static final BuildingBlock UNSAID = new BuildingBlock("", "", "", "");
    private static final String BODY = "body";

    /// A text of more characters is no work for a form.
    private static final int LONGEST = 60_000;

    /// What the original says, field by field in the order of the form, and title and summary in
    /// any case.
    public static List<Rendering> of(Draft draft, Language language) {
        var own = draft.translations().getOrDefault(language.code(), NOTHING);
        var limits = Limits.of(draft.kind());
        var all = new ArrayList<Rendering>();
        all.add(new Rendering("title", draft.title(), own.title(), limits.title()));
        all.add(new Rendering("summary", draft.summary(), own.summary(), limits.summary()));
        for (var section : Section.values()) {
            var said = draft.sections().getOrDefault(section.key(), "");
            var words = own.sections().getOrDefault(section.key(), "");
            all.add(new Rendering(section.key(), said, words, section.most()));
        }
        for (var at = 0; at < draft.blocks().size(); at++) {
            for (var part : BlockPart.values()) {
                var said = part.of(draft.blocks().get(at));
                var words = part.of(block(own, at));
                all.add(new Rendering(part.key(at + 1), said, words, part.most()));
            }
        }
        if (draft.body().length() <= LONGEST) {
            all.add(new Rendering(BODY, draft.body(), own.body(), 2 * LONGEST));
        }
        return all.stream().filter(one -> one.needed() || one.isThere()).toList();
    }

    /// The draft with these words in the language, by the keys of the fields; what is not named
    /// stays.
    public static Draft in(Draft draft, Language language, Map<String, String> words) {
        var before = draft.translations().getOrDefault(language.code(), NOTHING);
        var sections = new HashMap<>(before.sections());
        for (var section : Section.values()) {
            var said = words.get(section.key());
            if (said != null) {
                sections.put(section.key(), said.strip());
            }
        }
        sections.values().removeIf(String::isEmpty);
        var translation =
                new Draft.Translation(
                        words.getOrDefault("title", before.title()),
                        words.getOrDefault("summary", before.summary()),
                        sections,
                        blocks(draft, before, words),
                        words.getOrDefault(BODY, before.body()));
        var all = new HashMap<>(draft.translations());
        all.put(language.code(), translation);
        return draft.withTranslations(all);
    }

    /// As many as the original has; none where nothing of them is said.
    private static List<BuildingBlock> blocks(
            Draft draft, Draft.Translation before, Map<String, String> words) {
        var all =
                IntStream.range(0, draft.blocks().size())
                        .mapToObj(at ->
                                BlockPart.block(part ->
                                        words.getOrDefault(
                                                        part.key(at + 1),
                                                        part.of(block(before, at)))
                                                .strip()))
                        .toList();
        return all.stream().allMatch(UNSAID::equals) ? List.of() : all;
    }

    private static BuildingBlock block(Draft.Translation translation, int at) {
        return at < translation.blocks().size() ? translation.blocks().get(at) : UNSAID;
    }

    /// Whether a translation says nothing without it.
    public boolean needed() {
        return List.of("title", "summary").contains(key)
                && !(original.isBlank() && words.isBlank());
    }

    private boolean isThere() {
        return !original.isBlank() || !words.isBlank();
    }

    /// Whether it is Markdown.
    public boolean isText() {
        return !key.endsWith("-" + BlockPart.TITLE.key())
                && FormField.of(key)
                        .map(field -> field.kind() == FormField.Kind.MARKDOWN)
                        .orElse(true);
    }
}

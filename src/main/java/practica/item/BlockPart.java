package practica.item;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practica.item.LanguageVersion.BuildingBlock;
import practica.language.Language;
import practica.language.Messages;

/// What is told of a building block, in the order in which it is told. All but the title is
/// Markdown.
public enum BlockPart {
    TITLE(200),
    WHAT(5_000),
    FACTORS(3_000),
    LESSONS(3_000);

    private static final Pattern KEY = Pattern.compile("blocks-(\\d{1,4})-([a-z]+)");

    private final int most;

    BlockPart(int most) {
        this.most = most;
    }

    /// The parts of a block as words.
    public static List<String> words(BuildingBlock block) {
        return Stream.of(values()).map(part -> part.of(block)).toList();
    }

    /// The block of these parts.
    public static BuildingBlock block(Function<BlockPart, String> words) {
        return new BuildingBlock(
                words.apply(TITLE), words.apply(WHAT), words.apply(FACTORS), words.apply(LESSONS));
    }

    public String of(BuildingBlock block) {
        return switch (this) {
            case TITLE -> block.title();
            case WHAT -> block.what();
            case FACTORS -> block.enablingFactors();
            case LESSONS -> block.lessons();
        };
    }

    /// In characters.
    public int most() {
        return most;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is called in the block of that number, which begins at 1.
    public String key(int number) {
        return "blocks-" + number + "-" + key();
    }

    public String label(Language reader) {
        return Messages.in(reader).say("form.block." + key());
    }

    /// What a part of a block is called where all of them stand one after another. Empty where the
    /// key is none of theirs.
    public static Optional<String> label(String key, Language reader) {
        var read = KEY.matcher(key);
        return read.matches()
                ? Arrays.stream(values())
                        .filter(part -> part.key().equals(read.group(2)))
                        .findFirst()
                        .map(part ->
                                Messages.in(reader).say("form.block", read.group(1))
                                        + ": "
                                        + part.label(reader))
                : Optional.empty();
    }
}

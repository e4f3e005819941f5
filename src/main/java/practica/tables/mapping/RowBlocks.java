package practica.tables.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import practica.item.BlockPart;
import practica.item.FormField;
import practica.item.LanguageVersion.BuildingBlock;
import practica.text.Words;

/// The building blocks in a row: in one cell, where the first line of each is its title, or a
/// column for each part of them.
record RowBlocks(Reading reading, boolean practice) {
    private static final String WHOLE = "blocks";
    private static final List<String> PARTS =
            Arrays.stream(BlockPart.values()).map(RowBlocks::field).toList();

    List<BuildingBlock> blocks() {
        var all = practice ? Stream.concat(whole(), inParts()).toList() : List.<BuildingBlock>of();
        var most = FormField.BLOCKS.most();
        if (!practice) {
            keep("tables.not-of-kind", "");
        } else if (all.size() > most) {
            keep("tables.more", Integer.toString(most));
        }
        return all.stream().limit(most).map(this::fitted).toList();
    }

    private void keep(String message, String detail) {
        Stream.concat(Stream.of(WHOLE), PARTS.stream())
                .filter(field -> !reading.line(field).isEmpty())
                .forEach(field -> reading.keep(field, message, detail));
    }

    private Stream<BuildingBlock> whole() {
        return reading.values(WHOLE).stream().flatMap(Listed::in).map(RowBlocks::read);
    }

    private static BuildingBlock read(String words) {
        var parts = words.split("\n+", 2);
        return parts.length == 2 && parts[0].length() <= BlockPart.TITLE.most()
                ? new BuildingBlock(parts[0].strip(), parts[1].strip(), "", "")
                : new BuildingBlock("", words, "", "");
    }

    private Stream<BuildingBlock> inParts() {
        return reading.things(PARTS)
                .map(cells -> BlockPart.block(part -> cells.get(PARTS.indexOf(field(part)))));
    }

    private static String field(BlockPart part) {
        return WHOLE + "." + part.key();
    }

    /// What is longer than the form has room for is cut, and kept whole beside.
    private BuildingBlock fitted(BuildingBlock block) {
        return BlockPart.block(part -> {
            var words = part.of(block);
            if (words.length() > part.most()) {
                keep("tables.cut", Integer.toString(part.most()));
            }
            return Words.beginning(words, part.most());
        });
    }
}

package practica.template;

import java.util.ArrayList;
import java.util.List;
import practica.item.Known;
import practica.item.LanguageVersion.BuildingBlock;
import practica.office.Block;
import practica.text.Markdown;

/// The table of building blocks: a row for each, in the columns of the form.
final class Blocks {
    private Blocks() {}

    /// The rows in which something is written. What stands beside the table is one block more.
    static List<BuildingBlock> of(List<Block> blocks, Known known) {
        var table = Tables.of(FormWords::blockColumns, known);
        var all = new ArrayList<BuildingBlock>();
        var beside = new ArrayList<Block>();
        for (var block : blocks) {
            switch (block) {
                case Block.Table(_, var rows) ->
                        table.rows(rows).map(Blocks::block).forEach(all::add);
                case Block.Paragraph paragraph -> beside.add(paragraph);
            }
        }
        var words = Entries.markdown(beside);
        if (!words.isBlank()) {
            all.add(new BuildingBlock("", words, "", ""));
        }
        return all;
    }

    private static BuildingBlock block(List<String> row) {
        return new BuildingBlock(Markdown.plain(row.get(0)), row.get(1), row.get(2), row.get(3));
    }
}

package practica.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts blocks together from what a reader of either format meets. What stands in a table within a
/// table belongs to the outer cell.
final class BlockBuilder {
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();
    private final List<List<String>> rows = new ArrayList<>();
    private @Nullable StringBuilder cell;
    private Runs runs = new Runs();
    private int tables;
    private int level;
    private int depth;
    private boolean ordered;

    List<Block> blocks() {
        return blocks;
    }

    void mark(String name) {
        marks.add(name);
    }

    void beginParagraph() {
        runs = new Runs();
        level = 0;
        depth = 0;
        ordered = false;
    }

    void heading(int ofLevel) {
        level = ofLevel;
    }

    void entry(int ofDepth, boolean isOrdered) {
        depth = ofDepth;
        ordered = isOrdered;
    }

    void words(String words, boolean bold, boolean italic, String address) {
        runs.add(words, bold, italic, address);
    }

    void endParagraph() {
        if (cell != null) {
            cell.append(cell.isEmpty() ? "" : " ").append(runs.markdown().replace("\\\n", " "));
        } else if (!runs.words().isEmpty() || !marks.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            marks,
                            level,
                            depth,
                            ordered,
                            runs.strong(),
                            runs.words(),
                            runs.markdown()));
            marks.clear();
        }
        runs = new Runs();
    }

    void beginTable() {
        if (tables++ == 0) {
            rows.clear();
        }
    }

    void beginRow() {
        if (tables == 1) {
            rows.add(new ArrayList<>());
        }
    }

    void beginCell() {
        if (tables == 1) {
            cell = new StringBuilder();
        }
    }

    void endCell() {
        if (tables == 1 && cell != null && !rows.isEmpty()) {
            rows.getLast().add(cell.toString().strip());
            cell = null;
        }
    }

    void endTable() {
        if (--tables == 0) {
            cell = null;
            blocks.add(new Block.Table(marks, rows));
            marks.clear();
        }
    }
}

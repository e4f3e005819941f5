package practica.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import practica.tables.Cells;

/// Several values in one cell as our own tables write them, parted by `|`; within a value `\`
/// stands before `|` and `\`.
final class Listed {
    private Listed() {}

    /// The values that are not blank.
    static Stream<String> in(String cell) {
        return parts(cell, '|').stream().map(Cells::clean).filter(part -> !part.isEmpty());
    }

    /// The same, where each line is a value of its own.
    static Stream<String> lines(String cell) {
        return cell.lines().flatMap(Listed::in);
    }

    /// All parts, those that are blank too.
    static List<String> parts(String cell, char between) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var at = 0; at < cell.length(); at++) {
            var sign = cell.charAt(at);
            var next = at + 1 < cell.length() ? cell.charAt(at + 1) : ' ';
            if (sign == '\\' && (next == between || next == '\\')) {
                part.append(next);
                at++;
            } else if (sign == between) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(sign);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}

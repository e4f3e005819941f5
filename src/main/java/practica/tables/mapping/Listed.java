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
        return values(cell, "|");
    }

    /// The same, where each line is a value of its own.
    static Stream<String> lines(String cell) {
        return cell.lines().flatMap(Listed::in);
    }

    /// The same as other people write them too, parted by `;`.
    static Stream<String> several(String cell) {
        return cell.lines().flatMap(line -> values(line, "|;"));
    }

    private static Stream<String> values(String cell, String between) {
        return parts(cell, between).stream().map(Cells::clean).filter(part -> !part.isEmpty());
    }

    /// All parts, those that are blank too.
    ///
    /// @param between the signs of which each parts two
    static List<String> parts(String cell, String between) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var at = 0; at < cell.length(); at++) {
            var sign = cell.charAt(at);
            var next = at + 1 < cell.length() ? cell.charAt(at + 1) : ' ';
            if (sign == '\\' && (between.indexOf(next) >= 0 || next == '\\')) {
                part.append(next);
                at++;
            } else if (between.indexOf(sign) >= 0) {
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

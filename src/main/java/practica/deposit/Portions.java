package practica.deposit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is delivered in portions: several rows, or one file.
final class Portions {
    private final Delivery delivery;
    private final int rows;
    private @Nullable Brought ahead;

    Portions(Delivery delivery, int rows) {
        this.delivery = delivery;
        this.rows = rows;
    }

    /// The next portion; empty after the last.
    List<Brought> next() throws IOException {
        var portion = new ArrayList<Brought>();
        var next = ahead == null ? delivery.next().orElse(null) : ahead;
        ahead = null;
        while (next != null) {
            if (!portion.isEmpty() && next.row() == 0) {
                ahead = next;
                return portion;
            }
            portion.add(next);
            if (next.row() == 0 || portion.size() == rows) {
                return portion;
            }
            next = delivery.next().orElse(null);
        }
        return portion;
    }
}

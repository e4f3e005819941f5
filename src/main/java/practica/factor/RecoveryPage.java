package practica.factor;

import java.util.List;
import practica.web.Page;

/// Shows the recovery codes, once.
public record RecoveryPage(List<String> codes) implements Page {
    public RecoveryPage {
        codes = List.copyOf(codes);
    }
}

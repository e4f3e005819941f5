package practica.factor;

import java.util.List;
import practica.check.Problem;
import practica.web.Input;
import practica.web.Page;

/// Where somebody who has shown the first proof shows the second.
public record CodePage(Input code, List<Problem> problems) implements Page {
    public CodePage {
        problems = List.copyOf(problems);
    }
}

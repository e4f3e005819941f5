package practica.signin;

import java.util.List;
import practica.check.Problem;
import practica.web.Input;
import practica.web.Page;

/// Where people ask for an account, or for another password.
///
/// @param renewing whether they have an account
public record JoinPage(boolean renewing, List<Input> inputs, List<Problem> problems)
        implements Page {
    public JoinPage {
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
    }
}

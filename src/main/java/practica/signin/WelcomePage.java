package practica.signin;

import java.util.List;
import practica.check.Problem;
import practica.web.Input;
import practica.web.Page;

/// Where somebody who came by a link chooses a password, and with it gets an account.
///
/// @param secret of the link
/// @param address whose account it is; empty where they still have to say
public record WelcomePage(
        boolean renewing, String secret, String address, List<Input> inputs, List<Problem> problems)
        implements Page {
    public WelcomePage {
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
    }
}

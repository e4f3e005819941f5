package practica.signin;

import java.util.List;
import practica.check.Problem;
import practica.web.Input;
import practica.web.Page;

/// Where members sign in, and go on to what they wanted.
///
/// @param provider what the provider is called by which one may sign in too; empty without one
public record SignInPage(List<Input> inputs, List<Problem> problems, String next, String provider)
        implements Page {
    public SignInPage {
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
    }
}

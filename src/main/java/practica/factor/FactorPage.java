package practica.factor;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;
import practica.web.Input;
import practica.web.Page;

/// Where a member turns the second step on, with a secret that is made for this page, or off again.
///
/// @param step empty where it is off
/// @param offer what to turn it on with; empty where it is on, or the account has no password
public record FactorPage(
        Optional<SecondStep> step,
        Optional<Offer> offer,
        List<Input> inputs,
        List<Problem> problems,
        String since)
        implements Page {
    public FactorPage {
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
    }

    /// A secret in the three ways in which authenticators take it.
    public record Offer(SharedSecret secret, String link, QrCode picture) {}
}

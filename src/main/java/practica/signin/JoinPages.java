package practica.signin;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import practica.account.Invitations;
import practica.account.Links;
import practica.account.Turnstile;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Checks;
import practica.check.Problem;
import practica.mail.EmailAddress;
import practica.web.Input;
import practica.web.Pages;
import practica.web.Reader;

/// Asking for an account, or for another password. Nobody learns here who has an account: whatever
/// is asked is answered in a letter.
public final class JoinPages {
    private final Invitations invitations;
    private final Turnstile turnstile;
    private final Pages pages;

    public JoinPages(Invitations invitations, Turnstile turnstile, Pages pages) {
        this.invitations = invitations;
        this.turnstile = turnstile;
        this.pages = pages;
    }

    public void join(Context ctx) {
        Reader.of(ctx);
        pages.show(ctx, page(false, "", "", List.of()));
    }

    public void renew(Context ctx) {
        Reader.of(ctx);
        pages.show(ctx, page(true, "", "", List.of()));
    }

    public void sendToJoin(Context ctx) {
        var name = given(ctx, "name");
        send(
                ctx,
                new Checks().line("name", name, Links.LONGEST_NAME),
                name,
                address -> invitations.join(address, name, Reader.of(ctx)));
    }

    public void sendToRenew(Context ctx) {
        send(ctx, new Checks(), "", address -> invitations.renew(address, Reader.of(ctx)));
    }

    private interface Sending {
        void to(EmailAddress address);
    }

    private void send(Context ctx, Checks checks, String name, Sending sending) {
        var renewing = name.isEmpty() && ctx.path().endsWith("/password");
        var written = given(ctx, "address");
        var address = EmailAddress.of(written);
        checks.that(address.isPresent(), "address", "check.email", written);
        switch (checks.giving(address::orElseThrow)) {
            case Bad(var problems) ->
                    pages.show(
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                            page(renewing, name, written, problems));
            case Good(var to) -> {
                turnstile.letter(ctx, to.value());
                sending.to(to);
                pages.show(ctx, new SentPage(to.value()));
            }
        }
    }

    private static JoinPage page(
            boolean renewing, String name, String address, List<Problem> problems) {
        var inputs = new ArrayList<Input>();
        if (!renewing) {
            inputs.add(Input.text("name", name, "name").with(problems));
        }
        inputs.add(Input.email(address).with(problems));
        return new JoinPage(renewing, inputs, problems);
    }

    private static String given(Context ctx, String name) {
        return requireNonNullElse(ctx.formParam(name), "").strip();
    }
}

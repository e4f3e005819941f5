package practica.signin;

import static java.util.Objects.requireNonNullElse;
import static practica.web.Form.given;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import practica.account.Links;
import practica.account.OneTimeLink;
import practica.account.Secret;
import practica.account.Welcomed.In;
import practica.account.Welcomed.Over;
import practica.account.Welcomed.Refused;
import practica.check.Problem;
import practica.factor.CodePages;
import practica.web.Input;
import practica.web.Next;
import practica.web.Pages;
import practica.web.Reader;

/// Where the links of letters lead. Looking uses nothing up: programs that look for harm in letters
/// follow their links too.
public final class WelcomePages {
    private final Links links;
    private final CodePages codes;
    private final Pages pages;

    public WelcomePages(Links links, CodePages codes, Pages pages) {
        this.links = links;
        this.codes = codes;
        this.pages = pages;
    }

    public void show(Context ctx) {
        Reader.of(ctx);
        ctx.header("Cache-Control", "no-store");
        ctx.header("Referrer-Policy", "no-referrer");
        var secret = Secret.of(requireNonNullElse(ctx.queryParam("key"), ""));
        var link = secret.flatMap(links::find);
        if (link.isPresent()) {
            var nothing = new Links.Given("", "", Reader.of(ctx), "");
            pages.show(ctx, page(secret.orElseThrow(), link.get(), nothing, List.of()));
        } else {
            over(ctx);
        }
    }

    public void enter(Context ctx) {
        var secret = Secret.of(given(ctx, "key"));
        if (secret.isEmpty()) {
            over(ctx);
            return;
        }
        var given =
                new Links.Given(
                        given(ctx, "name"),
                        given(ctx, "address"),
                        Reader.of(ctx),
                        given(ctx, "password"));
        switch (links.use(secret.get(), given)) {
            case In(var account) ->
                    codes.enter(ctx, account, Next.of("", Reader.of(ctx)), Reader.of(ctx));
            case Refused(var link, var problems) ->
                    pages.show(
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                            page(secret.get(), link, given, problems));
            case Over() -> over(ctx);
        }
    }

    private void over(Context ctx) {
        pages.show(ctx.status(HttpStatus.GONE), new OverPage());
    }

    private static WelcomePage page(
            Secret secret, OneTimeLink link, Links.Given given, List<Problem> problems) {
        var inputs = new ArrayList<Input>();
        if (link.anonymous()) {
            inputs.add(Input.text("name", given.name(), "name").with(problems));
            inputs.add(Input.email(given.address()).with(problems));
        }
        inputs.add(Input.password("password", false).with(problems));
        return new WelcomePage(link.renews(), secret.value(), link.address(), inputs, problems);
    }
}

package practica.openid;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.account.Account;
import practica.account.Keepsake;
import practica.account.People;
import practica.account.Secret;
import practica.account.SignedIn;
import practica.account.Turnstile;
import practica.account.Visitors;
import practica.factor.CodePages;
import practica.openid.Arrivals.Arrived.In;
import practica.openid.Arrivals.Arrived.Taken;
import practica.openid.Exchange.Proof;
import practica.openid.OpenIdFailure.Reason;
import practica.web.Next;
import practica.web.Pages;
import practica.web.Reader;
import practica.web.Site;

/// To the provider and back.
public final class OpenIdPages {
    private static final Logger log = LoggerFactory.getLogger(OpenIdPages.class);
    private static final String CALLBACK = "/openid/callback";
    private static final int LONGEST_CODE = 4_000;

    private final Optional<OpenId> openId;
    private final Flows flows;
    private final People people;
    private final CodePages codes;
    private final Turnstile turnstile;
    private final Site site;
    private final Keepsake browser;
    private final Pages pages;

    public OpenIdPages(
            Optional<OpenId> openId,
            Flows flows,
            People people,
            CodePages codes,
            Turnstile turnstile,
            Site site,
            Pages pages) {
        this.openId = openId;
        this.flows = flows;
        this.people = people;
        this.codes = codes;
        this.turnstile = turnstile;
        this.site = site;
        this.browser = new Keepsake(site, "practica-openid", Flows.PATIENCE);
        this.pages = pages;
    }

    /// Begins to sign somebody in.
    public void signIn(Context ctx) {
        var next = Next.of(requireNonNullElse(ctx.formParam("next"), ""), Reader.of(ctx));
        begin(ctx, next, Optional.empty());
    }

    /// Begins to tie the account of somebody who is signed in.
    public void tie(Context ctx) {
        begin(
                ctx,
                new Next("/" + Reader.of(ctx) + "/account?saved=tied"),
                Optional.of(Visitors.member(ctx)));
    }

    /// Where the provider sends the browser back to.
    public void callback(Context ctx) {
        var provider = provider();
        turnstile.arrive(ctx);
        ctx.header("Cache-Control", "no-store");
        ctx.header("Referrer-Policy", "no-referrer");
        try {
            var flow = flow(ctx);
            browser.take(ctx);
            Reader.reads(ctx, flow.language());
            provider.checkSender(ctx.queryParam("iss"));
            var proof = provider.prove(callback(), code(ctx), flow);
            if (flow.account() == null) {
                enter(ctx, provider, proof, flow);
            } else {
                tie(ctx, provider, proof, flow);
            }
        } catch (OpenIdFailure e) {
            refuse(ctx, provider, e);
        }
    }

    private void begin(Context ctx, Next next, Optional<Account> account) {
        var provider = provider();
        turnstile.arrive(ctx);
        ctx.header("Cache-Control", "no-store");
        try {
            var begun = flows.begin(next, Reader.of(ctx), account);
            var door = provider.door(begun, callback());
            browser.give(ctx, begun.browser());
            pages.show(ctx, new GoPage(provider.provider().name(), door.toString()));
        } catch (OpenIdFailure e) {
            refuse(ctx, provider, e);
        }
    }

    private Flow flow(Context ctx) throws OpenIdFailure {
        var kept = browser.of(ctx);
        return Secret.of(requireNonNullElse(ctx.queryParam("state"), ""))
                .flatMap(state -> kept.flatMap(secret -> flows.end(state, secret)))
                .orElseThrow(() ->
                        new OpenIdFailure(
                                Reason.STATE, "no sign-in of this browser is on its way"));
    }

    private static String code(Context ctx) throws OpenIdFailure {
        if (ctx.queryParam("error") != null) {
            throw new OpenIdFailure(Reason.DECLINED, "the provider declined");
        }
        return Optional.ofNullable(ctx.queryParam("code"))
                .filter(code -> !code.isBlank() && code.length() <= LONGEST_CODE)
                .orElseThrow(() -> new OpenIdFailure(Reason.DECLINED, "there is no code"));
    }

    private void enter(Context ctx, OpenId provider, Proof proof, Flow flow) throws OpenIdFailure {
        switch (arrivals(provider).arrive(proof, flow.language())) {
            case In(var account) ->
                    codes.enter(ctx, account, new Next(flow.next()), flow.language());
            case Taken(var address) ->
                    pages.show(
                            ctx.status(HttpStatus.CONFLICT),
                            new KnownPage(provider.provider().name(), address.value()));
        }
    }

    /// Only where whoever began is still signed in with this browser.
    private void tie(Context ctx, OpenId provider, Proof proof, Flow flow) throws OpenIdFailure {
        var account = Visitors.of(ctx).map(SignedIn::account).map(Account::id);
        if (account.filter(id -> id.equals(flow.account())).isEmpty()) {
            throw new OpenIdFailure(Reason.STATE, "whoever began is not signed in any more");
        }
        arrivals(provider).tie(account.get(), proof);
        ctx.redirect(flow.next(), HttpStatus.SEE_OTHER);
    }

    private void refuse(Context ctx, OpenId provider, OpenIdFailure failure) {
        log.warn("Nobody was signed in by {}: {}", provider.provider(), failure.getMessage());
        pages.show(
                ctx.status(failure.reason().status()),
                new RefusedPage(provider.provider().name(), failure.reason().key()));
    }

    private Arrivals arrivals(OpenId provider) {
        return new Arrivals(provider, people.identities());
    }

    private OpenId provider() {
        return openId.orElseThrow(NotFoundResponse::new);
    }

    private URI callback() {
        return URI.create(site.address(CALLBACK));
    }
}

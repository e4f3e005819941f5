package practica.openid;

import org.jspecify.annotations.Nullable;
import practica.account.AccountId;
import practica.language.Language;

/// A sign-in on its way: what the ID token has to repeat, what proves to the provider that it was
/// us who began, where the person wants to go, in which language, and whose account is to be tied
/// where they are signed in already.
public record Flow(
        String nonce,
        String verifier,
        String next,
        Language language,
        @Nullable AccountId account) {}

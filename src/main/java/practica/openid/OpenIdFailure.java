package practica.openid;

/// Nobody was signed in. What is said to the reader is in the message of the key; what the operator
/// may know is in ours, and has nothing in it of what the provider or the browser sent.
final class OpenIdFailure extends Exception {
    private final Reason reason;

    /// Why nobody was.
    enum Reason {
        /// Begun elsewhere, too long ago, or ended before.
        STATE(400, "openid.state"),
        /// The provider says no, or the person did.
        DECLINED(400, "openid.declined"),
        /// What came does not prove anything.
        UNTRUSTED(401, "openid.untrusted"),
        /// The provider does not vouch for the address.
        UNVERIFIED(401, "openid.unverified"),
        SUSPENDED(401, "openid.suspended"),
        /// The account, or the person, is tied already.
        TIED(409, "openid.tied"),
        /// The provider is out of reach, or answers what makes no sense.
        AWAY(502, "openid.away");

        private final int status;
        private final String key;

        Reason(int status, String key) {
            this.status = status;
            this.key = key;
        }

        int status() {
            return status;
        }

        String key() {
            return key;
        }
    }

    OpenIdFailure(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

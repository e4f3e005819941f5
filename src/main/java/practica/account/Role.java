package practica.account;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.security.RouteRole;

/// Who may ask for an address. One that names nobody is answered to nobody.
public enum Role implements RouteRole {
    ANYONE;

    /// Lets the request through where its address is open to the one who asks.
    public static void admit(Context ctx) {
        if (!ctx.routeRoles().contains(ANYONE)) {
            throw new NotFoundResponse();
        }
    }
}

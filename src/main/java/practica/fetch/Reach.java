package practica.fetch;

import java.net.InetAddress;

/// Which machines may be asked.
@FunctionalInterface
public interface Reach {
    /// Public addresses only, at the ports of the web and those that anybody may open.
    Reach PUBLIC =
            (address, port) ->
                    (port == 80 || port == 443 || port >= 1024) && PublicNetwork.has(address);

    boolean allows(InetAddress address, int port);
}

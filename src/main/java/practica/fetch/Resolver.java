package practica.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// What finds the addresses of a host.
@FunctionalInterface
public interface Resolver {
    /// The machine's own.
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    List<InetAddress> addresses(String host) throws UnknownHostException;
}

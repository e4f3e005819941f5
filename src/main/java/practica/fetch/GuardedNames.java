package practica.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/// Asked once for every connection, which then goes to an address that it gave: what a name leads
/// to later changes nothing. A host of which one address is out of reach is out of reach.
final class GuardedNames implements DnsResolver {
    private final Resolver resolver;
    private final Reach reach;

    GuardedNames(Resolver resolver, Reach reach) {
        this.resolver = resolver;
        this.reach = reach;
    }

    /// The host is none that we may ask.
    static final class OutOfReach extends UnknownHostException {
        OutOfReach(String host) {
            super(host);
        }
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        var addresses =
                bare.indexOf(':') >= 0
                        ? List.of(InetAddress.ofLiteral(bare))
                        : resolver.addresses(bare);
        if (!addresses.stream().allMatch(address -> reach.allows(address, port))) {
            throw new OutOfReach(host);
        }
        return addresses.stream().map(address -> new InetSocketAddress(address, port)).toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new OutOfReach(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}

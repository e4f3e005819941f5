package practica.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// The addresses that are of the public internet: those that the registries of special-purpose
/// addresses (IANA, RFC 6890) leave over, without the address at which a cloud answers for itself.
final class PublicNetwork {
    private static final List<Block> NOT_PUBLIC_4 =
            blocks(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3");

    /// All that is given to anybody; other blocks carry IPv4 addresses or lead nowhere far.
    private static final Block GLOBAL_6 = Block.of("2000:0:0:0:0:0:0:0/3");

    private static final List<Block> NOT_PUBLIC_6 =
            blocks(
                    "2001:0:0:0:0:0:0:0/23",
                    "2001:db8:0:0:0:0:0:0/32",
                    "2002:0:0:0:0:0:0:0/16",
                    "3fff:0:0:0:0:0:0:0/20");

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address
                ? NOT_PUBLIC_4.stream().noneMatch(block -> block.has(bytes))
                : GLOBAL_6.has(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.has(bytes));
    }

    private static List<Block> blocks(String... written) {
        return Stream.of(written).map(Block::of).toList();
    }

    /// The addresses that begin with the same bits.
    private record Block(InetAddress first, int bits) {
        static Block of(String written) {
            var slash = written.indexOf('/');
            return new Block(
                    InetAddress.ofLiteral(written.substring(0, slash)),
                    Integer.parseInt(written.substring(slash + 1)));
        }

        boolean has(byte[] address) {
            var own = first.getAddress();
            for (var at = 0; at < bits; at++) {
                var mask = 0x80 >> (at % 8);
                if ((own[at / 8] & mask) != (address[at / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}

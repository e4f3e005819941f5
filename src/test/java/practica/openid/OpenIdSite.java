package practica.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import practica.support.Guest;
import practica.support.MemberSite;

/// A site whose members may come by a [FakeProvider], and the ways there and back.
final class OpenIdSite implements AutoCloseable {
    final FakeProvider provider = new FakeProvider();
    final MemberSite people;

    OpenIdSite(Optional<String> address) {
        people =
                new MemberSite(
                        config -> config.reachedAt(address, Optional.of(provider.settings())));
    }

    /// Goes to the provider.
    ///
    /// @return its address
    static String leave(Guest guest, String path, String... fields) {
        var go = guest.post(path, fields);
        assertEquals(200, go.statusCode(), go::body);
        return Jsoup.parse(go.body()).select("main a").attr("href");
    }

    /// Goes there, is let through, and comes back.
    HttpResponse<String> come(Guest guest, String... fields) {
        return guest.get(provider.letThrough(leave(guest, "/en/sign-in/openid", fields)));
    }

    HttpResponse<String> tie(Guest guest) {
        return guest.get(provider.letThrough(leave(guest, "/en/account/openid")));
    }

    @Override
    public void close() {
        people.close();
        provider.close();
    }
}

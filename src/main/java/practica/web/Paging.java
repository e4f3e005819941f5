package practica.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lists that programs read piece by piece: how large a piece is, where it begins, and the way to
/// the next one, which the answer and its header tell (RFC 8288).
public final class Paging {
    /// The largest piece of any list.
    public static final int MOST = 100;

    private static final String BEGINNING = "*";

    /// Of an address in a header, in characters: what servers let through.
    private static final int LONGEST = 2_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private Paging() {}

    /// How many entries the parameter `size` asks for.
    ///
    /// @throws Refusal 400 where it is not a number from 1 to [#MOST]
    public static int size(Context ctx, int usual) {
        var asked = Form.asked(ctx, "size");
        return asked.isEmpty()
                ? usual
                : Form.number(asked)
                        .filter(size -> size <= MOST)
                        .orElseThrow(() -> new Refusal(400, "error.unknown-value", asked, "size"));
    }

    /// Where in the list the parameter `cursor` asks to go on; empty at its beginning, which is
    /// also written `*`.
    ///
    /// @throws Refusal 400 where it is no cursor of this list
    public static Optional<String> place(Context ctx, String list) {
        var asked = Form.asked(ctx, "cursor");
        return asked.isEmpty() || asked.equals(BEGINNING)
                ? Optional.empty()
                : Optional.of(Cursor.read(asked, list).orElseThrow(Paging::unknown));
    }

    /// The same in a list whose places are numbers; 0 is before the first.
    ///
    /// @throws Refusal 400 where it is no cursor of this list
    public static long number(Context ctx, String list) {
        var place = place(ctx, list).orElse("0");
        if (!NUMBER.matcher(place).matches()) {
            throw unknown();
        }
        return Long.parseLong(place);
    }

    /// What is said of a cursor that leads nowhere.
    public static Refusal unknown() {
        return new Refusal(400, "api.cursor", "", "cursor");
    }

    /// The address of what is asked for now, but with another value of one parameter: the way on.
    /// It is in the header too, unless it is too long for one.
    public static String next(Context ctx, String parameter, String value) {
        var pairs = new ArrayList<String>();
        ctx.queryParamMap()
                .forEach((name, values) -> {
                    if (!name.equals(parameter)) {
                        values.forEach(one -> pairs.add(encoded(name) + "=" + encoded(one)));
                    }
                });
        pairs.add(encoded(parameter) + "=" + encoded(value));
        var address = ctx.path() + "?" + String.join("&", pairs);
        if (address.length() <= LONGEST) {
            ctx.header("Link", "<" + address + ">; rel=\"next\"");
        }
        return address;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}

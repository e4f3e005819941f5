package practica.oai;

import static practica.oai.OaiError.Code.BAD_ARGUMENT;
import static practica.oai.OaiError.Code.BAD_TOKEN;
import static practica.oai.OaiError.Code.CANNOT_DISSEMINATE;
import static practica.oai.OaiError.Code.NOTHING;
import static practica.oai.OaiError.Code.NO_SUCH_ID;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import practica.item.Item;
import practica.item.ItemId;
import practica.item.Items;
import practica.item.Known;
import practica.metadata.XmlFormat;

/// The items as a repository has them: records that are listed, page by page, and looked up.
public final class Repository {
    /// Records on a page.
    static final int PAGE = 100;

    private static final int KEY_BYTES = 32;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private final OaiStore store;
    private final Items items;
    private final Known known;
    private final Tokens tokens;
    private final Sets sets;

    /// @param clock by which resumption tokens grow old
    public Repository(Jdbi jdbi, Items items, Known known, InstantSource clock) {
        this.store = jdbi.onDemand(OaiStore.class);
        this.items = items;
        this.known = known;
        this.tokens = new Tokens(key(store), clock);
        this.sets = new Sets(known, store::languages);
    }

    private static byte[] key(OaiStore store) {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        store.propose(HexFormat.of().formatHex(bytes));
        return HexFormat.of().parseHex(store.key());
    }

    /// A record; `item` is empty where it was withdrawn, or nobody wants more than its header.
    record Listed(Offered offered, List<String> sets, Optional<Item> item) {}

    /// A page of a list, with the token for the next one, empty on the last.
    record Page(XmlFormat format, List<Listed> records, Listing list, String token) {
        /// Whether there is but this page.
        boolean isAll() {
            return list.isBeginning() && token.isEmpty();
        }
    }

    Known known() {
        return known;
    }

    Sets sets() {
        return sets;
    }

    Instant earliest() {
        return store.earliest();
    }

    /// The time by the clock of the database.
    Instant now() {
        return store.now();
    }

    /// See [OaiStore#settled].
    Instant settled() {
        return store.settled();
    }

    /// When a token stops being good that is given out now.
    Instant expires() {
        return tokens.now().plus(Tokens.GOOD_FOR);
    }

    Page page(Question question) throws OaiError {
        var list = listing(question);
        var format = format(list.prefix());
        var members = members(list.set());
        var found =
                store.after(
                        list.change(), list.span().begin(), list.span().end(), members, PAGE + 1);
        if (found.isEmpty()) {
            throw new OaiError(NOTHING, "There is nothing to list.");
        }
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var full =
                question.verb() == Verb.LIST_RECORDS
                        ? items(shown)
                        : (Function<Offered, Optional<Item>>) _ -> Optional.<Item>empty();
        var records =
                shown.stream().map(one -> new Listed(one, sets.of(one), full.apply(one))).toList();
        var hasMore = found.size() > PAGE;
        if (!hasMore) {
            return new Page(format, records, list, "");
        }
        var size =
                list.isBeginning()
                        ? store.count(list.span().begin(), list.span().end(), members)
                        : list.size();
        var next = list.after(shown.getLast().change(), shown.size(), size, tokens.now());
        return new Page(format, records, sized(list, size), tokens.write(next));
    }

    private static Listing sized(Listing list, long size) {
        return new Listing(
                list.verb(),
                list.prefix(),
                list.set(),
                list.span(),
                list.change(),
                list.cursor(),
                size,
                list.issued());
    }

    private Listing listing(Question question) throws OaiError {
        var token = question.argument(Verb.TOKEN);
        if (token.isPresent()) {
            return tokens.read(token.get(), question.verb());
        }
        return new Listing(
                question.verb(),
                question.argument(Verb.PREFIX).orElseThrow(),
                question.argument(Verb.SET).orElse(""),
                Span.of(question.argument(Verb.FROM), question.argument(Verb.UNTIL)),
                0,
                0,
                0,
                tokens.now());
    }

    private List<String> members(String set) throws OaiError {
        return set.isEmpty()
                ? List.of()
                : sets.members(set)
                        .orElseThrow(() -> new OaiError(BAD_ARGUMENT, "There is no such set."));
    }

    /// What was withdrawn after it was listed comes once more, behind all others.
    private Function<Offered, Optional<Item>> items(List<Offered> shown) {
        var byId =
                items
                        .byIds(
                                shown.stream()
                                        .filter(one -> !one.deleted())
                                        .map(Offered::id)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Item::id, item -> item));
        return one -> Optional.ofNullable(byId.get(one.id()));
    }

    /// The record of an identifier, such as `oai:practica.example.org:12`.
    Listed record(String identifier, String host) throws OaiError {
        var beginning = "oai:" + host + ":";
        var number =
                identifier.startsWith(beginning) ? identifier.substring(beginning.length()) : "";
        var offered =
                NUMBER.matcher(number).matches()
                        ? store.byId(Long.parseLong(number))
                        : Optional.<Offered>empty();
        var found = offered.orElseThrow(() -> new OaiError(NO_SUCH_ID, "There is no such record."));
        return new Listed(
                found,
                sets.of(found),
                found.deleted() ? Optional.empty() : items.byId(new ItemId(found.id().value())));
    }

    XmlFormat format(String prefix) throws OaiError {
        return XmlFormat.of(prefix)
                .orElseThrow(() ->
                        new OaiError(CANNOT_DISSEMINATE, "There is no such metadata format."));
    }

    /// Sets are listed on one page, so that no token of theirs is ours.
    static void requireNoToken(Question question) throws OaiError {
        if (question.argument(Verb.TOKEN).isPresent()) {
            throw new OaiError(BAD_TOKEN, "The sets are on one page.");
        }
    }
}

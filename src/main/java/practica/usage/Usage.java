package practica.usage;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import practica.item.ItemId;
import practica.language.Language;
import practica.text.Typed;
import practica.usage.UsageStore.Ranked;
import practica.usage.UsageStore.Spoken;
import practica.usage.UsageStore.UseRow;
import practica.usage.UsageStore.WordsRow;
import practica.usage.Use.Thing;

/// How the library is used. What is done is counted in memory, so that nobody waits for it, and
/// written down by [#write]: a process that is killed loses what came since.
public final class Usage {
    /// Words are shown to nobody before so many asked for them.
    public static final int SEVERAL = 3;

    private static final int MOST = 100_000;
    private static final int MOST_WANTED = 50;
    private static final int LONGEST_WORDS = 100;
    private static final int FORGET_FEW = 90;
    private static final int FORGET_ALL = 400;

    /// What may tell of a person: an address, or a number as long as that of a telephone.
    private static final Pattern PRIVATE = Pattern.compile("@|(\\d[\\s().+/-]*){7}");

    private final UsageStore store;
    private final InstantSource clock;
    private final Tally tally = new Tally(MOST);
    private final Pseudonyms pseudonyms = new Pseudonyms();
    private LocalDate swept = LocalDate.MIN;

    public Usage(Jdbi jdbi, InstantSource clock) {
        this.store = jdbi.onDemand(UsageStore.class);
        this.clock = clock;
    }

    /// The day that it is, in universal time.
    public LocalDate today() {
        return day(clock.instant());
    }

    /// Counts something that somebody did.
    ///
    /// @param visitor what tells visitors apart; it is not kept
    /// @param what what they did it with, besides the item
    boolean count(
            Kind kind,
            boolean machine,
            Language language,
            Thing thing,
            String visitor,
            String what) {
        var now = clock.instant();
        var click = pseudonyms.of(day(now), visitor, kind.key(), thing.by(), thing.name(), what);
        return tally.count(new Use(day(now), kind, machine, language, thing), click, now);
    }

    /// Notes words that were searched for without a hit, unless they are so long or such that they
    /// may tell of a person.
    void unanswered(String words, String visitor) {
        var plain = Typed.clean(words).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (plain.length() <= LONGEST_WORDS && !PRIVATE.matcher(plain).find()) {
            var today = today();
            tally.unanswered(today, plain, pseudonyms.of(today, visitor));
        }
    }

    /// Writes down what was counted since. Where the database does not take it, it is counted with
    /// what comes next.
    public synchronized void write() {
        var counted = tally.take();
        try {
            if (!counted.isEmpty()) {
                store.add(
                        counted.uses().entrySet().stream()
                                .map(one -> UseRow.of(one.getKey(), one.getValue()))
                                .toList(),
                        counted.unanswered().entrySet().stream()
                                .map(one -> WordsRow.of(one.getKey(), one.getValue()))
                                .toList());
            }
        } catch (RuntimeException e) {
            tally.giveBack(counted);
            throw e;
        }
        if (!today().equals(swept)) {
            store.forgetWords(today(), FORGET_FEW, FORGET_ALL, SEVERAL);
            swept = today();
        }
    }

    /// How often people read the item, and took files of it.
    public Totals totals(ItemId item) {
        return store.totals(item);
    }

    /// The first day of which something is known; today where nothing is.
    LocalDate first() {
        return store.first().orElseGet(this::today);
    }

    Series ofLibrary(Span span) {
        return new Series(span, store.ofLibrary(span.from(), span.to(), span.step().key()));
    }

    Series ofItem(ItemId item, Span span) {
        return new Series(span, store.ofItem(item, span.from(), span.to(), span.step().key()));
    }

    Series ofNetwork(String network, Span span) {
        return new Series(
                span, store.ofNetwork(network, span.from(), span.to(), span.step().key()));
    }

    /// @param network empty for items of all networks
    List<Ranked> most(Kind kind, Optional<String> network, Span span, int most) {
        return store.most(kind.key(), network.orElse(""), span.from(), span.to(), most);
    }

    List<Spoken> languages(Span span) {
        return store.languages(span.from(), span.to());
    }

    /// What several searched for without a hit, most of all first.
    List<Wanted> wanted(Span span) {
        return store.wanted(span.from(), span.to(), SEVERAL, MOST_WANTED);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}

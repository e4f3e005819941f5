package practica;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import practica.account.Scope;
import practica.alert.Frequency;
import practica.collection.Collection.Visibility;
import practica.export.Format;
import practica.export.Formats;
import practica.extract.Extraction;
import practica.fetch.FetchFailure;
import practica.file.FileType;
import practica.file.ReadFile;
import practica.item.Act;
import practica.item.BlockPart;
import practica.item.CostBand;
import practica.item.FormField;
import practica.item.FormStep;
import practica.item.LanguageVersion;
import practica.item.Section;
import practica.language.Language;
import practica.language.Messages;
import practica.notice.Notice;
import practica.parcel.Parcel;
import practica.place.CitySize;
import practica.place.Place;
import practica.report.Report;
import practica.review.Review;
import practica.review.Verdict;
import practica.search.Facet;
import practica.search.Layer;
import practica.search.Sort;
import practica.search.View;
import practica.submission.State;
import practica.support.Sources;
import practica.usage.Kind;

/// Every message that is asked for is in every language, and every message is asked for.
class MessageKeysTest {
    private static final List<Language> LANGUAGES = Language.INTERFACE;

    private static final List<String> WENT_WRONG =
            words("not-found gone forbidden sign-in too-often request unavailable no-room broken");

    /// Keys that are put together when the program runs: the beginning, and what may follow.
    private static final Map<String, List<String>> COMPOSED =
            Map.ofEntries(
                    Map.entry("nav.", words("search themes places networks about")),
                    Map.entry("error.heading.", WENT_WRONG),
                    Map.entry("error.next.", WENT_WRONG),
                    Map.entry("history.act.", names(Act.values())),
                    Map.entry("facet.", names(Facet.values())),
                    Map.entry(
                            "field.", words("name address password current erase code label body")),
                    Map.entry(
                            "letter.",
                            words("join renew has nobody").stream()
                                    .flatMap(what ->
                                            Stream.of("subject", "text", "button")
                                                    .map(part -> what + "." + part))
                                    .toList()),
                    Map.entry("affiliation.saved.", words("asked confirmed refused withdrawn")),
                    Map.entry("review.verdict.", names(Verdict.values())),
                    Map.entry("review.decide.", words("accepted changes declined")),
                    Map.entry("review.check.", Review.CHECKLIST),
                    Map.entry(
                            "review.said.",
                            words("submitted note changes accepted declined published assigned")),
                    Map.entry("report.kind.", names(Report.Kind.values())),
                    Map.entry(
                            "report.letter.",
                            words("came settled dismissed").stream()
                                    .flatMap(what -> Stream.of(what, what + ".text"))
                                    .toList()),
                    Map.entry("cost.", Stream.of(CostBand.values()).map(CostBand::key).toList()),
                    Map.entry("collection.visibility.", names(Visibility.values())),
                    Map.entry("parcel.state.", names(Parcel.State.values())),
                    Map.entry("alert.frequency.", names(Frequency.values())),
                    Map.entry("notice.", names(Notice.Kind.values())),
                    Map.entry("notice.kind.", names(Notice.Kind.values())),
                    Map.entry("admin.right.", words("administrator curator secretary contributor")),
                    Map.entry(
                            "account.saved.", words("profile password sessions step tied untied")),
                    Map.entry("tokens.scope.", names(Scope.values())),
                    Map.entry("export.format.", Formats.ALL.stream().map(Format::name).toList()),
                    Map.entry(
                            "export.group.",
                            Stream.of(Formats.Group.values()).map(Formats.Group::key).toList()),
                    Map.entry(
                            "export.column.",
                            words(
                                    """
                                    id address source kind language title title-in summary summary-in places
                                    place-ids countries latitude longitude organisation level website
                                    contact-role contact-organisation themes themes-labels sdgs sdgs-labels
                                    networks start end stage document-type date cost cost-currency cost-year
                                    staff funding partners indicators context actions participants resources
                                    results lessons transfer inclusion legal blocks body links files
                                    file-names cover cover-credit cover-alternative licence verified version
                                    created changed
                                    """)),
                    Map.entry("statistics.kind.", names(Kind.values())),
                    Map.entry("statistics.period.", words("30-days 12-months all")),
                    Map.entry("sort.", names(Sort.values())),
                    Map.entry("view.", names(View.values())),
                    Map.entry("where.", words("title summary body facts extras")),
                    Map.entry("section.", names(Section.values())),
                    Map.entry("form.block.", names(BlockPart.values())),
                    Map.entry("form.hint.", names(FormField.values())),
                    Map.entry("form.indicator.", words("name before after unit source")),
                    Map.entry("form.step.", names(FormStep.values())),
                    Map.entry(
                            "deposit.hint.",
                            words("language level networks themes sdgs stage cover")),
                    Map.entry("deposit.sure.", words("sure likely perhaps")),
                    Map.entry(
                            "deposit.kind.",
                            words("case-study document quick").stream()
                                    .flatMap(kind -> Stream.of(kind, kind + ".text"))
                                    .toList()),
                    Map.entry(
                            "submission.state.",
                            Stream.of(State.values()).map(State::key).toList()),
                    Map.entry("state.", names(LanguageVersion.State.values())),
                    Map.entry("file.state.", names(ReadFile.State.values())),
                    Map.entry("file.reason.", names(Extraction.Reason.values())),
                    Map.entry("fetch.", names(FetchFailure.Reason.values())),
                    Map.entry("layer.", names(Layer.values())),
                    Map.entry("file.type.", names(FileType.values())),
                    Map.entry(
                            "help.",
                            words("words phrase without or prefix field years").stream()
                                    .flatMap(way -> Stream.of(way, way + ".text", way + ".example"))
                                    .toList()),
                    Map.entry("kind.", names(Place.Kind.values())),
                    Map.entry("population.", names(CitySize.values())),
                    Map.entry(
                            "fact.",
                            words(
                                    "places organisation level period stage date type themes sdgs networks cost"
                                            + " staff funding partners indicators licence extras")));

    private static final Pattern SAID =
            Pattern.compile("say\\(\\s*[\"']([^\"'.]+[.][^\"']+)[\"']\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]+(?:[.][a-z0-9-]+)+)[\"']");
    private static final Pattern FILE = Pattern.compile(".+[.](yaml|css|js|svg|csv|gz|pid|log)");
    private static final Pattern BEGINNING =
            Pattern.compile("[\"']([a-z]+(?:[.][a-z]+)*[.])[\"']\\s*[+~]");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyMessageThatIsAskedForIsThere(Language language) {
        var missing = asked();
        missing.removeAll(Messages.in(language).keys());

        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyMessageIsAskedFor(Language language) {
        var idle = new TreeSet<>(Messages.in(language).keys());
        idle.removeAll(asked());

        assertEquals(Set.of(), idle);
    }

    @Test
    void everyBeginningOfAKeyIsListedHere() {
        var beginnings =
                found(BEGINNING)
                        .filter(MessageKeysTest::looksLikeAKey)
                        .collect(toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(COMPOSED.keySet()), beginnings);
    }

    private static Set<String> asked() {
        var asked = new TreeSet<String>();
        asked.addAll(found(SAID).toList());
        asked.addAll(found(LITERAL).filter(MessageKeysTest::looksLikeAKey).toList());
        COMPOSED.forEach((beginning, ends) -> ends.forEach(end -> asked.add(beginning + end)));
        return asked;
    }

    private static Stream<String> found(Pattern pattern) {
        return Stream.concat(
                        Sources.java().values().stream(), Sources.templates().values().stream())
                .flatMap(words -> pattern.matcher(words).results())
                .map(match -> match.group(1));
    }

    /// Whether it begins like a message, and is not the name of a file.
    private static boolean looksLikeAKey(String words) {
        return groups().contains(words.substring(0, words.indexOf('.')))
                && !FILE.matcher(words).matches();
    }

    private static Set<String> groups() {
        return Messages.in(Language.EN).keys().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}

package practica.harvest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import practica.harvest.OaiRecord.Element;
import practica.item.Link;
import practica.language.Language;
import practica.tables.Row;

/// A record of Dublin Core as a row, of which a mapping makes a draft. What the mapping does not
/// speak of is kept under the name of its element.
final class DublinCore {
    /// Elements with columns of their own, or with more than one.
    private static final Set<String> DEALT_WITH =
            Set.of(
                    "title",
                    "description",
                    "abstract",
                    "language",
                    "date",
                    "issued",
                    "identifier",
                    "relation",
                    "rights",
                    "license");

    private static final Pattern DATE = Pattern.compile("(?:1[0-9]|2[01])\\d\\d(?:-\\d\\d.*)?");
    private static final Pattern DOI = Pattern.compile("(?i)(?:doi:\\s*)?(10\\.\\d{4,9}/\\S+)");
    private static final Pattern HANDLE = Pattern.compile("(?i)hdl:\\s*(\\S+/\\S+)");

    private final OaiRecord record;
    private final Map<String, List<String>> cells = new LinkedHashMap<>();

    private DublinCore(OaiRecord record) {
        this.record = record;
    }

    /// Whether there is a title or a description in it, in whatever language.
    static boolean hasWords(OaiRecord record) {
        return record.elements().stream()
                .anyMatch(one -> List.of("title", "description", "abstract").contains(one.name()));
    }

    /// @param source by which the record is known when it comes again
    static Row row(long number, String source, OaiRecord record) {
        return new DublinCore(record).row(number, source);
    }

    private Row row(long number, String source) {
        add("oai", source);
        var languages = texts("language");
        var language = language(languages);
        language.ifPresent(one -> add("language", one.code()));
        languages.stream()
                .filter(said -> language.isEmpty() || !Language.of(said).equals(language))
                .forEach(said -> add(language.isEmpty() ? "language" : "other languages", said));
        texts("title", true, language, "title");
        texts("description", false, language, "description", "abstract");
        organisation();
        dates();
        identifiers();
        rights();
        for (var element : record.elements()) {
            if (!DEALT_WITH.contains(element.name())) {
                add(element.name(), element.text());
            }
        }
        return new Row(number, cells, record.elements().toString() + source, "");
    }

    private void add(String column, String words) {
        cells.computeIfAbsent(column, _ -> new ArrayList<>()).add(words);
    }

    private List<String> texts(String... names) {
        return elements(names).stream().map(Element::text).toList();
    }

    private List<Element> elements(String... names) {
        var wanted = List.of(names);
        return record.elements().stream().filter(one -> wanted.contains(one.name())).toList();
    }

    /// The language that is named, or else the one that is said of the first title.
    private Optional<Language> language(List<String> named) {
        return named.stream()
                .flatMap(said -> Language.of(said).stream())
                .findFirst()
                .or(() ->
                        named.isEmpty()
                                ? elements("title").stream()
                                        .flatMap(one -> Language.of(one.language()).stream())
                                        .findFirst()
                                : Optional.empty());
    }

    /// What is said in another language of the interface is a translation.
    private void texts(String column, boolean once, Optional<Language> own, String... names) {
        for (var element : elements(names)) {
            var other =
                    Language.of(element.language())
                            .filter(Language.INTERFACE::contains)
                            .filter(one -> own.isPresent() && !own.get().equals(one))
                            .map(one -> column + " (" + one.code() + ")");
            if (other.isPresent() && !cells.containsKey(other.get())) {
                add(other.get(), element.text());
            } else {
                add(once && cells.containsKey(column) ? "other titles" : column, element.text());
            }
        }
    }

    /// Who publishes it, or else who made it, who is often a person.
    private void organisation() {
        elements("publisher").stream()
                .findFirst()
                .or(() -> elements("creator").stream().findFirst())
                .ifPresent(one -> add("organisation", one.text()));
    }

    /// Of several dates the earliest: repositories add those on which it came to them.
    private void dates() {
        var said = texts("issued").isEmpty() ? texts("date") : texts("issued");
        var first = said.stream().filter(one -> DATE.matcher(one).matches()).sorted().findFirst();
        var taken = first.or(() -> said.stream().findFirst());
        taken.ifPresent(date -> add("date", date));
        texts("date", "issued").stream()
                .filter(one -> !one.equals(taken.orElse("")))
                .forEach(one -> add("other dates", one));
    }

    private void identifiers() {
        for (var element : elements("identifier", "relation")) {
            var link = link(element.text());
            if (link.isPresent()) {
                add("link", link.get());
            } else {
                add(element.name(), element.text());
            }
        }
    }

    private static Optional<String> link(String words) {
        var doi = DOI.matcher(words);
        var handle = HANDLE.matcher(words);
        var address =
                doi.matches()
                        ? "https://doi.org/" + doi.group(1)
                        : handle.matches() ? "https://hdl.handle.net/" + handle.group(1) : words;
        var isWeb = address.toLowerCase(Locale.ROOT).startsWith("http");
        return isWeb && address.length() <= 2_000 && new Link("", address).leadsToTheWeb()
                ? Optional.of(address)
                : Optional.empty();
    }

    private void rights() {
        var said = texts("rights", "license");
        var licence = Rights.licence(said);
        licence.ifPresent(one -> add("licence", one));
        said.stream()
                .filter(one -> !one.equals(licence.orElse("")))
                .forEach(one -> add("rights", one));
    }
}

package practica.prefill;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import practica.text.Words;

/// What a person found in a document that proposals are measured by. A field left empty says that
/// there is none to find.
///
/// @param path of the document in its folder
/// @param themes the main theme first, then others that would be as right
/// @param bare whether its front matter says all that there is to find, and is taken away first
public record Truth(
        String path,
        String group,
        String title,
        String language,
        String country,
        List<String> themes,
        boolean bare) {
    /// Titles that differ by no more than a tenth of their characters are taken for the same.
    private static final double ALIKE = 0.9;

    private static final int LONGEST = 500;

    /// What is measured.
    public enum Measured {
        TITLE(0.9),
        LANGUAGE(0.98),
        COUNTRY(0.85),
        THEME(0.85);

        private final double needed;

        Measured(double needed) {
            this.needed = needed;
        }

        /// The share that must be right.
        public double needed() {
            return needed;
        }

        /// Whether there is something to find.
        public boolean asks(Truth truth) {
            return !wanted(truth).isEmpty();
        }

        /// What there is to find, in words.
        String wanted(Truth truth) {
            return switch (this) {
                case TITLE -> truth.title;
                case LANGUAGE -> truth.language;
                case COUNTRY -> truth.country;
                case THEME -> String.join(" ", truth.themes);
            };
        }

        /// Whether the best proposal is right; for themes, one of the first three.
        public boolean isRight(Truth truth, Proposals proposals) {
            return switch (this) {
                case TITLE ->
                        proposals
                                .best(TitleFinder.FIELD)
                                .filter(one -> alike(truth.title, one.value()))
                                .isPresent();
                case LANGUAGE -> best(proposals, LanguageFinder.FIELD).equals(truth.language);
                case COUNTRY -> best(proposals, PlaceFinder.COUNTRY).equals(truth.country);
                case THEME ->
                        proposals.of("themes").stream()
                                .limit(3)
                                .anyMatch(one -> truth.themes.contains(one.value()));
            };
        }
    }

    public Truth {
        themes = List.copyOf(themes);
    }

    /// Reads `path, group, title, language, country, theme, other_themes, bare`.
    public static List<Truth> read(Path csv) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            var truths = new ArrayList<Truth>();
            rows.forEach(row -> truths.add(of(row)));
            return truths;
        }
    }

    private static Truth of(NamedCsvRecord row) {
        var themes = new ArrayList<String>();
        themes.add(row.getField("theme"));
        themes.addAll(Arrays.asList(row.getField("other_themes").split(";", -1)));
        return new Truth(
                row.getField("path"),
                row.getField("group"),
                row.getField("title"),
                row.getField("language"),
                row.getField("country"),
                themes.stream().filter(theme -> !theme.isBlank()).toList(),
                row.findField("bare").filter("yes"::equals).isPresent());
    }

    private static String best(Proposals proposals, String field) {
        return proposals.best(field).map(Proposal::value).orElse("");
    }

    /// Whether two titles are the same but for case, accents, punctuation and a few characters.
    static boolean alike(String one, String other) {
        var a = Words.beginning(Words.folded(one), LONGEST);
        var b = Words.beginning(Words.folded(other), LONGEST);
        return a.equals(b)
                || 1 - changes(a, b) / (double) Math.max(1, Math.max(a.length(), b.length()))
                        >= ALIKE;
    }

    /// The edit distance (Levenshtein 1966).
    private static int changes(String one, String other) {
        var above = new int[other.length() + 1];
        Arrays.setAll(above, at -> at);
        for (var row = 1; row <= one.length(); row++) {
            var line = new int[other.length() + 1];
            line[0] = row;
            for (var at = 1; at <= other.length(); at++) {
                var same = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                line[at] = Math.min(Math.min(line[at - 1], above[at]) + 1, above[at - 1] + same);
            }
            above = line;
        }
        return above[other.length()];
    }
}

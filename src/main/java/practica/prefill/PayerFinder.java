package practica.prefill;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import practica.prefill.Source.Line;

/// Who paid: what stands behind words such as *co-funded by*, to the end of the sentence.
record PayerFinder(Source source) {
    static final String FIELD = "funding";

    private static final List<String> CUES = Cues.BESIDE.of("funding");
    private static final int LONGEST = 160;

    Stream<Proposal> find() {
        var lines = source.lines();
        return Stream.iterate(0, at -> at < Math.min(5_000, lines.size()), at -> at + 1)
                .flatMap(at -> CUES.stream().flatMap(cue -> payer(lines.get(at), next(at), cue)));
    }

    private String next(int at) {
        var lines = source.lines();
        return at + 1 < lines.size() && !lines.get(at + 1).apart()
                ? " " + lines.get(at + 1).text()
                : "";
    }

    private static Stream<Proposal> payer(Line line, String next, String cue) {
        var at = line.text().toLowerCase(Locale.ROOT).indexOf(cue);
        if (at < 0
                || at + cue.length() > line.text().length()
                || (at > 0 && Character.isLetter(line.text().charAt(at - 1)))) {
            return Stream.empty();
        }
        var behind = (line.text() + next).substring(at + cue.length()).strip();
        var end = end(behind);
        var payer = behind.substring(0, end).strip();
        return payer.length() < 3
                ? Stream.empty()
                : Stream.of(new Proposal(FIELD, payer, payer, line.page(), line.said(at), 0.6));
    }

    private static int end(String text) {
        for (var at = 0; at < Math.min(LONGEST, text.length()); at++) {
            var last = at + 1 == text.length() || text.charAt(at + 1) == ' ';
            if (";)(".indexOf(text.charAt(at)) >= 0
                    || (".,".indexOf(text.charAt(at)) >= 0 && last)) {
                return at;
            }
        }
        var cut = text.lastIndexOf(' ', LONGEST);
        return text.length() <= LONGEST ? text.length() : cut > 0 ? cut : LONGEST;
    }
}

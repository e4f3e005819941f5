package practica.prefill;

import java.util.List;
import java.util.stream.Stream;
import practica.item.Contact;
import practica.prefill.Source.Line;

/// Whom one can ask: addresses of mail, and what the person beside them does.
record ContactFinder(Source source) {
    static final String FIELD = "contact";

    private static final Phrases<String> OF_ROLE = Cues.BESIDE.phrases("role");
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_HOST = 120;

    Stream<Proposal> find() {
        var lines = source.lines();
        return Stream.iterate(0, at -> at < lines.size(), at -> at + 1)
                .filter(at -> lines.get(at).text().indexOf('@') >= 0)
                .flatMap(at -> contacts(at, lines))
                .limit(MOST);
    }

    private static Stream<Proposal> contacts(int at, List<Line> lines) {
        var line = lines.get(at);
        var mails = mails(line.text());
        if (mails.isEmpty()) {
            return Stream.empty();
        }
        var role =
                Stream.of(at, at - 1, at - 2, at + 1)
                        .filter(near -> near >= 0 && near < lines.size())
                        .map(lines::get)
                        .filter(near -> near.text().length() < 200 && OF_ROLE.areIn(near.words()))
                        .findFirst()
                        .map(ContactFinder::role)
                        .orElse("");
        return mails.stream()
                .map(mail -> Proposal.of(FIELD, new Contact(role, "", mail).said(), line, 0.7));
    }

    /// The line without the address and what is said before it.
    private static String role(Line line) {
        return Stream.of(line.text().split("[,;|:()<>]", -1))
                .map(String::strip)
                .filter(part -> part.indexOf('@') < 0)
                .filter(part ->
                        OF_ROLE.areIn(List.of(practica.text.Words.folded(part).split(" ", -1))))
                .findFirst()
                .orElse(line.text());
    }

    static List<String> mails(String text) {
        return Stream.iterate(text.indexOf('@'), at -> at >= 0, at -> text.indexOf('@', at + 1))
                .limit(MOST)
                .map(at -> mail(text, at))
                .filter(mail -> !mail.isEmpty())
                .toList();
    }

    private static String mail(String text, int at) {
        var from = at;
        while (from > 0 && at - from < LONGEST_NAME && isOfName(text.charAt(from - 1))) {
            from--;
        }
        var to = at + 1;
        while (to < text.length() && to - at < LONGEST_HOST && isOfHost(text.charAt(to))) {
            to++;
        }
        while (to > at + 1 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        var dot = text.substring(at, to).lastIndexOf('.');
        return from == at || dot < 2 || to - at - dot < 3 ? "" : text.substring(from, to);
    }

    private static boolean isOfName(char sign) {
        return sign < 128 && (Character.isLetterOrDigit(sign) || "._%+-".indexOf(sign) >= 0);
    }

    private static boolean isOfHost(char sign) {
        return sign < 128 && (Character.isLetterOrDigit(sign) || ".-".indexOf(sign) >= 0);
    }
}

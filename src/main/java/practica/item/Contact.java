package practica.item;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practica.mail.EmailAddress;
import practica.text.Words;

/// Whom to ask, as it is written: a role, which outlives the person who has it, its organisation,
/// and an address that only people who are signed in may read.
public record Contact(String role, String organisation, String email) {
    public static final Contact NOBODY = new Contact("", "", "");

    /// Of a longer text only the beginning is read.
    private static final int READ = 1_000;

    /// What could be an address of mail, right or wrong, and what is said before it.
    private static final Pattern MAIL =
            Pattern.compile(
                    "(?i)(?:mailto:)?([^\\s;,<>()|:\\[\\]\"«»“”]{0,300}@[^\\s;,<>()|\\[\\]\"«»“”]{0,300})");

    /// All three parts, each of which may be empty: see [#said].
    private static final Pattern SAID = Pattern.compile("([^@;\\n|]*);([^@;\\n|]*);([^;\\n|]*)");

    private static final Pattern PARTING = Pattern.compile("[;\\n|]");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?i)[\\s,.:<>()-]*(?:(?:e-?mail|mail|correu|correo|courriel)[\\s:]*)?");
    private static final String BEFORE = ",:<>)-";
    private static final String AFTER = ",:<>(-";

    /// What is left out is empty; an address is in its normal form where it has one.
    public Contact {
        role = requireNonNullElse(role, "").strip();
        organisation = requireNonNullElse(organisation, "").strip();
        var written = requireNonNullElse(email, "").strip();
        email = EmailAddress.of(written).map(EmailAddress::value).orElse(written);
    }

    /// Reads a line, or several: the role, the organisation, and the address wherever it stands. Of
    /// several addresses the first that is one is the contact's; none of them is in the other
    /// parts, which everybody may read.
    public static Contact of(String words) {
        var line = Words.beginning(words, READ);
        var mails = mails(line);
        var email =
                addresses(line).stream()
                        .findFirst()
                        .orElse(mails.isEmpty() ? "" : mails.getFirst());
        var said = SAID.matcher(line);
        if (said.matches() && isNoMoreThanAMail(said.group(3).strip())) {
            return new Contact(tidy(said.group(1)), tidy(said.group(2)), email);
        }
        var rest = parts(MAIL.matcher(line).replaceAll("\n"), PARTING);
        var parts = rest.size() == 1 ? parts(rest.getFirst(), COMMA) : rest;
        return new Contact(
                parts.isEmpty() ? "" : parts.getFirst(),
                parts.stream().skip(1).collect(Collectors.joining(", ")),
                email);
    }

    /// The addresses of mail that stand somewhere in a line, in their normal form.
    public static List<String> addresses(String words) {
        return mails(Words.beginning(words, READ)).stream()
                .flatMap(mail -> EmailAddress.of(mail).stream())
                .map(EmailAddress::value)
                .toList();
    }

    /// The line without what could be an address of mail.
    public static String withoutAddresses(String words) {
        return tidy(MAIL.matcher(Words.beginning(words, READ)).replaceAll(" "));
    }

    private static List<String> mails(String line) {
        return MAIL.matcher(line)
                .results()
                .map(mail -> mail.group(1).replaceFirst("[.!?/'…]{1,9}$", ""))
                .toList();
    }

    private static boolean isNoMoreThanAMail(String words) {
        return words.isEmpty() || MAIL.matcher(words).matches();
    }

    private static List<String> parts(String words, Pattern parting) {
        return parting.splitAsStream(words)
                .map(Contact::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// The words without what only joined them to an address.
    private static String tidy(String words) {
        if (NOTHING.matcher(words).matches()) {
            return "";
        }
        var from = 0;
        var to = words.length();
        while (from < to && isOneOf(BEFORE, words.charAt(from))) {
            from++;
        }
        while (from < to && isOneOf(AFTER, words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isOneOf(String signs, char sign) {
        return Character.isWhitespace(sign) || signs.indexOf(sign) >= 0;
    }

    /// The same, with what it does not say as the other says it.
    public Contact or(Contact other) {
        return new Contact(
                role.isEmpty() ? other.role : role,
                organisation.isEmpty() ? other.organisation : organisation,
                email.isEmpty() ? other.email : email);
    }

    /// Whether what was said of the one may still hold of the other: they are of one organisation,
    /// or, where none is told, they have the same role.
    boolean mayBe(Contact other) {
        return organisation.equals(other.organisation)
                && (!organisation.isEmpty() || role.equals(other.role));
    }

    /// The same person or office at another address.
    Contact at(String address) {
        return new Contact(role, organisation, address);
    }

    /// In one line, as it is read again: with all three parts where it would be read otherwise.
    public String said() {
        var whole = organisation.isEmpty() ? role.contains(",") : role.isEmpty();
        return Stream.of(role, organisation, email)
                .filter(part -> whole || !part.isEmpty())
                .map(part -> PARTING.matcher(part).replaceAll(","))
                .collect(Collectors.joining("; "))
                .strip();
    }
}

package practica.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.stream.Collectors;
import practica.language.Messages;
import practica.mail.Letter.Link;

/// A letter as it is read, as plain text and as HTML that says the same.
///
/// @param library who sends it
record LetterText(Letter letter, String library) {
    String plain() {
        var parts = new ArrayList<>(letter.paragraphs());
        letter.button().ifPresent(link -> parts.add(under(link.words(), link.address())));
        parts.add("-- \n" + footer());
        letter.unsubscribe().ifPresent(address -> parts.add(under(unsubscribe(), address)));
        return String.join("\n\n", parts) + "\n";
    }

    String html() {
        var body =
                letter.paragraphs().stream()
                        .map(LetterText::paragraph)
                        .collect(Collectors.joining("\n"));
        var button = letter.button().map(LetterText::button).orElse("");
        var end = letter.unsubscribe().map(this::end).orElse("");
        return page((body + "\n" + button).strip(), (paragraph(footer()) + "\n" + end).strip());
    }

    private String page(String body, String footer) {
        return """
        <!doctype html>
        <html lang="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
        <body style="margin:0;padding:24px;background:#ffffff;color:#14181a;font:16px/1.5 sans-serif">
        <div style="max-width:600px;margin:0 auto">
        %s
        <div style="margin-top:32px;border-top:1px solid #c8cfd4;font-size:13px;color:#4a5560">
        %s
        </div>
        </div>
        </body>
        </html>
        """
                .formatted(letter.language(), escaped(letter.subject()), body, footer);
    }

    private static String paragraph(String words) {
        return "<p>%s</p>".formatted(escaped(words));
    }

    private static String button(Link link) {
        return """
        <p><a href="%1$s" style="display:inline-block;padding:10px 18px;border-radius:4px;background:#0b5a6f;\
        color:#ffffff;text-decoration:none">%2$s</a></p>
        <p style="font-size:13px;overflow-wrap:anywhere">%1$s</p>\
        """
                .formatted(escaped(link.address()), escaped(link.words()));
    }

    private String end(URI address) {
        return "<p><a href=\"%s\" style=\"color:#4a5560\">%s</a></p>"
                .formatted(escaped(address), escaped(unsubscribe()));
    }

    private String footer() {
        return say().say("letter.footer", library);
    }

    private String unsubscribe() {
        return say().say("letter.unsubscribe");
    }

    private Messages say() {
        return Messages.in(letter.language());
    }

    private static String under(String words, URI address) {
        return words + "\n" + address.toASCIIString();
    }

    private static String escaped(URI address) {
        return escaped(address.toASCIIString());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

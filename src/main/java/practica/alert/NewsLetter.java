package practica.alert;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.account.Secret;
import practica.language.Language;
import practica.language.Messages;
import practica.mail.Letter;
import practica.search.Hit;
import practica.search.SearchRequest;
import practica.text.Words;
import practica.web.Site;

/// Says in a letter what is new in a search.
record NewsLetter(Site site) {
    /// How many items are named.
    static final int NAMED = 20;

    private static final int LONGEST_TITLE = 300;

    /// @param secret what ends the letters
    Letter of(Account to, String name, SearchRequest request, List<Hit> found, Secret secret) {
        var reader = to.language();
        var say = Messages.in(reader);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say.say("letter.greeting", to.name()));
        paragraphs.add(say.say("alert.letter.text", found.size(), name));
        found.stream().limit(NAMED).forEach(hit -> paragraphs.add(line(hit, reader)));
        if (found.size() > NAMED) {
            paragraphs.add(say.say("alert.letter.more", found.size() - NAMED));
        }
        return new Letter(
                to.address(),
                reader,
                say.say("alert.letter", found.size(), name),
                paragraphs,
                Optional.of(new Letter.Link(say.say("alert.letter.button"), at(request.address()))),
                Optional.of(at("/" + reader + "/unsubscribe/" + secret.value())));
    }

    /// What an item is called, and where it is. A document without a title is called by its first
    /// words.
    private String line(Hit hit, Language reader) {
        var card = hit.card();
        var title = card.heading(reader).title();
        var called = title.isBlank() ? hit.passage().plain() : title;
        return Words.beginning(called.strip(), LONGEST_TITLE)
                + " – "
                + site.address(card.address(reader));
    }

    private URI at(String path) {
        return URI.create(site.address(path));
    }
}

package practica.review;

import com.ibm.icu.text.ListFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import practica.account.AccountId;
import practica.item.FieldWords;
import practica.item.FormField;
import practica.item.Known;
import practica.language.Language;
import practica.submission.Revision;
import practica.text.Markdown;
import practica.text.TrackedChanges;
import practica.text.TrackedChanges.Version;
import practica.text.WordDiff.Kind;

/// A field as its owner and curators read it: its key and name, its words as safe HTML, what was
/// changed of them since the revision that they are compared with, and by whom.
///
/// @param tongue the language of the words where they are the author's own
/// @param authors the names of those who changed it
/// @param several whether they are more than one
/// @param theirs whether somebody else than the owner changed it, and it can be taken back by
///   itself
public record Wording(
        String key,
        String label,
        String tongue,
        String html,
        List<Piece> changes,
        String authors,
        boolean several,
        boolean theirs) {
    /// A piece of the words before or now; `by` is the name of who added or removed it.
    public record Piece(Kind kind, String words, String by) {
        public boolean same() {
            return kind == Kind.SAME;
        }

        public boolean added() {
            return kind == Kind.ADDED;
        }
    }

    public Wording {
        changes = List.copyOf(changes);
    }

    public boolean changed() {
        return changes.stream().anyMatch(piece -> !piece.same());
    }

    /// All fields that say something now or said something before, in the order of the form; the
    /// title, which stands above them, only where it was changed. Of a translation, its own.
    ///
    /// @param versions what is compared: first what it was, then what each author made of it
    /// @param names what people are called in the reader's language
    static List<Wording> of(
            List<Revision> versions,
            AccountId owner,
            Optional<Language> translation,
            Known known,
            Names names) {
        var all =
                versions.stream()
                        .map(one -> FieldWords.byKey(one.draft(), known, names.reader()))
                        .toList();
        var fields = new LinkedHashMap<String, FieldWords>();
        all.forEach(fields::putAll);
        return fields.values().stream()
                .filter(field -> translation.isEmpty() || field.isIn(translation.get()))
                .flatMap(field -> one(field, versions, all, owner, names).stream())
                .filter(one -> one.changed() || !one.key().equals(FormField.TITLE.key()))
                .toList();
    }

    private static Optional<Wording> one(
            FieldWords field,
            List<Revision> versions,
            List<Map<String, FieldWords>> all,
            AccountId owner,
            Names names) {
        var words =
                IntStream.range(0, versions.size())
                        .mapToObj(at ->
                                new Version<>(
                                        FieldWords.said(all.get(at).get(field.key())),
                                        versions.get(at).author()))
                        .toList();
        var is = words.getLast().words();
        if (words.getFirst().words().isBlank() && is.isBlank()) {
            return Optional.empty();
        }
        var pieces = TrackedChanges.of(words);
        var authors = pieces.stream().flatMap(piece -> piece.author().stream()).distinct().toList();
        return Optional.of(
                new Wording(
                        field.key(),
                        field.label(),
                        field.tongue().map(Language::code).orElse(""),
                        Markdown.html(is),
                        pieces.stream()
                                .map(piece ->
                                        new Piece(
                                                piece.kind(),
                                                piece.words(),
                                                piece.author().map(names::of).orElse("")))
                                .toList(),
                        ListFormatter.getInstance(names.reader().locale())
                                .format(authors.stream().map(names::of).toList()),
                        authors.size() > 1,
                        FormField.of(field.key()).isPresent()
                                && authors.stream().anyMatch(author -> !author.equals(owner))));
    }
}

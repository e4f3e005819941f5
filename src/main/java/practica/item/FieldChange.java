package practica.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.text.WordDiff;
import practica.text.WordDiff.Kind;
import practica.text.WordDiff.Piece;

/// A field of which two drafts say something different, or one says nothing.
///
/// @param pieces the words of both, in their order
public record FieldChange(String key, String label, String tongue, List<Piece> pieces) {
    public FieldChange {
        pieces = List.copyOf(pieces);
    }

    /// The words of the first.
    public List<Piece> before() {
        return pieces.stream().filter(piece -> piece.kind() != Kind.ADDED).toList();
    }

    /// The words of the second.
    public List<Piece> after() {
        return pieces.stream().filter(piece -> piece.kind() != Kind.REMOVED).toList();
    }

    /// What is different between two drafts, in the order of the form.
    public static List<FieldChange> between(
            Draft before, Draft after, Known known, Language reader) {
        var was = FieldWords.byKey(before, known, reader);
        var is = FieldWords.byKey(after, known, reader);
        var all = new LinkedHashMap<>(was);
        all.putAll(is);
        return all.values().stream()
                .flatMap(field ->
                        change(
                                field,
                                FieldWords.said(was.get(field.key())),
                                FieldWords.said(is.get(field.key())))
                                .stream())
                .toList();
    }

    private static Optional<FieldChange> change(FieldWords field, String was, String is) {
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(
                        new FieldChange(
                                field.key(),
                                field.label(),
                                field.tongue().map(Language::code).orElse(""),
                                WordDiff.of(was, is)));
    }
}

package practica.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.item.Draft;
import practica.item.FormField;
import practica.language.Language;

/// How much of the form is filled in.
///
/// @param tongue the language into which the draft is translated, if it is no more than that
public record Completeness(
        Draft draft, boolean quick, Optional<Language> tongue, List<SubmissionFile> files) {
    /// What has to be there weighs as much as this many other fields.
    private static final int WEIGHT = 3;

    /// The files, which are no field.
    public static final String FILES = "files";

    public Completeness {
        files = List.copyOf(files);
    }

    static Completeness of(Submission submission, List<SubmissionFile> files) {
        return new Completeness(
                submission.draft(), submission.quick(), submission.language(), files);
    }

    /// From 0 to 100.
    public int percent() {
        var all = weight(parts());
        return 100 * (all - weight(parts().filter(part -> !part.there()))) / all;
    }

    /// The keys of what has to be there and is not, in the order of the form.
    public List<String> missing() {
        return parts().filter(part -> part.needed() && !part.there()).map(Part::key).toList();
    }

    /// The key of the next best thing to add: first what is needed.
    public Optional<String> next() {
        return missing().stream()
                .findFirst()
                .or(() -> parts().filter(part -> !part.there()).map(Part::key).findFirst());
    }

    private record Part(String key, boolean needed, boolean there) {}

    private Stream<Part> parts() {
        return tongue.map(this::translated).orElseGet(this::written);
    }

    /// What the original says, and whether the translation says it too.
    private Stream<Part> translated(Language language) {
        return Rendering.of(draft, language).stream()
                .map(one -> new Part(one.key(), one.needed(), !one.words().isBlank()));
    }

    private Stream<Part> written() {
        return Stream.concat(
                FormField.ofKind(draft.kind()).stream()
                        // Parts tell what was done another way, and no better.
                        .filter(field -> field != FormField.BLOCKS)
                        .map(field ->
                                new Part(
                                        field.key(),
                                        quick
                                                ? FormField.QUICK.contains(field)
                                                : field.neededIn(draft.kind()),
                                        field.isIn(draft))),
                Stream.of(new Part(FILES, quick, !files.isEmpty())));
    }

    private static int weight(Stream<Part> parts) {
        return parts.mapToInt(part -> part.needed() ? WEIGHT : 1).sum();
    }
}

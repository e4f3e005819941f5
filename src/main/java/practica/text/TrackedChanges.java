package practica.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.text.WordDiff.Kind;

/// What several people made of a text, one after the other, word by word: each word that was added
/// or taken away is somebody's.
public final class TrackedChanges {
    private TrackedChanges() {}

    /// A text as somebody left it.
    public record Version<A>(String words, A author) {}

    /// A piece of the first text or of the last; `author` is who added or removed it, empty where
    /// it is in both.
    public record Piece<A>(Kind kind, String words, Optional<A> author) {}

    /// A word of the text as it stands: where it was in the first one, or else who added it.
    private record Living<A>(int at, Optional<A> author) {}

    /// The pieces as [WordDiff#of] has them for the first and the last text. What was added and
    /// removed again in between is in neither.
    ///
    /// @param versions in the order in which they were written; at least one
    public static <A> List<Piece<A>> of(List<Version<A>> versions) {
        var longest = versions.stream().mapToInt(one -> one.words().length()).max().orElse(0);
        var inLines = WordDiff.isLong(2 * longest);
        var first = WordDiff.split(versions.getFirst().words(), inLines);
        var removers = new ArrayList<Optional<A>>();
        var living = new ArrayList<Living<A>>();
        for (var at = 0; at < first.size(); at++) {
            removers.add(Optional.empty());
            living.add(new Living<>(at, Optional.empty()));
        }
        var before = first;
        for (var version : versions.subList(1, versions.size())) {
            var now = WordDiff.split(version.words(), inLines);
            follow(before, now, Optional.of(version.author()), removers, living);
            before = now;
        }
        return pieces(first, before, removers, living, Optional.of(versions.getLast().author()));
    }

    private static <A> void follow(
            List<String> before,
            List<String> now,
            Optional<A> author,
            List<Optional<A>> removers,
            List<Living<A>> living) {
        if (before.equals(now)) {
            return;
        }
        var old = List.copyOf(living);
        living.clear();
        for (var delta : DiffUtils.diff(before, now, true).getDeltas()) {
            var source = delta.getSource();
            var there = old.subList(source.getPosition(), source.getPosition() + source.size());
            if (delta.getType() == DeltaType.EQUAL) {
                living.addAll(there);
                continue;
            }
            there.stream()
                    .filter(one -> one.at() >= 0)
                    .forEach(one -> removers.set(one.at(), author));
            delta.getTarget().getLines().forEach(_ -> living.add(new Living<>(-1, author)));
        }
    }

    /// @param last whose a word is that came back to where nobody can tell it from another
    private static <A> List<Piece<A>> pieces(
            List<String> first,
            List<String> now,
            List<Optional<A>> removers,
            List<Living<A>> living,
            Optional<A> last) {
        var pieces = new ArrayList<Piece<A>>();
        for (var delta : DiffUtils.diff(first, now, true).getDeltas()) {
            var same = delta.getType() == DeltaType.EQUAL;
            var at = delta.getSource().getPosition();
            for (var word : delta.getSource().getLines()) {
                var author = removers.get(at++).or(() -> last);
                add(
                        pieces,
                        same ? Kind.SAME : Kind.REMOVED,
                        word,
                        same ? Optional.empty() : author);
            }
            at = delta.getTarget().getPosition();
            for (var word : same ? List.<String>of() : delta.getTarget().getLines()) {
                add(pieces, Kind.ADDED, word, living.get(at++).author().or(() -> last));
            }
        }
        return pieces;
    }

    private static <A> void add(List<Piece<A>> pieces, Kind kind, String word, Optional<A> author) {
        var end = pieces.isEmpty() ? null : pieces.getLast();
        if (end != null && end.kind() == kind && end.author().equals(author)) {
            pieces.set(pieces.size() - 1, new Piece<>(kind, end.words() + word, author));
        } else {
            pieces.add(new Piece<>(kind, word, author));
        }
    }
}

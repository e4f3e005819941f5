package practica.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import practica.language.Language;
import practica.language.Messages;
import practica.network.Network;

/// What the curators of a network look at: what all look at, and what their network adds.
record Checklist(Optional<Network> network) {
    /// A point, and whether it was looked at.
    record Check(String key, String label, boolean done) {}

    /// The points in the reader's words.
    List<Check> checks(Collection<String> lookedAt, Language reader) {
        var say = Messages.in(reader);
        var common =
                Review.CHECKLIST.stream()
                        .map(key ->
                                new Check(
                                        key,
                                        say.say("review.check." + key),
                                        lookedAt.contains(key)));
        return Stream.concat(
                        common,
                        own().map(one ->
                                new Check(
                                        key(one), one.label(reader), lookedAt.contains(key(one)))))
                .toList();
    }

    /// Those of the keys that are a point's.
    List<String> known(Collection<String> keys) {
        return Stream.concat(Review.CHECKLIST.stream(), own().map(this::key))
                .filter(keys::contains)
                .distinct()
                .toList();
    }

    private Stream<Network.Point> own() {
        return network.stream().flatMap(one -> one.checklist().stream());
    }

    /// The key of a network's point is its own, whatever others call theirs.
    private String key(Network.Point point) {
        return network.map(one -> one.id() + ":").orElse("") + point.key();
    }
}

package practica.deposit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.duplicate.Alike;
import practica.duplicate.Duplicates;
import practica.item.Saved;
import practica.language.Language;
import practica.language.Messages;

/// Says of what was added which items it looks like. It is only a remark: where it cannot be made,
/// the import goes on without.
record LookAlikes(Duplicates duplicates) {
    private static final Logger log = LoggerFactory.getLogger(LookAlikes.class);
    private static final Messages SAY = Messages.in(Language.EN);
    private static final int MOST = 3;

    /// The outcomes of what was saved, in the same order, with the remarks.
    List<Outcome> remarkOn(List<Saved> saved, List<Outcome> outcomes) {
        try {
            var added =
                    saved.stream().filter(Saved.Added.class::isInstance).map(Saved::item).toList();
            var alike = duplicates.earlier(added).iterator();
            var remarked = new ArrayList<Outcome>();
            for (var at = 0; at < saved.size(); at++) {
                var outcome = outcomes.get(at);
                var others = saved.get(at) instanceof Saved.Added ? alike.next() : List.<Alike>of();
                remarked.add(others.isEmpty() ? outcome : outcome.lookingLike(words(others)));
            }
            return remarked;
        } catch (RuntimeException e) {
            log.warn("What was imported was not compared with the library: {}", e.getMessage());
            return outcomes;
        }
    }

    private static String words(List<Alike> others) {
        return others.stream()
                .limit(MOST)
                .map(one -> SAY.say("duplicate.like", one.slug(), one.why(Language.EN)))
                .collect(Collectors.joining("; "));
    }
}

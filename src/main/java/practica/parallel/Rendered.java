package practica.parallel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import practica.account.Account;
import practica.item.Draft;
import practica.language.Language;
import practica.submission.Rendering;
import practica.submission.Revision;
import practica.submission.Saved;
import practica.submission.Saved.Done;
import practica.submission.Saved.Overtaken;
import practica.submission.Submission;
import practica.submission.Submissions;

/// Saves a translation field by field: fields that only one of several writers changed are brought
/// together, and nobody's words go where two changed the same.
record Rendered(Submissions submissions) {
    /// Somebody who is overtaken more often than this is told so.
    private static final int TRIES = 5;

    /// What was typed over a revision, by the keys of the fields.
    record Typed(int revision, Map<String, String> words) {
        Typed {
            words = Map.copyOf(words);
        }
    }

    Saved save(Submission submission, Typed typed, Account author) {
        var now = submission;
        for (var n = 0; n < TRIES; n++) {
            if (!now.mayWrite(author) || !conflicts(now, typed).isEmpty()) {
                return new Overtaken(now);
            }
            var draft = Rendering.in(now.draft(), language(now), changed(now, typed));
            switch (submissions.save(now.id(), now.revision(), draft, now.unread(), author.id())) {
                case Done done -> {
                    return done;
                }
                case Overtaken(var current) -> now = current;
            }
        }
        return new Overtaken(now);
    }

    /// What stands now in the fields that were changed in two ways: by what was typed, and since
    /// the revision that it was typed over. Where that one is no longer kept, all that differs.
    Map<String, String> conflicts(Submission now, Typed typed) {
        var before = seen(now, typed.revision()).map(draft -> words(draft, language(now)));
        var current = words(now.draft(), language(now));
        var conflicts = new HashMap<String, String>();
        changed(now, typed)
                .forEach((key, mine) -> {
                    var theirs = current.getOrDefault(key, "");
                    var same = before.filter(one -> theirs.equals(one.getOrDefault(key, "")));
                    if (same.isEmpty() && !theirs.equals(mine)) {
                        conflicts.put(key, theirs);
                    }
                });
        return conflicts;
    }

    /// What was typed that is not what its writer saw.
    private Map<String, String> changed(Submission now, Typed typed) {
        var before = words(seen(now, typed.revision()).orElseGet(now::draft), language(now));
        return typed.words().entrySet().stream()
                .filter(one -> !one.getValue().equals(before.getOrDefault(one.getKey(), "")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Empty where there is no such revision any more.
    private Optional<Draft> seen(Submission now, int revision) {
        return revision == now.revision()
                ? Optional.of(now.draft())
                : submissions.revision(now.id(), revision).map(Revision::draft);
    }

    private static Map<String, String> words(Draft draft, Language language) {
        List<Rendering> all = Rendering.of(draft, language);
        return all.stream().collect(Collectors.toMap(Rendering::key, Rendering::words));
    }

    private static Language language(Submission submission) {
        return submission.language().orElseThrow();
    }
}

package practica.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.account.Account;
import practica.item.FormField;
import practica.language.Language;
import practica.submission.Saved;
import practica.submission.Saved.Done;
import practica.submission.Saved.Overtaken;
import practica.submission.Submission;
import practica.submission.Submissions;

/// Saves fields of a form. Whoever saved other fields meanwhile is in nobody's way; only a field
/// that two people changed in different ways is a conflict.
final class Writing {
    /// Somebody who is overtaken more often than this is told so.
    private static final int TRIES = 5;

    private final Submissions submissions;
    private final FormReader reader;

    Writing(Submissions submissions, FormReader reader) {
        this.submissions = submissions;
        this.reader = reader;
    }

    /// What was typed over a revision of a submission into some of its fields.
    record Typed(int revision, List<FormField> fields, Given given, Language own) {
        Typed {
            fields = List.copyOf(fields);
        }
    }

    /// What the form looks like with what was typed, whether it is saved or not.
    Written read(Submission submission, Typed typed) {
        return reader.read(base(submission, typed), typed.fields(), typed.given(), typed.own());
    }

    Saved save(Submission submission, Typed typed, Account author) {
        var now = submission;
        for (var n = 0; n < TRIES; n++) {
            if (!now.mayWrite(author) || !conflicts(now, typed).isEmpty()) {
                return new Overtaken(now);
            }
            var changed = changed(base(now, typed), read(now, typed), typed.fields());
            var merged = reader.read(Written.of(now), changed, typed.given(), typed.own());
            var id = now.id();
            switch (submissions.save(
                    id, now.revision(), merged.draft(), merged.unread(), author.id())) {
                case Done done -> {
                    return done;
                }
                case Overtaken(var current) -> now = current;
            }
        }
        return new Overtaken(now);
    }

    /// The fields that were changed in two ways: by what was typed, and since the revision that it
    /// was typed over. Where that one is no longer kept, all that differ.
    List<FormField> conflicts(Submission now, Typed typed) {
        var mine = read(now, typed);
        var seen = seen(now, typed);
        var base = base(now, typed);
        var current = Written.of(now);
        var conflicts = new ArrayList<FormField>();
        for (var field : changed(base, mine, typed.fields())) {
            var theirs = current.words(field);
            if (!theirs.equals(mine.words(field))
                    && (seen.isEmpty() || !theirs.equals(base.words(field)))) {
                conflicts.add(field);
            }
        }
        return conflicts;
    }

    /// What was typed is told against what stands where nobody knows what its writer saw.
    private Written base(Submission now, Typed typed) {
        return seen(now, typed).orElseGet(() -> Written.of(now));
    }

    /// The revision that somebody saw, and the first where there never was one of that number.
    /// Empty where it is no longer kept.
    private Optional<Written> seen(Submission now, Typed typed) {
        if (typed.revision() == now.revision()) {
            return Optional.of(Written.of(now));
        }
        var was = typed.revision() > 0 && typed.revision() < now.revision();
        return submissions.revision(now.id(), was ? typed.revision() : 1).map(Written::of);
    }

    private static List<FormField> changed(Written base, Written mine, List<FormField> fields) {
        return fields.stream()
                .filter(field -> !base.words(field).equals(mine.words(field)))
                .toList();
    }
}

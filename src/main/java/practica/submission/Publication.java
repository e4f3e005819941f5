package practica.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.check.Checked;
import practica.check.Checked.Bad;
import practica.check.Checked.Good;
import practica.check.Problem;
import practica.item.Act;
import practica.item.Deed;
import practica.item.Draft;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemId;
import practica.item.ItemText;
import practica.item.Items;
import practica.item.Items.Keeping;
import practica.item.Known;
import practica.item.LanguageVersion;
import practica.item.LanguageVersion.State;
import practica.language.Language;
import practica.network.NetworkId;
import practica.text.Words;

/// Makes an item of a submission, within a transaction: a new one, or a new version of the one that
/// it corrects or translates. What others changed of that one meanwhile stays; where they changed
/// the same, nothing is published.
record Publication(Items items, Known known, Handle handle, SubmissionStore submissions) {
    private static final int LONGEST_SLUG = 200;
    private static final Problem GONE = new Problem("state", "submission.moved", "");
    private static final Problem OVERTAKEN = new Problem("state", "submission.overtaken", "");

    /// @param networks those that accepted it
    /// @param by who let it in
    Checked<Item> of(
            Submission now, List<SubmissionFile> files, List<NetworkId> networks, AccountId by) {
        var problems = new Needs(now, files, known).problems();
        if (!problems.isEmpty()) {
            return new Bad<>(problems);
        }
        var own = SubmissionFile.files(files);
        if (now.item().isEmpty()) {
            return checked(
                    now.draft(),
                    text ->
                            added(
                                    now,
                                    text.in(networks).verified(isConfirmed(now, text)),
                                    own,
                                    by));
        }
        var current = items.locked(handle, now.item().get());
        if (current.isEmpty()) {
            return new Bad<>(List.of(GONE));
        }
        var base = base(now, current.get());
        return now.language().isPresent()
                ? translated(now, base, current.get(), now.language().get(), by)
                : corrected(now, base, current.get(), own, networks, by);
    }

    private Item base(Submission now, Item current) {
        return items.version(handle, current.id(), now.base().orElse(current.version()))
                .orElseThrow();
    }

    private Checked<Item> added(Submission now, ItemText text, List<ItemFile> files, AccountId by) {
        var slug = Words.beginning(text.original().title(), LONGEST_SLUG);
        var keeping = new Keeping("submission:" + now.id(), slug, "submission", text, files);
        return new Good<>(items.keep(handle, keeping, deed(now, Act.ADDED, by, "")).item());
    }

    private Checked<Item> corrected(
            Submission now,
            Item base,
            Item current,
            List<ItemFile> own,
            List<NetworkId> networks,
            AccountId by) {
        var merge = Merge.of(base, submissions.baseEmail(now.id()), now.draft(), current, known);
        if (!merge.conflicts().isEmpty()) {
            return new Bad<>(List.of(OVERTAKEN));
        }
        var began = SubmissionFile.files(submissions.filesBegunWith(now.id()));
        var files = Merge.files(began, own, current.files());
        return checked(
                merge.draft(),
                text ->
                        version(
                                current,
                                text.in(together(current, networks))
                                        .verified(
                                                isConfirmed(now, text)
                                                        || isOfTheSameBody(current, text))
                                        .rememberingFrom(current.text()),
                                files,
                                deed(now, Act.CHANGED, by, "")));
    }

    /// Whether it is the body itself that says it: whoever wrote it writes for the body.
    private boolean isConfirmed(Submission now, ItemText text) {
        var owner = Accounts.byId(handle, now.owner()).filter(one -> !one.suspended());
        return text.organisation()
                .filter(body -> owner.filter(one -> one.contributesFor(body.name())).isPresent())
                .isPresent();
    }

    /// What a body has confirmed stays so while others correct it, as long as it is told of as that
    /// body's.
    private static boolean isOfTheSameBody(Item current, ItemText text) {
        return current.text().verified()
                && current.text()
                        .organisation()
                        .map(body -> Words.folded(body.name()))
                        .equals(text.organisation().map(body -> Words.folded(body.name())));
    }

    /// A correction takes an item out of no network.
    private static List<NetworkId> together(Item current, List<NetworkId> accepting) {
        return Stream.concat(current.text().networks().stream(), accepting.stream())
                .distinct()
                .toList();
    }

    private Checked<Item> translated(
            Submission now, Item base, Item current, Language language, AccountId by) {
        var before = Optional.ofNullable(base.text().versions().get(language));
        var there = Optional.ofNullable(current.text().versions().get(language));
        if (!before.equals(there)) {
            return new Bad<>(List.of(OVERTAKEN));
        }
        return checked(
                now.draft(),
                text -> {
                    var source = base.text().original().fingerprint();
                    var words = Optional.ofNullable(text.versions().get(language)).orElseThrow();
                    var state = state(now, current.id(), there, source, by);
                    return version(
                            current,
                            current.text().with(language, words.as(state, source)),
                            current.files(),
                            deed(now, Act.TRANSLATED, by, language.code()));
                });
    }

    /// Reviewed is what a second person has read: whoever let it in, or a curator who keeps
    /// somebody else's translation of the same text.
    private State state(
            Submission now,
            ItemId item,
            Optional<LanguageVersion> there,
            String source,
            AccountId by) {
        var others =
                there.filter(version -> version.madeFrom().equals(source))
                        .filter(version -> version.state() != State.MACHINE)
                        .filter(_ ->
                                items.translator(handle, item, now.language().orElseThrow())
                                        .filter(now.owner()::equals)
                                        .isEmpty());
        return !by.equals(now.owner()) || others.isPresent() ? State.REVIEWED : State.HUMAN;
    }

    private Checked<Item> version(Item current, ItemText text, List<ItemFile> files, Deed deed) {
        return items.correct(handle, current.id(), current.version(), text, files, deed)
                .<Checked<Item>>map(Good::new)
                .orElseGet(() -> new Bad<>(List.of(GONE)));
    }

    private Checked<Item> checked(Draft draft, Function<ItemText, Checked<Item>> then) {
        return switch (draft.check(known)) {
            case Bad(var wrong) -> new Bad<>(wrong);
            case Good(var text) -> then.apply(text);
        };
    }

    private static Deed deed(Submission now, Act act, AccountId by, String words) {
        return new Deed(
                act,
                Optional.of(now.owner()),
                Optional.of(by).filter(one -> !one.equals(now.owner())),
                words);
    }
}

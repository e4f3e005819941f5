package practica.form;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import practica.file.Files;
import practica.file.ReadFile;
import practica.item.Contact;
import practica.item.FormField;
import practica.item.Known;
import practica.language.Language;
import practica.prefill.Front;
import practica.prefill.Prefill;
import practica.prefill.Proposal;
import practica.prefill.Proposals;
import practica.storage.Hash;
import practica.storage.Vault;
import practica.submission.SubmissionFile;
import practica.template.FilledForms;

/// What the first file that could be read proposes for the fields of a form. Nothing of it is taken
/// over until somebody says so.
final class Proposed {
    private static final int REMEMBERED = 50;
    private static final String SECTIONS = "sections.";
    private static final double LIKELY = 0.6;

    private final Files files;
    private final Vault vault;
    private final Known known;
    private final FilledForms forms;
    private final Map<Source, Proposals> remembered = new HashMap<>();
    private Optional<Prefill> prefill = Optional.empty();

    Proposed(Files files, Vault vault, Known known) {
        this.files = files;
        this.vault = vault;
        this.known = known;
        this.forms = new FilledForms(known);
    }

    private record Source(Hash hash, Language reader) {}

    /// What is proposed for each of the fields and does not stand there yet.
    Map<FormField, List<ProposalView>> views(
            List<SubmissionFile> all,
            Written written,
            Collection<FormField> fields,
            Language reader) {
        var views = new EnumMap<FormField, List<ProposalView>>(FormField.class);
        for (var field : fields) {
            var own = new ArrayList<ProposalView>();
            var proposals = of(all, field, reader);
            for (var at = 0; at < proposals.size(); at++) {
                var one = proposals.get(at);
                if (!says(written, field, value(one))) {
                    own.add(
                            new ProposalView(
                                    field.key() + ":" + at,
                                    one.label(),
                                    one.page(),
                                    one.words(),
                                    sure(one.confidence())));
                }
            }
            views.put(field, own);
        }
        return views;
    }

    /// What a button named, as if somebody had typed it beside what stands there.
    Optional<Taken> taken(String take, List<SubmissionFile> all, Written written, Language reader) {
        var parts = take.split(":", 2);
        if (parts.length < 2 || !parts[1].matches("\\d")) {
            return Optional.empty();
        }
        return FormField.of(parts[0])
                .flatMap(field ->
                        of(all, field, reader).stream()
                                .skip(Integer.parseInt(parts[1]))
                                .findFirst()
                                .map(one -> new Taken(field, typed(field, one, written))));
    }

    /// The field, and what it is to hold.
    record Taken(FormField field, Given given) {}

    private static boolean says(Written written, FormField field, String value) {
        return field == FormField.CONTACT
                ? over(Contact.of(value), written).equals(there(written))
                : written.words(field).contains(value);
    }

    private Given typed(FormField field, Proposal one, Written written) {
        var before = written.words(field);
        var value = value(one);
        if (field == FormField.CONTACT) {
            return contact(Contact.of(value), written);
        }
        return new Given(
                Map.of(
                        field.key(),
                        switch (field.kind()) {
                            case MARKDOWN ->
                                    List.of(before.isBlank() ? value : before + "\n\n" + value);
                            case PLACES, LINES, LINKS ->
                                    List.of(before.isBlank() ? value : before + "\n" + value);
                            case NETWORKS -> added(before, value);
                            case CONCEPTS ->
                                    field == FormField.THEMES || field == FormField.SDGS
                                            ? added(before, value)
                                            : List.of(value);
                            default -> List.of(value);
                        }));
    }

    private static Contact there(Written written) {
        return requireNonNullElse(written.draft().contact(), Contact.NOBODY);
    }

    /// It takes the place of what stands there, as far as it says something.
    private static Contact over(Contact proposed, Written written) {
        return proposed.or(there(written));
    }

    private static Given contact(Contact proposed, Written written) {
        var whole = over(proposed, written);
        return new Given(
                Map.of(
                        "contact-role",
                        List.of(whole.role()),
                        "contact-organisation",
                        List.of(whole.organisation()),
                        "contact-email",
                        List.of(whole.email())));
    }

    /// A place by the words that mean it.
    private String value(Proposal one) {
        return one.field().equals("places")
                ? known.places()
                        .written(one.value())
                        .map(place -> known.written(place.id()))
                        .orElse(one.value())
                : one.value();
    }

    private static List<String> added(String before, String value) {
        var all = new ArrayList<>(before.lines().toList());
        all.add(value);
        return all;
    }

    private List<Proposal> of(List<SubmissionFile> all, FormField field, Language reader) {
        return all.stream()
                .filter(file ->
                        file.original().state() == ReadFile.State.READ
                                || file.original().state() == ReadFile.State.PARTIAL)
                .findFirst()
                .map(file -> proposals(file, reader))
                .map(found ->
                        found.of(
                                field.kind() == FormField.Kind.MARKDOWN
                                        ? SECTIONS + field.key()
                                        : field.key()))
                .orElse(List.of());
    }

    private synchronized Proposals proposals(SubmissionFile file, Language reader) {
        var source = new Source(file.original().hash(), reader);
        var found = remembered.get(source);
        if (found == null) {
            var reading = prefill.orElseGet(() -> new Prefill(known));
            prefill = Optional.of(reading);
            found =
                    forms.read(vault.path(file.original().hash()), file.name())
                            .map(form -> reading.of(form.draft(), reader))
                            .orElseGet(() ->
                                    reading.of(
                                            file.name(),
                                            file.original(),
                                            files.pages(file.original().hash()),
                                            front(file),
                                            reader));
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(source, found);
        }
        return found;
    }

    /// Nothing where the bytes are lost: what was read of them still proposes something.
    private Optional<JsonNode> front(SubmissionFile file) {
        try {
            return Front.of(file.original(), vault.path(file.original().hash()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sure(double confidence) {
        return confidence >= Proposals.SURE ? "sure" : confidence >= LIKELY ? "likely" : "perhaps";
    }
}

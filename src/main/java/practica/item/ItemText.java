package practica.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import practica.language.Language;
import practica.network.NetworkId;
import practica.network.Organisation;
import practica.place.PlaceId;
import practica.vocabulary.ConceptId;

/// Everything that people write of an item, in all its languages: the same in a form, a file, a
/// version and an export. `language` is the one of the original; `extras` are fields of an imported
/// file that we have no place for. As JSON it says nothing of the contact's address.
public record ItemText(
        Language language,
        Map<Language, LanguageVersion> versions,
        Details details,
        List<PlaceId> places,
        Optional<Organisation> organisation,
        @JsonIgnoreProperties("email") Optional<Contact> contact,
        List<ConceptId> themes,
        List<ConceptId> sdgs,
        List<NetworkId> networks,
        Optional<Cover> cover,
        List<Link> links,
        String licence,
        boolean verified,
        Map<String, String> extras) {
    public ItemText {
        versions = Map.copyOf(versions);
        places = List.copyOf(places);
        themes = List.copyOf(themes);
        sdgs = List.copyOf(sdgs);
        networks = List.copyOf(networks);
        links = List.copyOf(links);
        extras = extras.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(extras));
    }

    @JsonIgnore
    public LanguageVersion original() {
        return Objects.requireNonNull(versions.get(language));
    }

    /// The text for a reader of the language: that language's, or the original where there is none.
    public LanguageVersion in(Language reader) {
        var own = versions.get(reader);
        return own == null ? original() : own;
    }

    /// The language of the text that a reader of the language is shown.
    public Language shownIn(Language reader) {
        return versions.containsKey(reader) ? reader : language;
    }

    /// The language of the whole text that a reader of the language is shown: the original's, where
    /// only title and summary have been translated.
    public Language sectionsIn(Language reader) {
        var shown = in(reader);
        return shown.saysMoreThanItsSummary() ? shownIn(reader) : language;
    }

    /// Whether somebody wrote all of it in the language, and not only title and summary.
    public boolean isWholeIn(Language reader) {
        var original = original();
        return versions.containsKey(reader)
                && (sectionsIn(reader).equals(reader) || !original.saysMoreThanItsSummary());
    }

    /// Whether the language's text is a translation of something that has changed since.
    public boolean outdated(Language reader) {
        var version = in(reader);
        return version.state() != LanguageVersion.State.ORIGINAL
                && !version.madeFrom().equals(original().fingerprint());
    }

    /// The same text, in which a translation that has not been touched still says how and from what
    /// it was made.
    public ItemText rememberingFrom(ItemText previous) {
        var remembered = new HashMap<>(versions);
        remembered.replaceAll((tongue, version) -> {
            var before = previous.versions.get(tongue);
            return before != null && isTranslated(tongue, previous) && version.saysTheSameAs(before)
                    ? before
                    : version;
        });
        return with(remembered, networks, verified);
    }

    private boolean isTranslated(Language tongue, ItemText previous) {
        return !tongue.equals(language) && !tongue.equals(previous.language);
    }

    /// The same text with another version in one language.
    public ItemText with(Language tongue, LanguageVersion version) {
        var others = new HashMap<>(versions);
        others.put(tongue, version);
        return with(others, networks, verified);
    }

    /// The same text in the wanted languages, and in the original's.
    public ItemText only(Predicate<Language> wanted) {
        var some = new HashMap<>(versions);
        some.keySet().removeIf(one -> !one.equals(language) && !wanted.test(one));
        return with(some, networks, verified);
    }

    /// The same with nothing but one of its versions, as if it had been written so.
    public ItemText alone(Language tongue) {
        return new ItemText(
                tongue,
                Map.of(tongue, Objects.requireNonNull(versions.get(tongue))),
                details,
                places,
                organisation,
                contact,
                themes,
                sdgs,
                networks,
                cover,
                links,
                licence,
                verified,
                extras);
    }

    /// The same text whose contact is at this address, where it has a contact.
    public ItemText at(String address) {
        return with(contact.map(one -> one.at(address)));
    }

    /// The same text with another contact, or none.
    public ItemText with(Optional<Contact> other) {
        return with(versions, other, networks, verified);
    }

    /// The address of its contact; empty where it has none.
    public String email() {
        return contact.map(Contact::email).orElse("");
    }

    /// The same text, filed under these networks.
    public ItemText in(List<NetworkId> others) {
        return with(versions, others, verified);
    }

    /// The same text, read and confirmed by the body that it names, or not.
    public ItemText verified(boolean confirmed) {
        return with(versions, networks, confirmed);
    }

    private ItemText with(
            Map<Language, LanguageVersion> newVersions,
            List<NetworkId> newNetworks,
            boolean confirmed) {
        return with(newVersions, contact, newNetworks, confirmed);
    }

    private ItemText with(
            Map<Language, LanguageVersion> newVersions,
            Optional<Contact> newContact,
            List<NetworkId> newNetworks,
            boolean confirmed) {
        return new ItemText(
                language,
                newVersions,
                details,
                places,
                organisation,
                newContact,
                themes,
                sdgs,
                newNetworks,
                cover,
                links,
                licence,
                confirmed,
                extras);
    }

    /// The names of the needed fields that are still empty.
    public List<String> missing() {
        var missing = new ArrayList<String>();
        var text = original();
        need(missing, "summary", !text.summary().isBlank());
        need(missing, "themes", !themes.isEmpty());
        if (details instanceof Details.CaseStudy practice) {
            need(missing, "places", !places.isEmpty());
            need(missing, "organisation", organisation.isPresent());
            need(missing, "period", practice.period().isPresent());
            for (var section : Section.values()) {
                need(
                        missing,
                        "section." + section.key(),
                        !section.needed() || text.sections().containsKey(section));
            }
        }
        return missing;
    }

    private static void need(List<String> missing, String field, boolean there) {
        if (!there) {
            missing.add(field);
        }
    }
}

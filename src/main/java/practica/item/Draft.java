package practica.item;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practica.check.Checked;

/// What came in by some door, as words: nothing of it is known to be right. The fields are named as
/// in the front matter of a library file.
public record Draft(
        String kind,
        String language,
        String title,
        String summary,
        String body,
        Map<String, String> sections,
        List<LanguageVersion.BuildingBlock> blocks,
        Map<String, Translation> translations,
        List<String> places,
        @Nullable Body organisation,
        @Nullable Contact contact,
        List<String> themes,
        List<String> sdgs,
        List<String> networks,
        @Nullable Cover cover,
        String start,
        String end,
        String stage,
        @JsonProperty("document-type") String documentType,
        String date,
        Details.@Nullable Cost cost,
        String staff,
        List<String> funding,
        List<String> partners,
        List<Details.Indicator> indicators,
        List<Link> links,
        String licence,
        boolean verified,
        @JsonAnySetter Map<String, JsonNode> extras) {
    /// Title, summary and perhaps more in another language.
    public record Translation(
            String title,
            String summary,
            Map<String, String> sections,
            List<LanguageVersion.BuildingBlock> blocks,
            String body) {
        public Translation {
            title = requireNonNullElse(title, "").strip();
            summary = requireNonNullElse(summary, "").strip();
            sections = requireNonNullElse(sections, Map.of());
            blocks = requireNonNullElse(blocks, List.of());
            body = requireNonNullElse(body, "").strip();
        }
    }

    /// The organisation in charge, as it is written; what is empty was left out.
    public record Body(String name, @Nullable String level, @Nullable String website) {
        public Body {
            name = requireNonNullElse(name, "");
            level = orNull(level);
            website = orNull(website);
        }

        private static @Nullable String orNull(@Nullable String words) {
            return words == null || words.isEmpty() ? null : words;
        }
    }

    /// Fields that were left out are empty.
    public Draft {
        kind = requireNonNullElse(kind, "");
        language = requireNonNullElse(language, "");
        title = requireNonNullElse(title, "").strip();
        summary = requireNonNullElse(summary, "").strip();
        body = requireNonNullElse(body, "").strip();
        sections = requireNonNullElse(sections, Map.of());
        blocks = requireNonNullElse(blocks, List.of());
        translations = requireNonNullElse(translations, Map.of());
        places = requireNonNullElse(places, List.of());
        themes = requireNonNullElse(themes, List.of());
        sdgs = requireNonNullElse(sdgs, List.of());
        networks = requireNonNullElse(networks, List.of());
        start = requireNonNullElse(start, "");
        end = requireNonNullElse(end, "");
        stage = requireNonNullElse(stage, "");
        documentType = requireNonNullElse(documentType, "");
        date = requireNonNullElse(date, "");
        staff = requireNonNullElse(staff, "");
        funding = requireNonNullElse(funding, List.of());
        partners = requireNonNullElse(partners, List.of());
        indicators = requireNonNullElse(indicators, List.of());
        links = requireNonNullElse(links, List.of());
        licence = requireNonNullElse(licence, "").strip();
        extras = requireNonNullElse(extras, Map.of());
    }

    /// What the check would make this text of again, but for the address of its contact: that is
    /// for those who are signed in.
    public static Draft of(ItemText text, Known known) {
        return new DraftOfText(text.at(""), known).draft();
    }

    /// The same with the address: the draft of a correction.
    public static Draft whole(ItemText text, Known known) {
        return new DraftOfText(text, known).draft();
    }

    /// Written beside the other fields, as they are read.
    @Override
    @JsonAnyGetter
    public Map<String, JsonNode> extras() {
        return extras;
    }

    /// The same draft with its text: a document's in one piece, a case study's by section.
    public Draft withText(String newBody, Map<String, String> newSections) {
        return with(newBody, newSections, translations, networks);
    }

    /// The same draft for these networks, by their ids.
    public Draft withNetworks(List<String> others) {
        return with(body, sections, translations, others);
    }

    /// The same draft in these other languages, by their codes.
    public Draft withTranslations(Map<String, Translation> others) {
        return with(body, sections, others, networks);
    }

    private Draft with(
            String newBody,
            Map<String, String> newSections,
            Map<String, Translation> others,
            List<String> newNetworks) {
        return new Draft(
                kind,
                language,
                title,
                summary,
                newBody,
                newSections,
                blocks,
                others,
                places,
                organisation,
                contact,
                themes,
                sdgs,
                newNetworks,
                cover,
                start,
                end,
                stage,
                documentType,
                date,
                cost,
                staff,
                funding,
                partners,
                indicators,
                links,
                licence,
                verified,
                extras);
    }

    /// The only way to a text that may be kept. All problems are told at once.
    public Checked<ItemText> check(Known known) {
        return new DraftCheck(this, known).check();
    }
}

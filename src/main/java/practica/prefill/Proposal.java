package practica.prefill;

import java.util.Comparator;

/// What a field of the form may be, as far as the document tells. Nothing is taken over without the
/// contributor's yes.
///
/// @param field as a draft names it; a section of the template as `sections.results`
/// @param value what the field would hold: an id for concepts and places
/// @param label the value as a reader calls it
/// @param page of the file, counted from 1; 0 where it comes from no page
/// @param words at most 200 characters, as they stand in the text
/// @param confidence how sure it is, from 0 to 1
public record Proposal(
        String field, String value, String label, int page, String words, double confidence) {
    static final Comparator<Proposal> SUREST_FIRST =
            Comparator.comparingDouble(Proposal::confidence).reversed();

    /// Rounded, so that it can be read.
    public Proposal {
        confidence = Math.round(Math.clamp(confidence, 0, 1) * 100) / 100.0;
    }

    static Proposal of(String field, String value, Source.Line from, double confidence) {
        return new Proposal(field, value, value, from.page(), from.said(), confidence);
    }
}

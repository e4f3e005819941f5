package practica.item;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import practica.language.Language;
import practica.vocabulary.ConceptId;

/// What only one kind of item has.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Details.CaseStudy.class, name = "case-study"),
    @JsonSubTypes.Type(value = Details.PolicyDocument.class, name = "document")
})
public sealed interface Details {
    /// What a place did.
    record CaseStudy(
            Optional<Period> period,
            Optional<ConceptId> stage,
            Optional<Cost> cost,
            String staff,
            List<String> funding,
            List<String> partners,
            List<Indicator> indicators)
            implements Details {
        public CaseStudy {
            funding = List.copyOf(funding);
            partners = List.copyOf(partners);
            indicators = List.copyOf(indicators);
        }
    }

    /// What a body adopted or published.
    record PolicyDocument(Optional<ConceptId> type, Optional<PartialDate> date)
            implements Details {}

    /// What it cost: an amount in a currency (ISO 4217) at the prices of a year.
    record Cost(BigDecimal amount, String currency, Optional<Integer> year) {
        public Cost {
            currency = requireNonNullElse(currency, "");
        }
    }

    /// A measured result, as its source states it.
    record Indicator(String name, String before, String after, String unit, String source) {
        /// Fields that were left out are empty.
        public Indicator {
            name = requireNonNullElse(name, "");
            before = requireNonNullElse(before, "");
            after = requireNonNullElse(after, "");
            unit = requireNonNullElse(unit, "");
            source = requireNonNullElse(source, "");
        }
    }

    /// The name of the kind, a concept of the scheme of kinds.
    default ConceptId kind() {
        return new ConceptId(
                switch (this) {
                    case CaseStudy _ -> "case-study";
                    case PolicyDocument _ -> "document";
                });
    }

    /// The year by which the item is filed: when the practice began, when the document was adopted.
    default Optional<Integer> year() {
        return switch (this) {
            case CaseStudy practice -> practice.period().map(period -> period.start().year());
            case PolicyDocument document -> document.date().map(PartialDate::year);
        };
    }

    /// When the practice ran or the document was adopted, as readers of the language say it.
    default Optional<String> when(Language reader) {
        return switch (this) {
            case CaseStudy practice -> practice.period().map(period -> period.in(reader));
            case PolicyDocument document -> document.date().map(date -> date.in(reader));
        };
    }
}

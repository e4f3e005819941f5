package practica.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.item.Details.Cost;
import practica.item.Known;
import practica.item.Link;
import practica.language.Language;
import practica.office.Block;
import practica.support.TestLibrary;

/// Dates, amounts, links, licences, places and terms as people write them.
class WrittenValuesTest {
    private static final Known KNOWN = TestLibrary.known();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2019 = 2019",
                "2019-05 = 2019-05",
                "2019-05-31 = 2019-05-31",
                "03/2019 = 2019-03",
                "3.2019 = 2019-03",
                "31/05/2019 = 2019-05-31",
                "05/31/2019 = 2019-05-31",
                "2019/05/31 = 2019-05-31",
                "març 2019 = 2019-03",
                "Març del 2019 = 2019-03",
                "abril de l’any 2019 = 2019-04",
                "3 d’abril de 2019 = 2019-04-03",
                "1r de gener de 2020 = 2020-01-01",
                "marzo de 2019 = 2019-03",
                "7 de septiembre de 2019 = 2019-09-07",
                "março de 2019 = 2019-03",
                "1.º de maio de 2019 = 2019-05-01",
                "1er août 2019 = 2019-08-01",
                "février 2019 = 2019-02",
                "May 2019 = 2019-05",
                "May 3rd, 2019 = 2019-05-03",
                "the 3rd of May 2019 = 2019-05-03",
                "since March 2019 = 2019-03",
                "des de març del 2019 = 2019-03",
                "depuis 2019 = 2019"
            })
    void datesAreReadInEveryLanguage(String words, String date) {
        assertEquals(Optional.of(date), WrittenDate.of(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "19",
                "2019-13",
                "31/13/2019",
                "2016-2019",
                "March",
                "30 February 2019",
                "1 2 3 2019",
                "spring 2019",
                "20190531",
                "March April 2019"
            })
    void whatIsNoDateIsNotTakenForOne(String words) {
        assertEquals(Optional.empty(), WrittenDate.of(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1.200.000 EUR (2019) = 1200000 EUR 2019",
                "1,200,000 EUR (2019) = 1200000 EUR 2019",
                "1 200 000 euros = 1200000 EUR -",
                "€ 1.2 million = 1200000 EUR -",
                "1,2 milions d’euros, 2019 = 1200000 EUR 2019",
                "2 millones de euros = 2000000 EUR -",
                "300 mil euros = 300000 EUR -",
                "3,5 milhões de euros (2020) = 3500000 EUR 2020",
                "1,5 million d’euros = 1500000 EUR -",
                "2 mil millones de EUR = 2000000000 EUR -",
                "R$ 450.000,50 = 450000.50 BRL -",
                "2000 EUR = 2000 EUR -",
                "2000 EUR (2000) = 2000 EUR 2000",
                "1’200’000 CHF = 1200000 CHF -",
                "£12,345.67 = 12345.67 GBP -",
                "0 EUR = 0 EUR -"
            })
    void amountsAreReadInEveryLanguage(String words, String expected) {
        var parts = expected.split(" ");
        var cost = WrittenCost.of(words).orElseThrow();

        assertEquals(0, new BigDecimal(parts[0]).compareTo(cost.amount()), cost::toString);
        assertEquals(parts[1], cost.currency());
        assertEquals(parts[2], cost.year().map(Object::toString).orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a lot",
                "1000",
                "1000 EUR or 2000 USD",
                "about 1000 EUR",
                "1000 to 2000 EUR",
                "1 billion EUR",
                "$ 1000",
                "1000 EUR a year and 500 of wages",
                "EUR"
            })
    void amountsThatLeaveADoubtAreNotTaken(String words) {
        assertEquals(Optional.<Cost>empty(), WrittenCost.of(words));
    }

    @Test
    void linksHaveTheirTitlesBesideOrAbove() {
        var links =
                links(
                        "The report: https://example.org/a_b",
                        "[Study \\[2020\\]](<https://example.org/study>)",
                        "Plan [https://example.org/plan](<https://example.org/plan>).",
                        "The law",
                        "www.example.org/law",
                        "(https://example.org/bare)",
                        "https://example.org/x – Last one",
                        "Nothing but words");

        assertEquals(
                List.of(
                        new Link("The report", "https://example.org/a_b"),
                        new Link("Study [2020]", "https://example.org/study"),
                        new Link("Plan", "https://example.org/plan"),
                        new Link("The law", "https://www.example.org/law"),
                        new Link("", "https://example.org/bare"),
                        new Link("Last one", "https://example.org/x")),
                links.links());
        assertEquals(List.of("Nothing but words"), links.unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, CC-BY-4.0",
        "cc-by-sa 3.0, CC-BY-SA-3.0",
        "CC BY-NC-ND, CC-BY-NC-ND-4.0",
        "Creative Commons CC BY, CC-BY-4.0",
        "CC0, CC0-1.0",
        "CC BY 4.0 International, CC-BY-4.0",
        "All rights reserved, All rights reserved",
        "'', ''"
    })
    void licencesOfCreativeCommonsAreRecognised(String words, String licence) {
        assertEquals(licence, WrittenLicence.of(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Girona, Espanya = Girona, ES",
                "Girona (Spain) = Girona, ES",
                "Porto Alegre, Rio Grande do Sul, Brésil = Porto Alegre, BR",
                "Porto Alegre, BR = Porto Alegre, BR",
                "Catalunya, Espanya = region:Catalunya, ES",
                "France = country:FR",
                "UK = country:GB",
                "country:BR = country:BR",
                "Ahmedabad = Ahmedabad, IN"
            })
    void placesAreFoundByTheirNamesInEveryLanguage(String words, String place) {
        assertEquals(Optional.of(place), new PlaceNames(KNOWN.places()).written(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "Xyzzy",
                "Atlantis, Spain",
                "Girona, Atlantis",
                "Barcelona, XX",
                "Valencia",
                "'; drop table place",
                "%"
            })
    void placesThatCouldBeSeveralOrNoneAreNotGuessed(String words) {
        assertEquals(Optional.empty(), new PlaceNames(KNOWN.places()).written(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "11 = 11", "ODS 11 = 11", "SDG 11.7 = 11.7", "goal 3.d = 3.d",
                        "11. Sustainable = 11",
                "13 – Climate action = 13", "11.99 = -", "18 = -", "11 and 13 = -", "Ciutats = -"
            })
    void goalsAreFoundByTheirNumbers(String words, String goal) {
        var found = Names.numbered(KNOWN.vocabularies().sdgs(), words);

        assertEquals(goal, found.orElse("-"));
    }

    @Test
    void termsAreFoundByAnyNameAndInAnyLanguage() {
        var themes = Names.concepts(KNOWN.vocabularies().themes(), Language.CA);
        var networks = Names.networks(KNOWN.networks());

        for (var words : List.of("Aigua", "agua", "WATER", "Eau", "water")) {
            assertEquals(Optional.of("water"), themes.find(words), words);
        }
        for (var words : List.of("UCLG", "uclg", "UCLG (CGLU)", "Ciutats i Governs Locals Units")) {
            assertEquals(Optional.of("uclg"), networks.findExplained(words), words);
        }
        assertEquals(Optional.of("ca"), Names.LANGUAGES.find("catalão"));
        assertEquals(Optional.of("eu"), Names.LANGUAGES.find("Basque"));
    }

    @Test
    void listsArePartedWhereThatMakesMoreOfThemKnown() {
        var themes = Names.concepts(KNOWN.vocabularies().themes(), Language.EN);
        var read =
                Entries.recognise(
                        List.of(
                                "Water, Health",
                                "Water and heat pumps",
                                "Energy; water",
                                "Culture and energy"),
                        themes::find);

        assertEquals(List.of("water", "health", "energy", "culture"), read.known());
        assertEquals(List.of("heat pumps"), read.unknown());
    }

    private static WrittenLinks links(String... lines) {
        return WrittenLinks.of(
                List.of(lines).stream()
                        .<Block>map(line ->
                                new Block.Paragraph(Set.of(), 0, 0, false, false, line, line))
                        .toList());
    }
}

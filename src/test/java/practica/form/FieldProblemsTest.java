package practica.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import practica.item.FormStep;
import practica.support.Guest;
import practica.support.MemberSite;
import practica.support.PageFaults;

/// That who hears a form, and does not see it, is told of every field what it asks for and what is
/// wrong with it.
class FieldProblemsTest {
    private static final String CONTROLS = "input:not([type=hidden]), select, textarea";

    private static MemberSite site;
    private static Guest browser;

    @BeforeAll
    static void open() {
        site = new MemberSite();
        browser = site.browser(site.members().member("owner"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(FormStep.class)
    void everyControlIsDescribedByItselfOrByItsGroup(FormStep step) {
        var page = browser.page(begin() + "/" + step.key());

        for (var field : page.select("[data-field]")) {
            var described = described(field.attr("data-field"));
            for (var control : field.select(CONTROLS)) {
                assertTrue(
                        control.is(described) || field.is("fieldset" + described),
                        control::outerHtml);
            }
        }
        assertEquals(0, page.select("[aria-invalid]").size());
    }

    @ParameterizedTest
    @CsvSource({
        "where, level, level, nowhere, 1",
        "sources, licence, licence, LONG, 1",
        "facts, cost, cost-amount, a lot, 3",
        "where, contact, contact-email, nobody, 3",
        "story, blocks, blocks-what, LONG, 0",
        "subject, themes, themes, nothing, 0",
        "subject, start, start, once, 1",
    })
    void whatIsWrongIsSaidOfEveryControlOfItsField(
            String step, String field, String name, String words, int invalid) {
        var answer =
                browser.post(
                        begin() + "/" + step,
                        "revision",
                        "1",
                        "go",
                        "next",
                        "fields",
                        field,
                        name,
                        words.replace("LONG", "x".repeat(20_000)));

        assertEquals(422, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        var wrong = page.expectFirst("[data-field=" + field + "]");
        assertTrue(wrong.hasClass("wrong"));
        assertEquals(
                invalid,
                wrong.select(described(field) + "[aria-invalid=true]").size(),
                wrong::html);
        assertEquals(invalid, page.select("[aria-invalid]").size());
        assertTrue(says(page.expectFirst("#" + field + "-problem")));
        assertEquals(List.of(), PageFaults.of(page, "en"));
    }

    private static boolean says(Element problem) {
        return !problem.hasAttr("hidden") && problem.hasText();
    }

    private static String described(String field) {
        return "[aria-describedby~=\\b" + field + "-hint\\b.*\\b" + field + "-problem\\b]";
    }

    private static String begin() {
        var answer = browser.upload("/en/deposit", Map.of("kind", "case-study"), Map.of());
        assertEquals(303, answer.statusCode(), answer::body);
        return answer.headers().firstValue("Location").orElseThrow().replace("/basics", "");
    }
}

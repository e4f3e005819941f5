package practica.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static practica.support.MemberSite.PASSWORD;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practica.support.Axe;
import practica.support.TestBrowser;

/// The same with a real browser, which keeps cookies, follows our policy and says where a request
/// comes from by itself.
class BrowserSignInTest {
    private static final int PHONE = 390;

    private static OpenIdSite site;
    private static TestBrowser browser;

    @BeforeAll
    static void open() {
        browser = new TestBrowser();
        site = new OpenIdSite(Optional.empty());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            site.close();
        }
    }

    @Test
    void buttonLeadsToTheProviderAndBackToWhatWasWanted() {
        try (var reader = browser.reader(PHONE)) {
            var page = reader.newPage();
            page.navigate(site.people.site().address("/en/account/tokens"));

            page.getByRole(AriaRole.BUTTON, named("Sign in with City Login")).click();
            page.waitForURL("**/en/account/tokens");

            assertEquals("Tokens for programs", page.locator("h1").textContent());
            var cookies = reader.cookies();
            assertEquals(List.of("practica"), cookies.stream().map(one -> one.name).toList());
            assertTrue(cookies.getFirst().httpOnly);
        }
    }

    @Test
    void pagesOfAnAccountFitAPhoneAndAxeFindsNothing() {
        site.people.joined("phone@city.example");
        var found = new ArrayList<String>();
        try (var reader = browser.reader(PHONE)) {
            var page = reader.newPage();
            page.navigate(site.people.site().address("/fr/sign-in"));
            look(page, "sign-in", found);
            page.locator("#address").fill("phone@city.example");
            page.locator("#password").fill(PASSWORD);
            page.locator("form.form button").click();
            page.waitForURL("**/fr/account");
            look(page, "account", found);
            page.navigate(site.people.site().address("/fr/account/second-step"));
            look(page, "second-step", found);
            page.navigate(site.people.site().address("/fr/account/tokens"));
            page.locator("#label").fill("Moissonnage");
            page.locator("form.form button").click();
            look(page, "tokens", found);
        }

        assertEquals(List.of(), found);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void look(Page page, String name, List<String> found) {
        Axe.faultsInEveryLight(page).forEach(fault -> found.add(name + ": " + fault));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots/" + name + ".png")));
    }
}

package practica.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practica.mail.Smtp;
import practica.translate.Engine;

class ConfigTest {
    @Test
    void everythingOfALibraryIsInItsHome() {
        var config =
                Config.of(
                        Path.of("/opt/practica"),
                        Path.of("/srv/./library/../home"),
                        new Engine.Local());

        assertEquals(
                new Config(
                        Path.of("/opt/practica/content"),
                        Path.of("/srv/home"),
                        Optional.ofNullable(System.getenv("DATABASE_URL")),
                        new Engine.Local(),
                        "",
                        config.keptFree(),
                        Smtp.of(
                                System.getenv("PRACTICA_SMTP"),
                                System.getenv("PRACTICA_MAIL_FROM")),
                        config.address(),
                        config.openId(),
                        config.registry(),
                        config.apiRate(),
                        config.embedder()),
                config);
        assertEquals(Path.of("/srv/home/data"), config.data());
        assertEquals(Path.of("/srv/home/index"), config.index());
    }

    @Test
    void programsMayAskSixHundredTimesAMinuteUnlessTheOperatorSaysOtherwise() {
        assertEquals(600, Config.apiRate(null));
        assertEquals(600, Config.apiRate(" "));
        assertEquals(0, Config.apiRate("0"));
        assertEquals(50, Config.apiRate(" 50 "));
        for (var setting : List.of("-1", "many", "10000000", "1.5")) {
            var wrong =
                    assertThrows(
                            IllegalArgumentException.class, () -> Config.apiRate(setting), setting);
            assertTrue(wrong.getMessage().contains("PRACTICA_API_RATE"), wrong::getMessage);
        }
    }

    @Test
    void homeIsTheSameFromWhereverItIsLookedAt() {
        var home = Config.of(Path.of("/opt/practica"), Path.of("home"), new Engine.None()).home();

        assertTrue(home.isAbsolute());
        assertEquals(Path.of("").toAbsolutePath().resolve("home"), home);
    }

    @Test
    void megabytesToKeepFreeAreANumber() {
        assertEquals(100, Config.megabytes(null));
        assertEquals(100, Config.megabytes(" "));
        assertEquals(0, Config.megabytes("0"));
        for (var wrong : new String[] {"-1", "1.5", "1G", "9999999999"}) {
            assertEquals(
                    "PRACTICA_KEEP_FREE is a number of megabytes, and \"" + wrong + "\" is none.",
                    assertThrows(IllegalArgumentException.class, () -> Config.megabytes(wrong))
                            .getMessage());
        }
    }

    @Test
    void doisNeedAnAddressThatTheyLeadTo() {
        var account = "https://user:word@api.datacite.org";

        assertEquals(
                "10.1234",
                Config.registry(account, "10.1234", "https://library.example")
                        .orElseThrow()
                        .prefix());
        assertEquals(Optional.empty(), Config.registry(null, null, null));
        assertEquals(
                "PRACTICA_DATACITE needs PRACTICA_ADDRESS.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Config.registry(account, "10.1234", " "))
                        .getMessage());
    }

    @Test
    void roomIsThatOfEveryFolderThatIsWrittenTo() {
        var home = Path.of("/srv/home");
        var own = config(home, Optional.empty()).room().folders();
        var others = config(home, Optional.of("postgres://host/db")).room().folders();

        assertEquals(4, own.size());
        assertTrue(own.contains(home.resolve("data/postgres")));
        assertEquals(
                List.of(
                        home.resolve("data/files"),
                        home.resolve("data/work"),
                        home.resolve("index")),
                others);
    }

    private static Config config(Path home, Optional<String> database) {
        return new Config(Path.of("content"), home, database, new Engine.None(), "");
    }

    @Test
    void secretsAreNotPrinted() {
        var config =
                new Config(
                        Path.of("content"),
                        Path.of("/srv/home"),
                        Optional.of("jdbc:postgresql://host/db?password=hidden"),
                        new Engine.None(),
                        "secret");

        assertEquals("Config of /srv/home", config.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "https://practica.example.org, https://practica.example.org",
        "' https://practica.example.org/ ', https://practica.example.org",
        "http://localhost:8080, http://localhost:8080"
    })
    void addressOfTheLibraryIsRead(String setting, String address) {
        assertEquals(Optional.of(address), Config.address(setting));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practica.example.org",
                "https://practica.example.org/library",
                "javascript:alert(1)",
                "https://user:x@example.org"
            })
    void whatIsNoAddressIsRefusedInWords(String setting) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Config.address(setting));

        assertTrue(String.valueOf(refused.getMessage()).contains("PRACTICA_ADDRESS"));
    }
}

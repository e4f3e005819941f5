package practica.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
                        ""),
                config);
        assertEquals(Path.of("/srv/home/data"), config.data());
        assertEquals(Path.of("/srv/home/index"), config.index());
    }

    @Test
    void homeIsTheSameFromWhereverItIsLookedAt() {
        var home = Config.of(Path.of("/opt/practica"), Path.of("home"), new Engine.None()).home();

        assertTrue(home.isAbsolute());
        assertEquals(Path.of("").toAbsolutePath().resolve("home"), home);
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
}

package practica.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import practica.language.Language;
import practica.place.Place.Kind;
import practica.text.Words;

/// Reads the files of `content/places`: countries, regions, and GeoNames' cities with their names
/// in our languages.
record Gazetteer(Path folder) {
    List<Path> files() {
        return List.of("countries.csv", "regions.csv", "cities.tsv.gz", "city-names.csv").stream()
                .map(folder::resolve)
                .toList();
    }

    List<Place> read() {
        try {
            var countries = countries();
            var places = new ArrayList<>(countries.values());
            places.addAll(regions(countries));
            places.addAll(cities(countries, divisions()));
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Place> countries() throws IOException {
        return rows(
                        "countries.csv",
                        row -> {
                            var code = row.getField("code");
                            return new Place(
                                    PlaceId.country(code),
                                    Kind.COUNTRY,
                                    code,
                                    "",
                                    code,
                                    Map.of(),
                                    Double.parseDouble(row.getField("latitude")),
                                    Double.parseDouble(row.getField("longitude")),
                                    0,
                                    row.getField("subregion").isEmpty()
                                            ? row.getField("region")
                                            : row.getField("subregion"),
                                    row.getField("income"));
                        })
                .stream()
                .collect(Collectors.toMap(Place::country, place -> place));
    }

    private List<Place> regions(Map<String, Place> countries) throws IOException {
        return rows(
                "regions.csv",
                row -> {
                    var names = new HashMap<Language, String>();
                    for (var language : Language.INTERFACE) {
                        var name = row.getField(language.code());
                        if (!name.isEmpty()) {
                            names.put(language, name);
                        }
                    }
                    var population = row.getField("population");
                    return inCountry(
                            countries,
                            new PlaceId("region:" + row.getField("id")),
                            Kind.REGION,
                            row.getField("country"),
                            row.getField("id"),
                            row.getField("name"),
                            names,
                            row.getField("latitude"),
                            row.getField("longitude"),
                            population.isEmpty() ? "0" : population);
                });
    }

    /// The regions of countries by what GeoNames calls them: `ES 56` is Catalonia. A few of them
    /// have no such name.
    private Map<String, String> divisions() throws IOException {
        return rows("regions.csv", row -> row).stream()
                .filter(row -> !row.getField("admin1").isEmpty())
                .collect(
                        Collectors.toMap(
                                row -> row.getField("country") + " " + row.getField("admin1"),
                                row -> row.getField("id")));
    }

    private List<Place> cities(Map<String, Place> countries, Map<String, String> divisions)
            throws IOException {
        var names = cityNames();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Files.newInputStream(folder.resolve("cities.tsv.gz"))),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row ->
                            inCountry(
                                    countries,
                                    new PlaceId("city:" + row[0]),
                                    Kind.CITY,
                                    row[2],
                                    divisions.getOrDefault(row[2] + " " + row[3], ""),
                                    row[1],
                                    names.getOrDefault(row[0], Map.of()),
                                    row[4],
                                    row[5],
                                    row[6]))
                    .toList();
        }
    }

    private Map<String, Map<Language, String>> cityNames() throws IOException {
        var names = new HashMap<String, Map<Language, String>>();
        rows(
                "city-names.csv",
                row ->
                        names.computeIfAbsent(row.getField("id"), _ -> new HashMap<>())
                                .putIfAbsent(
                                        Language.of(row.getField("language")).orElseThrow(),
                                        row.getField("name")));
        return names;
    }

    /// Names that a place is looked up by besides the one that each language shows: a second name
    /// in a language.
    List<PlaceName> otherNames() {
        try {
            return rows(
                    "city-names.csv",
                    row ->
                            new PlaceName(
                                    new PlaceId("city:" + row.getField("id")),
                                    Words.folded(row.getField("name"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> rows(String name, Function<NamedCsvRecord, T> read) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            var all = new ArrayList<T>();
            rows.forEach(row -> all.add(read.apply(row)));
            return all;
        }
    }

    private static Place inCountry(
            Map<String, Place> countries,
            PlaceId id,
            Kind kind,
            String country,
            String division,
            String name,
            Map<Language, String> names,
            String latitude,
            String longitude,
            String population) {
        var of = countries.get(country);
        return new Place(
                id,
                kind,
                country,
                division,
                name,
                names,
                Double.parseDouble(latitude),
                Double.parseDouble(longitude),
                Long.parseLong(population),
                of == null ? "" : of.worldRegion(),
                of == null ? "" : of.income());
    }
}

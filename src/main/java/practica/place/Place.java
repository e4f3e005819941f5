package practica.place;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.json.Json;
import practica.language.Language;
import practica.text.RecentWords;
import practica.text.Slug;

/// A country, region or city. Coordinates are degrees (WGS 84); a population of 0 is one that we
/// don't know. World region and income group are concepts of their schemes and stand at the
/// country. The division is the region of the country that it is or lies in (ISO 3166-2, as in
/// `ES-CT`); empty where we know none.
public record Place(
        PlaceId id,
        Kind kind,
        String country,
        String division,
        String name,
        @Json Map<Language, String> names,
        double latitude,
        double longitude,
        long population,
        String worldRegion,
        String income) {
    /// Finding out what a country is called takes long; there are few, and few languages.
    private static final RecentWords<String> COUNTRIES = new RecentWords<>(12);

    /// So do addresses, of which a page has dozens.
    private static final RecentWords<String> SLUGS = new RecentWords<>(13);

    public enum Kind {
        COUNTRY,
        REGION,
        CITY
    }

    /// What readers of the language call it.
    public String name(Language reader) {
        return kind == Kind.COUNTRY ? countryName(reader) : names.getOrDefault(reader, name);
    }

    /// The name of its country.
    public String countryName(Language reader) {
        return COUNTRIES.get(
                country + "-" + reader.code(),
                _ ->
                        LocaleDisplayNames.getInstance(ULocale.forLanguageTag(reader.code()))
                                .regionDisplayName(country));
    }

    /// The name with its country behind it: *Porto Alegre, Brasil*.
    public String fullName(Language reader) {
        return kind == Kind.COUNTRY
                ? countryName(reader)
                : name(reader) + ", " + countryName(reader);
    }

    /// The address of its page for a reader of the language.
    public String address(Language reader) {
        return "/" + reader + "/places/" + slug();
    }

    /// What its address ends with: `porto-alegre-3452925`, `es-ct`, `br`.
    public String slug() {
        var code = id.value().substring(id.value().indexOf(':') + 1);
        return kind == Kind.CITY
                ? SLUGS.get(name, one -> Slug.of(one).value()) + "-" + code
                : code.toLowerCase(Locale.ROOT);
    }
}

package practica.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A search meant to hurt: what it is, and the parameters of its address as they are sent.
public record HostileQuery(String name, String parameters) {
    private static final int MANY = 5_000;

    private static final String LUCENE =
            """
            [a TO z]^99~2
            {* TO *}
            *:*
            _exists_:title
            title:[* TO *] OR +body:(a -b)^0.0001
            "a b"~1000000
            roam~0.1 fuzzy~2 x~99999999999
            /(a+)+$/ OR /.*.*.*.*x/
            /[a-z]{1,1000}{1,1000}/
            (((((a)))))^^^^
            a AND (b OR (c AND (d OR (e AND f))))
            \\u0000\\u202E \\: \\( \\"
            +++++ ----- !!!!! &&&&& |||||
            <2<-25% 9<-3
            {!func}sum(1,2) _query_:"{!dismax}x"
            """;

    private static final String OTHERS =
            """
            ' OR '1'='1' --
            '; drop table item; --
            " or sleep(10) or "
            1) union select null, version(), pg_sleep(9)--
            <script>alert(1)</script>
            "><svg/onload=alert(1)>
            <!--#exec cmd="ls"--><?php system('id') ?>
            ]]><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;
            {{7*7}} {% for i in range(0, 999999999) %}x{% endfor %}
            ${jndi:ldap://x/a} #{7*7} *{T(java.lang.Runtime)}
            ../../../../etc/passwd
            file:///etc/passwd http://169.254.169.254/
            $(sleep 9) `sleep 9` | cat & true
            %s%s%s%n%x {0} {1,number,#######}
            \\x00 %00 %0d%0aSet-Cookie: a=b
            NaN Infinity -0 1e400 0x7fffffff 99999999999999999999
            null undefined true false None
            """;

    private static final List<String> FIELDS =
            List.of(
                    "title",
                    "author",
                    "place",
                    "country",
                    "theme",
                    "network",
                    "file",
                    "year",
                    "language",
                    "foo");

    /// Two hundred of them, the same ones every time.
    public static List<HostileQuery> twoHundred() {
        var queries =
                Stream.of(
                                repeated(),
                                lines("lucene", LUCENE),
                                lines("code", OTHERS),
                                stars(),
                                chains(),
                                fields(),
                                unseen(),
                                scripts(),
                                bytes(),
                                paging())
                        .flatMap(all -> all)
                        .collect(Collectors.toCollection(ArrayList::new));
        var random = new Random(7);
        while (queries.size() < 200) {
            queries.add(typed("chance " + queries.size(), HostileWords.nasty(random)));
        }
        return queries;
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<HostileQuery> repeated() {
        return Stream.of(
                        "(",
                        ")",
                        "()",
                        "[",
                        "{",
                        "\"",
                        "\"\"",
                        "'",
                        "*",
                        "?",
                        "-",
                        "--",
                        "+",
                        "~",
                        "^",
                        "\\",
                        "/",
                        ":",
                        "|",
                        "&",
                        "!",
                        ".",
                        "_",
                        "a",
                        "é",
                        "ß",
                        "水",
                        "1",
                        "a ",
                        "the ",
                        "water ",
                        "-a ",
                        "- ",
                        "\"a",
                        "\"a b\" ",
                        "“a” ",
                        "l'",
                        "l·l",
                        "a-",
                        "a:",
                        "a* ",
                        "%",
                        "<b>",
                        "NOT ",
                        "AND ",
                        "OR ")
                .map(piece -> typed("many " + piece, piece.repeat(10_000 / piece.length())));
    }

    private static Stream<HostileQuery> lines(String name, String lines) {
        return lines.lines().map(line -> typed(name + " " + line, line));
    }

    private static Stream<HostileQuery> stars() {
        return Stream.concat(
                Stream.of(
                                "*a*",
                                "????*",
                                "????????*",
                                "a*",
                                "ab*",
                                "*ab",
                                "a*b*c*d*e*f*",
                                "***water***",
                                "wat?r*",
                                "con*",
                                "pro* con* pre* par* par* com*",
                                "\"con* pro*\"",
                                "-con* -pro* -com*",
                                "title:con*",
                                "con* OR pro* OR com*")
                        .map(words -> typed("stars " + words, words)),
                Stream.of(typed("thousands of beginnings", "con* pro* com* ".repeat(1_300))));
    }

    private static Stream<HostileQuery> chains() {
        return Stream.of(
                typed("brackets in brackets", "(".repeat(MANY) + "a" + ")".repeat(MANY)),
                typed("ORs in brackets", "(a OR ".repeat(2_000) + "b" + ")".repeat(2_000)),
                typed("nots in nots", "NOT (".repeat(2_000) + "a"),
                typed("minuses", "-(".repeat(MANY) + "a"),
                typed("thousand words", numbered("word#", 1_000, " ")),
                typed("thousand ORs", numbered("word#", 1_000, " OR ")),
                typed("thousand bars", numbered("word#", 1_000, "|")),
                typed("thousand ANDs", numbered("word#", 1_000, " AND ")),
                typed("thousand minuses", numbered("-word#", 1_000, " ")),
                typed("thousand nots", numbered("word#", 1_000, " NOT ")),
                typed("thousand phrases", numbered("\"the of #\"", 1_000, " ")),
                typed("thousand small words", "the of and to in ".repeat(250)),
                typed("phrase of a thousand words", '"' + numbered("w#", 1_000, " ") + '"'),
                typed("themes", "participation climate housing water ".repeat(500)),
                typed("longest question", "participation ".repeat(1_428)),
                typed("question too long", "participation ".repeat(1_429)));
    }

    private static Stream<HostileQuery> fields() {
        return FIELDS.stream()
                .flatMap(field ->
                        Stream.of(
                                typed(field + " of fields", (field + ":").repeat(2_000) + "x"),
                                typed(
                                        field + " of much",
                                        numbered(field + ":a# -" + field + ":\"b #\"", 300, " "))));
    }

    private static Stream<HostileQuery> unseen() {
        return Stream.of(
                        "\u0000",
                        "\u0007\u001B[31m",
                        "\u202E",
                        "\u2066",
                        "\u200B",
                        "\uFEFF",
                        "\uFFFF",
                        "\u00AD",
                        "\u3164",
                        "\uFE0F",
                        "\uDB40\uDC41",
                        "🏳️‍🌈",
                        "👩‍👩‍👧‍👦",
                        "\u0301",
                        "a\u0301\u0323\u0338",
                        "\r\n",
                        "\t")
                .map(piece ->
                        typed(
                                "unseen " + URLEncoder.encode(piece, UTF_8),
                                "wat" + piece.repeat(3_000 / piece.length()) + "er"));
    }

    private static Stream<HostileQuery> scripts() {
        return Stream.of(
                typed("Chinese without spaces", "城市公共空间的管理与参与".repeat(250)),
                typed("Chinese in quotes", '"' + "城市公共空间的管理与参与".repeat(250) + '"'),
                typed("words of Chinese", ("水".repeat(99) + ' ').repeat(40)),
                typed("Chinese at its longest", "水".repeat(20_000)),
                typed("Thai without spaces", "การมีส่วนร่วมของประชาชน".repeat(130)),
                typed("Arabic and Hebrew", "مشاركة المواطنين שיתוף ".repeat(130)),
                typed("mixed scripts", "wаtеr水ماءводаजल".repeat(200)),
                typed("small letters that grow", "İ".repeat(5_000)),
                typed("ligatures that grow", "ﷺ".repeat(3_000)),
                typed("letters that fall apart", "\uFB2C\u1F82".repeat(2_000)),
                typed("marks out of order", "a" + "\u0301\u0323".repeat(9_000)));
    }

    /// What no encoder makes.
    private static Stream<HostileQuery> bytes() {
        return Stream.of(
                        "%FF",
                        "%C0%AF",
                        "%ED%A0%BD",
                        "%ED%B8%80%ED%A0%BD",
                        "%E6%B0",
                        "%F4%90%80%80",
                        "%00",
                        "%0D%0A",
                        "%25%30%30",
                        "%2522",
                        "%EF%BF%BF",
                        "+",
                        "%C2%85")
                .flatMap(piece ->
                        Stream.of(
                                new HostileQuery("bytes " + piece, "q=a" + piece + "b"),
                                new HostileQuery(
                                        "many bytes " + piece, "q=" + piece.repeat(1_000))));
    }

    private static Stream<HostileQuery> paging() {
        return Stream.of(
                        "page=500&size=20",
                        "page=101&size=100",
                        "page=10000&size=1",
                        "page=10001",
                        "page=-1",
                        "page=2147483648",
                        "page=1e9",
                        "size=101",
                        "size=0",
                        "page=%00",
                        "sort=title;drop",
                        "sort=%F0%9F%8F%98",
                        "lang=../../x",
                        "theme=" + "a".repeat(9_000),
                        "year=%5B1+TO+9999%5D")
                .map(parameters -> new HostileQuery(named(parameters), "q=water&" + parameters));
    }

    private static String named(String parameters) {
        return parameters.substring(0, Math.min(30, parameters.length()));
    }

    private static HostileQuery typed(String name, String words) {
        return new HostileQuery(name, "q=" + URLEncoder.encode(words, UTF_8));
    }

    private static String numbered(String one, int times, String between) {
        return IntStream.range(0, times)
                .mapToObj(number -> one.replace("#", Integer.toString(number)))
                .collect(Collectors.joining(between));
    }
}

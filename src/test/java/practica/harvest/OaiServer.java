package practica.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import practica.fetch.Fetcher;
import practica.fetch.WebServer;

/// A repository that speaks OAI-PMH 2.0: so many records, a few on each page. A test plants faults
/// by answering some of the questions itself.
final class OaiServer implements AutoCloseable {
    static final String BEGINNING =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
            <responseDate>%s</responseDate><request verb="ListRecords">http://repository.example/oai</request>
            """;
    static final String END = "</OAI-PMH>\n";

    final WebServer server = new WebServer(this::answer);
    volatile String granularity = "YYYY-MM-DDThh:mm:ssZ";
    volatile String now = "2024-05-31T10:20:30Z";
    volatile int records = 5;
    volatile int onPage = 2;

    /// Makes the record of a number, from 0 on.
    volatile Function<Integer, String> record = number -> record(number, "Plan " + number);

    /// What to answer instead, by the arguments of the question; null for the usual.
    volatile Plant plant = (_, _) -> false;

    interface Plant {
        boolean answers(Map<String, String> question, HttpExchange exchange) throws IOException;
    }

    String base() {
        return server.address("/oai");
    }

    Fetcher fetcher() {
        return server.fetcher();
    }

    /// The questions that came, but for Identify, without verb and metadata format.
    List<String> lists() {
        return server.asked.stream()
                .filter(one -> one.contains("verb=ListRecords"))
                .map(one ->
                        one.replaceFirst(".*verb=ListRecords&?", "")
                                .replaceFirst("metadataPrefix=oai_dc&?", ""))
                .toList();
    }

    static String record(int number, String title) {
        return record("oai:repository.example:" + number, "<dc:title>" + title + "</dc:title>");
    }

    static String record(String identifier, String elements) {
        return """
        <record><header><identifier>%s</identifier><datestamp>2024-01-01T00:00:00Z</datestamp><setSpec>s</setSpec></header>
        <metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        %s<dc:description>What the city does with its water and why.</dc:description><dc:language>eng</dc:language>
        </oai_dc:dc></metadata></record>
        """
                .formatted(identifier, elements);
    }

    static String deleted(int number) {
        return """
        <record><header status="deleted"><identifier>oai:repository.example:%d</identifier><datestamp>2024-06-01T00:00:00Z</datestamp></header></record>
        """
                .formatted(number);
    }

    static void xml(HttpExchange exchange, String words) throws IOException {
        WebServer.answer(exchange, 200, "text/xml", words);
    }

    /// An answer with what it says between the usual beginning and end.
    void say(HttpExchange exchange, String words) throws IOException {
        xml(exchange, BEGINNING.formatted(now) + words + END);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var question = question(exchange);
        if (plant.answers(question, exchange)) {
            return;
        }
        if (question.get("verb").equals("Identify")) {
            say(
                    exchange,
                    "<Identify><repositoryName>R</repositoryName><protocolVersion>2.0</protocolVersion><granularity>%s</granularity></Identify>"
                            .formatted(granularity));
            return;
        }
        var first =
                Integer.parseInt(question.getOrDefault("resumptionToken", "page-0").substring(5));
        var end = Math.min(records, first + onPage);
        say(
                exchange,
                IntStream.range(first, end)
                        .mapToObj(record::apply)
                        .collect(
                                Collectors.joining(
                                        "", "<ListRecords>", token(end) + "</ListRecords>")));
    }

    String token(int next) {
        return "<resumptionToken completeListSize=\"%d\">%s</resumptionToken>"
                .formatted(records, next < records ? "page-" + next : "");
    }

    private static Map<String, String> question(HttpExchange exchange) {
        var question = new HashMap<String, String>();
        Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .forEach(part -> question.put(part[0], URLDecoder.decode(part[1], UTF_8)));
        return question;
    }

    @Override
    public void close() {
        server.close();
    }
}

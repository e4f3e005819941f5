package practica.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/// Reads good files twice, in child processes or in its own, and says on one line how many files,
/// words and clock ticks of the processor that was, those of its children included. With `share` it
/// says instead how much of the words that Tika finds by itself there are.
public final class ExtractionCost {
    private static final int AT_ONCE = 2;

    private ExtractionCost() {}

    public static void main(String[] arguments) throws Exception {
        var files = files(Arrays.asList(arguments).subList(2, arguments.length));
        var work = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "isolated" -> isolated(files, work);
            case "together" -> together(files);
            default -> share(files, work);
        }
        System.exit(0);
    }

    private static void isolated(List<Path> files, Path work) throws Exception {
        long words;
        try (var extractor = new Extractor(Extractor.Settings.in(work))) {
            words = inTwoThreads(files, file -> characters(extractor, file));
        }
        say(files.size(), words);
    }

    /// The same parsers, each thread with its own, as a worker has them.
    private static void together(List<Path> files) throws Exception {
        var parsers = ThreadLocal.withInitial(() -> new Parsers(Recognition.installed()));
        say(
                files.size(),
                inTwoThreads(
                        files,
                        file -> {
                            var said = new java.io.ByteArrayOutputStream();
                            var telling =
                                    new Telling(new java.io.DataOutputStream(said), 50_000_000);
                            new Reading(parsers.get(), telling)
                                    .read(new Request(file, file.toString(), 50_000_000));
                            return List.of(said.size());
                        }));
    }

    private static void share(List<Path> files, Path work) throws Exception {
        var tika = new AutoDetectParser();
        long all = 0;
        long there = 0;
        try (var extractor = new Extractor(Extractor.Settings.in(work))) {
            for (var file : files) {
                var ours = words(extractor, file);
                var allOfFile = 0;
                var thereOfFile = 0;
                for (var word : counted(expected(tika, file)).entrySet()) {
                    allOfFile += word.getValue();
                    thereOfFile += Math.min(word.getValue(), ours.getOrDefault(word.getKey(), 0));
                }
                if (thereOfFile < 0.98 * allOfFile) {
                    System.err.println(file + " " + thereOfFile + " of " + allOfFile);
                }
                all += allOfFile;
                there += thereOfFile;
            }
        }
        System.out.println(files.size() + " " + all + " " + there);
    }

    /// What Tika reads; of plain text the file itself, for Tika guesses the encoding of many wrong.
    private static String expected(AutoDetectParser tika, Path file) throws Exception {
        if (file.toString().matches(".+\\.(md|txt)")) {
            return Files.readString(file);
        }
        var handler = new BodyContentHandler(-1);
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.toString());
        try (var in = Files.newInputStream(file)) {
            tika.parse(in, handler, metadata, new ParseContext());
        }
        return handler.toString();
    }

    private interface Reader {
        Iterable<Integer> read(Path file) throws Exception;
    }

    private static long inTwoThreads(List<Path> files, Reader reader) throws Exception {
        var sum = 0L;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var readings = new ArrayList<Callable<Iterable<Integer>>>();
            files.forEach(file -> readings.add(() -> reader.read(file)));
            for (var reading : threads.invokeAll(readings)) {
                for (var part : reading.get()) {
                    sum += part;
                }
            }
        }
        return sum;
    }

    private static List<Integer> characters(Extractor extractor, Path file) {
        return extractor.extract(file, file.toString()).pages().stream()
                .map(page -> page.text().length())
                .toList();
    }

    private static Map<String, Integer> words(Extractor extractor, Path file) {
        var text = new StringBuilder();
        extractor
                .extract(file, file.toString())
                .pages()
                .forEach(page -> text.append(page.text()).append('\n'));
        return counted(text.toString());
    }

    private static Map<String, Integer> counted(String text) {
        var words = new TreeMap<String, Integer>();
        var whole = Normalizer.normalize(text.replace("\u00AD", ""), Normalizer.Form.NFC);
        Stream.of(whole.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    /// Ticks of user and system time, of this process and of those that it has waited for.
    private static void say(int files, long words) throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        var ticks =
                Arrays.stream(stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                        .skip(11)
                        .limit(4)
                        .mapToLong(Long::parseLong)
                        .sum();
        System.out.println(files + " " + words + " " + ticks);
    }

    private static List<Path> files(List<String> folders) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            try (var paths = Files.walk(Path.of(folder))) {
                paths.filter(Files::isRegularFile)
                        .filter(path -> isGood(path.toString()))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isGood(String name) {
        return name.matches(".+\\.(pdf|docx|odt|html|txt|md)");
    }
}

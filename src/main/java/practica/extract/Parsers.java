package practica.extract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.CompositeEncodingDetector;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.pkg.RarParser;
import org.apache.tika.renderer.CompositeRenderer;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Tika as we use it: no other programs but Tesseract where it is installed, nothing by its file
/// name alone. Its own limits on nesting and growth are off, for they also refuse honest files;
/// ours are time, memory, depth and characters.
final class Parsers {
    private static final int SAMPLE = 8_192;

    /// Seconds for one page; less than a worker may be silent.
    private static final int LONGEST_RECOGNITION = 45;

    /// The drop between two lines of a PDF, in heights of letters, that makes a paragraph. With the
    /// 2.5 that is usual every line of a text set at one and a half lines is one.
    private static final float PARAGRAPH_DROP = 3.5f;

    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();
    private final Detector detector = new DefaultDetector();
    private final Set<MediaType> archives = archives();
    private final Set<MediaType> readTypes;
    private final AutoDetectParser parser;
    private final boolean recognises;

    Parsers(Optional<Recognition> recognition) {
        recognises = recognition.isPresent();
        var encodings =
                new CompositeEncodingDetector(List.of(new Utf8(), new DefaultEncodingDetector()));
        var all =
                new DefaultParser(
                        registry,
                        new ServiceLoader(),
                        recognises
                                ? List.of(CompositeExternalParser.class)
                                : List.of(TesseractOCRParser.class, CompositeExternalParser.class),
                        encodings,
                        new CompositeRenderer(List.of()));
        for (var one : all.getAllComponentParsers()) {
            markChapters(one);
            recognition.ifPresent(how -> recognise(one, how));
        }
        var config = new AutoDetectParserConfig();
        config.setMaximumDepth(Integer.MAX_VALUE);
        config.setMaximumPackageEntryDepth(Integer.MAX_VALUE);
        config.setMaximumCompressionRatio(Integer.MAX_VALUE);
        readTypes = all.getSupportedTypes(new ParseContext());
        parser = new AutoDetectParser(detector, all, new SeenXml());
        parser.setAutoDetectParserConfig(config);
    }

    /// Finds the type and holds on to it, for finding it again may cost as much as reading.
    MediaType detect(TikaInputStream stream, Metadata metadata) throws IOException {
        var found = detector.detect(stream, metadata);
        var type = !isRead(found) && isText(stream) ? MediaType.TEXT_PLAIN : found;
        metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type.toString());
        return type;
    }

    void parse(
            TikaInputStream stream, ContentHandler pages, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        parser.parse(stream, pages, metadata, context);
    }

    /// Whether it only holds other files. E-books and office files are archives too, but have
    /// parsers of their own.
    boolean isArchive(MediaType type) {
        return archives.contains(type);
    }

    /// Whether text in images is recognised.
    boolean recognises() {
        return recognises;
    }

    ParseContext context() {
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(
                recognises
                        ? PDFParserConfig.OCR_STRATEGY.AUTO
                        : PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractBookmarksText(false);
        pdf.setDropThreshold(PARAGRAPH_DROP);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(Parser.class, parser);
        return context;
    }

    private boolean isRead(MediaType type) {
        return Stream.iterate(type.getBaseType(), Objects::nonNull, registry::getSupertype)
                .anyMatch(readTypes::contains);
    }

    private static boolean isText(TikaInputStream stream) throws IOException {
        stream.mark(SAMPLE);
        var sample = stream.readNBytes(SAMPLE);
        stream.reset();
        return Printable.mostly(sample);
    }

    private static Set<MediaType> archives() {
        var none = new ParseContext();
        return Stream.of(new PackageParser(), new CompressorParser(), new RarParser())
                .flatMap(parser -> parser.getSupportedTypes(none).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void recognise(Parser parser, Recognition how) {
        if (parser instanceof TesseractOCRParser tesseract) {
            tesseract.setTesseractPath(how.folder() + File.separator);
            tesseract.setLanguage(how.languages());
            tesseract.setTimeout(LONGEST_RECOGNITION);
            try {
                tesseract.initialize(Map.of());
            } catch (TikaConfigException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void markChapters(Parser parser) {
        if (parser instanceof EpubParser epub) {
            epub.setContentParser(new Chapter(epub.getContentParser()));
        }
    }

    /// A chapter of an e-book, which Tika would run together with the next.
    private static final class Chapter extends ParserDecorator {
        private static final long serialVersionUID = 1;

        Chapter(Parser content) {
            super(content);
        }

        @Override
        public void parse(
                InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
                throws IOException, SAXException, TikaException {
            context.get(PageHandler.class).turn();
            super.parse(stream, handler, metadata, context);
        }
    }
}

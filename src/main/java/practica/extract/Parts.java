package practica.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import practica.extract.Rationed.Ration;

/// A file and the files inside it: attachments, entries of archives, tables in a text. One that
/// cannot be read does not spoil the rest.
final class Parts implements EmbeddedDocumentExtractor {
    private static final int DEEPEST = 5;
    private static final int MOST = 1_000;
    private static final long MOST_BYTES = 1_000_000_000;

    /// Kinds of parts that hold nothing that a reader of the document would see.
    private static final Set<String> UNSEEN =
            Set.of(
                    EmbeddedResourceType.THUMBNAIL.name(),
                    EmbeddedResourceType.MACRO.name(),
                    EmbeddedResourceType.METADATA.name(),
                    EmbeddedResourceType.FONT.name(),
                    EmbeddedResourceType.RENDERING.name(),
                    EmbeddedResourceType.VERSION.name());

    private final Parsers parsers;
    private final Telling telling;
    private final ParseContext context;
    private final Ration ration = new Ration(MOST_BYTES);
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();
    private int count;
    private boolean standsAlone = true;
    private boolean locked;

    Parts(Parsers parsers, Telling telling) {
        this.parsers = parsers;
        this.telling = telling;
        this.context = parsers.context();
        context.set(EmbeddedDocumentExtractor.class, this);
    }

    /// Reads the file itself or one inside it.
    void read(TikaInputStream stream, Metadata metadata, MediaType type)
            throws IOException, SAXException, TikaException {
        var around = context.get(PageHandler.class);
        var within = standsAlone;
        // A picture in a document is no page without text.
        var recognition = new TesseractOCRConfig();
        recognition.setSkipOcr(!standsAlone && type.getType().equals("image"));
        context.set(TesseractOCRConfig.class, recognition);
        standsAlone = parsers.isArchive(type);
        var pages = new PageHandler(telling, type.toString(), String.join("/", path));
        context.set(PageHandler.class, pages);
        try {
            if (parsers.isArchive(type)) {
                var names = new Names();
                parsers.parse(stream, names, metadata, context);
                locked |= names.any();
            } else {
                parsers.parse(stream, pages, metadata, context);
            }
        } finally {
            standsAlone = within;
            context.set(PageHandler.class, around);
            pages.close();
        }
    }

    /// Whether there were files inside that only a password opens.
    boolean isLocked() {
        return locked;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        if (UNSEEN.contains(
                String.valueOf(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE)))) {
            return false;
        }
        if (count >= MOST || path.size() >= DEEPEST) {
            telling.skip();
            return false;
        }
        return true;
    }

    @Override
    public void parseEmbedded(
            InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException {
        count++;
        path.addLast(PartName.of(metadata, count, path, taken));
        try (var temporary = new TemporaryResources()) {
            var own = TikaInputStream.get(new Rationed(stream, ration), temporary, metadata);
            if (stream instanceof TikaInputStream given && given.getOpenContainer() != null) {
                own.setOpenContainer(given.getOpenContainer());
            }
            read(own, metadata, parsers.detect(own, metadata));
        } catch (WriteLimitReachedException e) {
            throw e;
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            WriteLimitReachedException.throwIfWriteLimitReached(e);
            locked |= Failure.of(e) == Extraction.Reason.ENCRYPTED;
        } finally {
            path.removeLast();
            if (ration.isSpent()) {
                telling.skip();
            }
        }
    }
}

package practica.extract;

import java.io.IOException;
import java.util.Arrays;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.EmptyParser;
import org.xml.sax.SAXException;
import practica.extract.Extraction.Reason;
import practica.storage.NoRoom;

/// One file read in a worker, from its facts to the end.
final class Reading {
    private final Telling telling;
    private final Parts parts;
    private final Parsers parsers;
    private final Metadata metadata = new Metadata();
    private MediaType type = MediaType.OCTET_STREAM;

    Reading(Parsers parsers, Telling telling) {
        this.parsers = parsers;
        this.telling = telling;
        this.parts = new Parts(parsers, telling);
    }

    /// @throws NoRoom where the disk is full, which is not the file's fault
    void read(Request request) throws IOException {
        var end = attempt(request);
        telling.tell(new Frame.Known(Described.facts(metadata, type)));
        telling.tell(end);
    }

    private Frame attempt(Request request) throws IOException {
        try (var stream = TikaInputStream.get(request.file())) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
            type = parsers.detect(stream, metadata);
            telling.tell(new Frame.Known(Facts.ofType(type.toString())));
            parts.read(stream, metadata, type);
            return telling.isSilent()
                    ? new Frame.Failed(silence())
                    : new Frame.Done(telling.isPartial());
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            if (telling.isFull()) {
                return new Frame.Done(true);
            }
            Disk.check(e);
            return new Frame.Failed(Failure.of(e));
        }
    }

    private Reason silence() {
        if (parts.isLocked()) {
            return Reason.ENCRYPTED;
        }
        if (telling.isPartial()) {
            return Reason.TOO_LARGE;
        }
        var readBy = metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY);
        if (Arrays.asList(readBy).contains(EmptyParser.class.getName())) {
            return Reason.UNSUPPORTED;
        }
        return isPicture() && !parsers.recognises() ? Reason.NO_RECOGNITION : Reason.NO_TEXT;
    }

    private boolean isPicture() {
        return type.getType().equals("image") || type.getSubtype().equals("pdf");
    }
}

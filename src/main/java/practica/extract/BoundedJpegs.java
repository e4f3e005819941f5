package practica.extract;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// The reader of JPEGs that everything in a worker gets, for images alone as for those inside a
/// PDF, a TIFF or a BMP: it refuses what would have the decoder hold too much, which it does
/// outside the heap and its limit.
final class BoundedJpegs extends ImageReaderSpi {
    private static final long serialVersionUID = 1;

    private final ImageReaderSpi inner;

    private BoundedJpegs(ImageReaderSpi inner) {
        super(
                "Practica",
                "1",
                inner.getFormatNames(),
                inner.getFileSuffixes(),
                inner.getMIMETypes(),
                BoundedJpeg.class.getName(),
                new Class<?>[] {ImageInputStream.class},
                inner.getImageWriterSpiNames(),
                inner.isStandardStreamMetadataFormatSupported(),
                inner.getNativeStreamMetadataFormatName(),
                null,
                inner.getExtraStreamMetadataFormatNames(),
                null,
                inner.isStandardImageMetadataFormatSupported(),
                inner.getNativeImageMetadataFormatName(),
                null,
                inner.getExtraImageMetadataFormatNames(),
                null);
        this.inner = inner;
    }

    /// From now on no JPEG of this process is read by anything else.
    static void install() {
        ImageIO.scanForPlugins();
        var registry = IIORegistry.getDefaultInstance();
        var readers = ImageIO.getImageReadersByFormatName("jpeg");
        while (readers.hasNext()) {
            var provider = readers.next().getOriginatingProvider();
            registry.deregisterServiceProvider(provider, ImageReaderSpi.class);
            registry.registerServiceProvider(new BoundedJpegs(provider), ImageReaderSpi.class);
        }
    }

    @Override
    public boolean canDecodeInput(Object source) throws IOException {
        return inner.canDecodeInput(source);
    }

    @Override
    public ImageReader createReaderInstance(@Nullable Object extension) throws IOException {
        return new BoundedJpeg(this, inner.createReaderInstance(extension));
    }

    @Override
    public String getDescription(@Nullable Locale locale) {
        return "JPEG within bounds";
    }
}

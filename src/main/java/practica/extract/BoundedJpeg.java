package practica.extract;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the first image of a JPEG where it stays within bounds.
final class BoundedJpeg extends ImageReader {
    /// Two bytes each: a photograph of a hundred million pixels, or of fifty where its colours are
    /// as fine as its light.
    static final long MOST_HELD = 150_000_000;

    private final ImageReader inner;
    private @Nullable JpegClaim claim;

    BoundedJpeg(ImageReaderSpi provider, ImageReader inner) {
        super(provider);
        this.inner = inner;
    }

    @Override
    public void setInput(@Nullable Object input, boolean onlyForward, boolean withoutMetadata) {
        super.setInput(input, onlyForward, withoutMetadata);
        inner.setInput(input, onlyForward, withoutMetadata);
        claim = null;
    }

    /// Before anything of the image is read, and its stream has left its beginning.
    private ImageReader checked(int index) throws IOException {
        if (index != 0) {
            throw new IndexOutOfBoundsException(index);
        }
        if (!(getInput() instanceof ImageInputStream stream)) {
            throw new IllegalStateException("Nothing to read");
        }
        if (claim == null) {
            var begin = stream.getStreamPosition();
            claim = JpegClaim.of(stream);
            stream.seek(begin);
        }
        if (claim.pixels() > FirstPage.MOST_PIXELS || claim.held() > MOST_HELD) {
            throw new Sketching.TooLarge(claim.pixels());
        }
        return inner;
    }

    @Override
    public int getNumImages(boolean maySearch) throws IOException {
        checked(0);
        return 1;
    }

    @Override
    public int getWidth(int index) throws IOException {
        return checked(index).getWidth(index);
    }

    @Override
    public int getHeight(int index) throws IOException {
        return checked(index).getHeight(index);
    }

    @Override
    public @Nullable ImageTypeSpecifier getRawImageType(int index) throws IOException {
        return checked(index).getRawImageType(index);
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int index) throws IOException {
        return checked(index).getImageTypes(index);
    }

    @Override
    public ImageReadParam getDefaultReadParam() {
        return inner.getDefaultReadParam();
    }

    @Override
    public @Nullable IIOMetadata getStreamMetadata() throws IOException {
        return checked(0).getStreamMetadata();
    }

    @Override
    public @Nullable IIOMetadata getImageMetadata(int index) throws IOException {
        return checked(index).getImageMetadata(index);
    }

    @Override
    public BufferedImage read(int index, @Nullable ImageReadParam how) throws IOException {
        return Objects.requireNonNull(checked(index).read(index, how));
    }

    @Override
    public boolean canReadRaster() {
        return inner.canReadRaster();
    }

    @Override
    public Raster readRaster(int index, @Nullable ImageReadParam how) throws IOException {
        return checked(index).readRaster(index, how);
    }

    @Override
    public synchronized void abort() {
        inner.abort();
    }

    @Override
    public void reset() {
        super.reset();
        inner.reset();
    }

    @Override
    public void dispose() {
        inner.dispose();
    }
}

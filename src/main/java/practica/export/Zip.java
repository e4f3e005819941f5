package practica.export;

import java.io.OutputStream;
import java.util.zip.ZipOutputStream;

/// A ZIP that is written into a stream which is left open. It is whole once it is finished; closing
/// it only frees what packing takes, so that what was broken off does not look whole.
public final class Zip extends ZipOutputStream {
    public Zip(OutputStream out) {
        super(out);
    }

    @Override
    public void close() {
        def.end();
    }
}

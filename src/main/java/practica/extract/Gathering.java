package practica.extract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import practica.extract.Extraction.Reason;

/// What a worker has said of a file so far. It outlives the worker, and believes it nothing that
/// would harm the parent: a hostile file may have taken it over.
interface Gathering<T> {
    void add(Frame frame) throws IOException;

    /// Null until the worker has said the last of the file.
    @Nullable T end();

    /// What came of it where the worker will say no more.
    T failed(Reason reason);
}

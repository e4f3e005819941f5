package practica.deposit;

import java.io.IOException;
import java.util.Optional;

/// What is brought by one way, thing by thing, however many there are. It is used by one thread and
/// always gives the same things in the same order.
public interface Delivery extends AutoCloseable {
    Optional<Brought> next() throws IOException;

    /// How much there is in all, in bytes, as far as one can know before.
    long size();

    /// How much of it has been given.
    long passed();

    /// A name for what is there now; where it is the same later, so are the things and their order.
    String state();

    @Override
    default void close() throws IOException {}
}

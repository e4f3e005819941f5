package practica.deposit;

import java.io.IOException;
import java.util.List;
import practica.check.Problem;
import practica.item.Draft;
import practica.item.ItemFile;

/// What a thing that was brought turned out to be: the name by which it will be known when it comes
/// again, a digest that tells whether it has changed since, and the rest, which is made only where
/// it has.
public interface Incoming {
    String source();

    String digest();

    /// Whether the source takes it back: nothing else is asked for then.
    default boolean isWithdrawal() {
        return false;
    }

    /// What people wrote. Asked for once, before the rest.
    Draft draft() throws IOException, Unreadable;

    /// The words its address is made of.
    String slug();

    /// Its files in their order, from now on kept. Asked for once the draft is found good.
    List<ItemFile> files() throws IOException;

    /// What is to be told of it though it was taken.
    List<Problem> notes();
}

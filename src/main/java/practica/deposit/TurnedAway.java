package practica.deposit;

/// A thing of which is known before anybody looks at it that it cannot be taken in. `row` is 0 for
/// what is no row.
public record TurnedAway(String name, long row, Unreadable why) implements Brought {
    public TurnedAway(String name, Unreadable why) {
        this(name, 0, why);
    }

    @Override
    public Incoming read() throws Unreadable {
        throw why;
    }
}

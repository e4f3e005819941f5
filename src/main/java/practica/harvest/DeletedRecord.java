package practica.harvest;

import java.util.List;
import practica.check.Problem;
import practica.deposit.Brought;
import practica.deposit.Incoming;
import practica.item.Draft;
import practica.item.ItemFile;

/// A record that the repository says it has no more.
record DeletedRecord(String name, long row, String source) implements Brought, Incoming {
    @Override
    public Incoming read() {
        return this;
    }

    @Override
    public boolean isWithdrawal() {
        return true;
    }

    @Override
    public String digest() {
        return "";
    }

    @Override
    public Draft draft() {
        throw new IllegalStateException("there is no draft of what is withdrawn");
    }

    @Override
    public String slug() {
        return "";
    }

    @Override
    public List<ItemFile> files() {
        return List.of();
    }

    @Override
    public List<Problem> notes() {
        return List.of();
    }
}

package practica.job;

import java.util.List;
import practica.database.Database;
import practica.database.DatabaseAddress;

/// A program that does jobs and says how they go. It ends a job when it is told a line; the word
/// `fatal` ends the program.
public final class QueueNode {
    private QueueNode() {}

    public static void main(String[] arguments) throws InterruptedException {
        var database = Database.open(new DatabaseAddress(arguments[0], arguments[1], arguments[2]));
        Queue.start(database, Ledger.SOON, List.of(new Work<>(Ledger.WRITE, QueueNode::write)));
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void write(Ledger.Entry entry, Lease lease) throws Exception {
        System.out.println("at " + entry.word());
        if (entry.word().equals("fatal")) {
            Runtime.getRuntime().halt(1);
        }
        System.in.read();
        try {
            lease.finish(handle -> Ledger.write(handle, "node"));
            System.out.println("done");
        } catch (LeaseLost e) {
            System.out.println("lost");
            throw e;
        }
    }
}

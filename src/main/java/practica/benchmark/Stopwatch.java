package practica.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Tells what something cost of the thread that did it.
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long begun = System.nanoTime();
    private final long before = own();

    /// The processor's time and the time that passed (nanoseconds).
    record Cost(long cpu, long wall) {}

    Cost cost() {
        return new Cost(own() - before, System.nanoTime() - begun);
    }

    /// The processor's time that all threads took so far, also those that are gone (nanoseconds).
    static long all() {
        return PROCESS.getProcessCpuTime();
    }

    /// The processor's time that this thread took so far (nanoseconds).
    static long own() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /// The heap in use, after what nobody needs was thrown away (bytes).
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

package practica.operate;

import picocli.CommandLine.Command;

/// `practica check`
@Command(
        name = "check",
        description = "See whether database, files and index agree. Exit code 1 where they do not.",
        mixinStandardHelpOptions = true)
public final class CheckCommand extends OpenCommand {
    @Override
    protected int run(Library library) throws Exception {
        var faults = Consistency.faults(library);
        faults.forEach(out()::println);
        out().println(
                        faults.isEmpty()
                                ? library.items().published()
                                        + " items, "
                                        + library.files().hashes().size()
                                        + " files: all is well."
                                : faults.size() + " faults.");
        library.translations().status().ifPresent(out()::println);
        return faults.isEmpty() ? 0 : 1;
    }
}

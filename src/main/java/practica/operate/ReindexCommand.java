package practica.operate;

import picocli.CommandLine.Command;

/// `practica reindex`
@Command(
        name = "reindex",
        description = "Build the search index anew from the database.",
        mixinStandardHelpOptions = true)
public final class ReindexCommand extends OpenCommand {
    @Override
    protected int run(Library library) throws Exception {
        if (library.follower().isEmpty()) {
            err().println(
                            "The library in "
                                    + library.home()
                                    + " is in use by process "
                                    + library.holder()
                                    + ", which keeps the index. Stop it first, then run this again.");
            return 1;
        }
        out().println(library.follower().get().rebuild() + " items are in the index.");
        return 0;
    }
}

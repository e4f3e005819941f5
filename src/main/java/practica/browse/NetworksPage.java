package practica.browse;

import java.util.List;
import practica.web.Page;

/// All networks by type.
public record NetworksPage(List<NetworkGroup> groups) implements Page {
    public record NetworkGroup(String type, List<NetworkView> networks) {}

    /// A network as a list shows it.
    public record NetworkView(
            String shortName, String name, String description, String address, int items) {}
}

package practica.browse;

import java.util.List;

/// A place that is like another one: its name, its address, how many items it has, and in what they
/// are alike.
public record PeerView(String label, String address, int items, List<String> why) {}

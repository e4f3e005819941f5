package practica.export;

import java.nio.file.Path;
import practica.item.Items;
import practica.item.Known;
import practica.storage.Vault;
import practica.web.Site;

/// What exports are made of: the items, what they refer to, the bytes of their files, and where the
/// library is on the web.
///
/// @param work a folder for what is under way
public record Holdings(Items items, Known known, Vault vault, Site site, Path work) {}

package practica.web;

/// A page or a piece of one. A record that implements this has a template of the same name beside
/// the templates of its package: `practica.search.SearchPage` is `templates/search/SearchPage.peb`,
/// and what the template may say is the record's components, and what [Pages] adds for all.
public interface Page {
    default String template() {
        var type = getClass();
        return type.getPackageName().substring("practica.".length())
                + "/"
                + type.getSimpleName()
                + ".peb";
    }
}

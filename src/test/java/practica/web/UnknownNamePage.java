package practica.web;

/// A page whose template says a name that it does not have.
record UnknownNamePage(String title) implements Page {}

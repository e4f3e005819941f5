package practica.web;

/// A page whose template says all that a template can say.
record GreetingPage(String words, int count) implements Page {}

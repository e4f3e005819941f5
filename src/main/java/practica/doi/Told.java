package practica.doi;

/// What came of telling DataCite something.
sealed interface Told {
    record Taken() implements Told {}

    /// Telling it again would be refused again.
    record Refused(String reason) implements Told {}

    /// It may take it later.
    record NotYet(String reason, Throwable cause) implements Told {}
}

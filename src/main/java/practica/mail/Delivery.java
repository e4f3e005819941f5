package practica.mail;

/// What came of handing a letter to the mail server.
sealed interface Delivery {
    /// The server said that it has it.
    record Taken() implements Delivery {}

    /// The server will not have this letter, however often it is asked.
    record Refused(String reason) implements Delivery {}

    /// Another try may go better.
    record NotYet(String reason, Exception cause) implements Delivery {}
}

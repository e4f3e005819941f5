package practica.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import practica.mail.Delivery.NotYet;
import practica.mail.Delivery.Refused;
import practica.text.Words;

/// What it means for a letter that it could not be handed over. Only a receiver or a text that the
/// server refuses for good (a reply of 500 to 599, RFC 5321) ends it; everything else, such as a
/// wrong password, is a matter of time or of the operator.
final class Trouble {
    private static final int FOR_GOOD = 500;
    private static final int LONGEST = 300;

    private Trouble() {}

    static Delivery of(MessagingException thrown, Smtp smtp) {
        var refusal = chain(thrown).filter(one -> code(one).orElse(0) >= FOR_GOOD).findFirst();
        return refusal.isPresent()
                ? new Refused("The mail server refused it: " + said(refusal.get()))
                : new NotYet("The mail server at " + smtp + " " + words(thrown), thrown);
    }

    private static String words(MessagingException thrown) {
        if (chain(thrown).anyMatch(SocketTimeoutException.class::isInstance)) {
            return "did not answer in time.";
        }
        if (chain(thrown).anyMatch(AuthenticationFailedException.class::isInstance)) {
            return "did not accept the user and the password: " + said(thrown);
        }
        var last = chain(thrown).reduce(thrown, (_, next) -> next);
        return chain(thrown).anyMatch(MailConnectException.class::isInstance)
                ? "cannot be reached: " + said(last)
                : "did not take it: " + said(last);
    }

    private static OptionalInt code(Throwable thrown) {
        return switch (thrown) {
            case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
            case SMTPSendFailedException text when !text.getCommand().startsWith("MAIL") ->
                    OptionalInt.of(text.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static String said(Throwable thrown) {
        var message = String.valueOf(thrown.getMessage()).replaceAll("[\\s\\p{Cc}]+", " ");
        return Words.beginning(message.strip(), LONGEST);
    }
}

package practica.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import practica.mail.Delivery.Refused;
import practica.mail.Delivery.Taken;
import practica.mail.LetterStore.ToSend;
import practica.mail.Smtp.Protection;

/// Hands letters to the mail server, each over a connection of its own.
final class Mailer {
    private static final Logger log = LoggerFactory.getLogger(Mailer.class);
    private static final String UTF_8 = "UTF-8";

    private final Smtp smtp;
    private final Duration answer;

    Mailer(Smtp smtp, Duration answer) {
        this.smtp = smtp;
        this.answer = answer;
    }

    /// Returns when the server took the letter, refused it or did not answer in time.
    Delivery deliver(ToSend letter, LetterText text) {
        var isAscii = letter.content().to().isAscii();
        var session = Session.getInstance(settings(isAscii));
        try {
            var message = message(session, letter, text);
            var transport = (SMTPTransport) session.getTransport("smtp");
            try {
                connect(transport);
                if (!isAscii && !transport.supportsExtension("SMTPUTF8")) {
                    return new Refused(
                            "The mail server takes no addresses with other letters than a to z.");
                }
                transport.sendMessage(message, message.getAllRecipients());
                return new Taken();
            } finally {
                close(transport);
            }
        } catch (MessagingException e) {
            return Trouble.of(e, smtp);
        } catch (UnsupportedEncodingException | RuntimeException e) {
            log.warn("A letter cannot be written", e);
            return new Refused("The letter cannot be written: " + e);
        }
    }

    private void connect(SMTPTransport transport) throws MessagingException {
        if (smtp.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(smtp.user(), smtp.password());
        }
    }

    /// A letter that was taken is taken, however the server takes leave.
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            log.debug("not closed cleanly", e);
        }
    }

    private MimeMessage message(Session session, ToSend sent, LetterText text)
            throws MessagingException, UnsupportedEncodingException {
        var letter = sent.content();
        var from = smtp.from();
        var message = new Marked(session, "<" + sent.mark() + "@" + from.address().domain() + ">");
        var sender = new InternetAddress(from.address().value(), true);
        if (!from.name().isEmpty()) {
            sender.setPersonal(from.name(), UTF_8);
        }
        message.setFrom(sender);
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().value(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(sent.writtenAt()));
        message.setContentLanguage(new String[] {letter.language().code()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe().isPresent()) {
            var address = letter.unsubscribe().get().toASCIIString();
            message.setHeader("List-Unsubscribe", "<" + address + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(
                new MimeMultipart(
                        "alternative", part(text.plain(), "plain"), part(text.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private Properties settings(boolean isAscii) {
        var millis = Long.toString(answer.toMillis());
        var settings = new Properties();
        settings.put("mail.smtp.host", smtp.host());
        settings.put("mail.smtp.port", Integer.toString(smtp.port()));
        settings.put("mail.smtp.localhost", smtp.from().address().domain());
        settings.put("mail.smtp.connectiontimeout", millis);
        settings.put("mail.smtp.timeout", millis);
        settings.put("mail.smtp.writetimeout", millis);
        settings.put("mail.smtp.quitwait", "false");
        settings.put("mail.smtp.auth", Boolean.toString(!smtp.user().isEmpty()));
        settings.put("mail.smtp.ssl.enable", is(Protection.TLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.starttls.enable", is(Protection.STARTTLS));
        settings.put("mail.smtp.starttls.required", is(Protection.STARTTLS));
        settings.put("mail.mime.allowutf8", Boolean.toString(!isAscii));
        return settings;
    }

    private String is(Protection protection) {
        return Boolean.toString(smtp.protection() == protection);
    }

    /// A message that has its name from us.
    private static final class Marked extends MimeMessage {
        private final String name;

        Marked(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}

package org.homeward.notices.store;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail relay on a port of its own, spoken to by SMTP, with all that came to it. */
public final class MailRelay implements AutoCloseable {

    private final GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
            .dynamicPort());

    public MailRelay() {
        relay.start();
    }

    public JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(relay.getSmtp().getPort());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        return sender;
    }

    /** What came to one mailbox; other tests may write to others. */
    public List<MimeMessage> to(String recipient) {
        return Arrays.stream(relay.getReceivedMessages()).filter(mail -> recipient.equals(recipient(mail))).toList();
    }

    public int all() {
        return relay.getReceivedMessages().length;
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        relay.stop();
    }
}

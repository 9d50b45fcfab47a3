package org.homeward.links;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.homeward.notices.store.MailRelay;
import org.homeward.notices.store.PostRound;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What comes to a provider's mailbox over real SMTP, with the links and codes in it. */
public final class MailedLinks implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http://\\S+/answer/\\S+");
    private static final Pattern CODE = Pattern.compile("(?m)^\\d{6}$");

    private final MailRelay relay = new MailRelay();
    private final PostRound round;
    private final String home;

    public MailedLinks(AutowireCapableBeanFactory beans, int port) {
        this.round = beans.createBean(PostRound.class);
        this.home = "http://localhost:" + port;
    }

    /** The text of the newest mail, once all that waits has been brought. */
    public String newest(String mailbox) {
        round.deliver(relay, home);
        var mails = relay.to(mailbox);
        try {
            return mails.get(mails.size() - 1).getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String link(String mail) {
        return found(LINK, mail);
    }

    public static String code(String mail) {
        return found(CODE, mail);
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group();
    }

    @Override
    public void close() {
        relay.close();
    }
}

package org.homeward.notices.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.homeward.access.LocalSettings;
import org.homeward.notices.NamePerson;

/** A postman's round through a relay of the test's own, for tests that read real mails. Links lead to the product under test. */
public final class PostRound {

    private final NoticeQueue queue;
    private final LocalSettings local;
    private final NoticeTexts texts;
    private final NamePerson naming;
    private final Clock clock;

    PostRound(NoticeQueue queue, LocalSettings local, NoticeTexts texts, NamePerson naming, Clock clock) {
        this.queue = queue;
        this.local = local;
        this.texts = texts;
        this.naming = naming;
        this.clock = clock;
    }

    public void deliver(MailRelay relay, String home) {
        var settings = new NoticeSettings("homeward@homeward.example", home, List.of(), Duration.ofMinutes(5), List.of(), false);
        new Postman(queue, local, texts, settings, naming, relay.sender(), clock).deliverAll();
    }
}

package org.homeward.notices.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.homeward.access.LocalSettings;

/** A postman's round through a relay of the test's own, for tests that read real mails. Links lead to the product under test. */
public final class PostRound {

    private final NoticeQueue queue;
    private final LocalSettings local;
    private final NoticeTexts texts;
    private final Clock clock;

    PostRound(NoticeQueue queue, LocalSettings local, NoticeTexts texts, Clock clock) {
        this.queue = queue;
        this.local = local;
        this.texts = texts;
        this.clock = clock;
    }

    public void deliver(MailRelay relay, String home) {
        new Postman(queue, local, texts, new NoticeSettings("homeward@homeward.example", home, List.of(), Duration.ofMinutes(5), false),
                relay.sender(), clock).deliverAll();
    }
}

package org.homeward.notices.store;

import java.time.Clock;
import java.time.Duration;
import org.homeward.access.LocalSettings;
import org.homeward.notices.NamePerson;

/** Lets a postman take everything that waits to a test's mail relay. */
public final class Postbag {

    private final NoticeQueue queue;
    private final NoticeTexts texts;
    private final LocalSettings settings;
    private final NamePerson naming;
    private final Clock clock;

    public Postbag(NoticeQueue queue, NoticeTexts texts, LocalSettings settings, NamePerson naming, Clock clock) {
        this.queue = queue;
        this.texts = texts;
        this.settings = settings;
        this.naming = naming;
        this.clock = clock;
    }

    public void deliverTo(MailRelay relay, Duration later) {
        new Postman(queue, settings, texts, PostOffice.SETTINGS, naming, relay.sender(), Clock.offset(clock, later)).deliverAll();
    }
}

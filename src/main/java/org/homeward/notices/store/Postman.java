package org.homeward.notices.store;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.homeward.access.LocalSettings;
import org.homeward.notices.NamePerson;
import org.homeward.notices.store.NoticeQueue.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands notices to the mail relay. One that the relay does not take is tried again with growing pauses, and in the end
 * given up for an administrator to see. No transaction is open while the relay is spoken to.
 */
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final NoticeQueue queue;
    private final LocalSettings local;
    private final NoticeTexts texts;
    private final NoticeSettings settings;
    private final NamePerson naming;
    private final JavaMailSender relay;
    private final Clock clock;

    Postman(NoticeQueue queue, LocalSettings local, NoticeTexts texts, NoticeSettings settings, NamePerson naming,
            JavaMailSender relay, Clock clock) {
        this.queue = queue;
        this.local = local;
        this.texts = texts;
        this.settings = settings;
        this.naming = naming;
        this.relay = relay;
        this.clock = clock;
    }

    void deliverAll() {
        queue.dropThoseNoLongerNeeded(clock.instant());
        while (deliverNext()) {
            LOG.trace("A notice was dealt with");
        }
    }

    private boolean deliverNext() {
        var next = queue.take(clock.instant(), settings.handover());
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    private void deliver(Taken notice) {
        if (!notice.kind().isSecurity() && notice.organisations().stream().anyMatch(local::watching)) {
            queue.wouldHaveSent(notice, clock.instant());
            return;
        }
        try {
            relay.send(mail(notice));
        } catch (RuntimeException | MessagingException e) {
            failed(notice, e.getClass().getSimpleName());
            return;
        }
        queue.sent(notice, clock.instant());
    }

    /** What the relay says may quote the address, so only the kind of failure is kept. */
    private void failed(Taken notice, String kind) {
        var again = notice.attempts() <= settings.retries().size();
        if (again) {
            var at = clock.instant().plus(settings.retries().get(notice.attempts() - 1));
            queue.tryAgain(notice, at, "The mail relay did not take it (" + kind + ")");
            LOG.warn("Notice {} could not be mailed, attempt {}: {}", notice.id(), notice.attempts(), kind);
        } else {
            queue.giveUp(notice, clock.instant(), "The mail relay did not take it in " + notice.attempts()
                    + " attempts (" + kind + ")");
            LOG.error("Notice {} is given up after {} attempts: {}", notice.id(), notice.attempts(), kind);
        }
    }

    private MimeMessage mail(Taken notice) throws MessagingException {
        var text = texts.of(notice.kind());
        var mail = relay.createMimeMessage();
        var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(notice.recipient());
        parts.setSubject(text.subject(notice.facts()));
        var link = settings.link(notice.facts().getOrDefault(FactsColumn.PATH, "/"));
        parts.setText(naming.in(notice.mail()).map(person -> text.bodyNaming(person, notice.facts(), link))
                .orElseGet(() -> text.body(notice.facts(), link)));
        mail.setHeader("Message-ID", messageId(notice.id()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** The same at every attempt, so that mail systems know a repeated mail. */
    private static String messageId(UUID notice) {
        return "<" + notice + "@homeward>";
    }
}

package org.homeward.integration.hl7.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.integration.hl7.ApplyEvent;
import org.homeward.integration.hl7.Envelope;
import org.homeward.integration.hl7.JudgeMessage;
import org.homeward.integration.hl7.TellFacts;
import org.homeward.integration.hl7.Verdict;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.journey.FailureInBrief;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies kept messages in the order in which they came, each in one transaction with what it changes: either both are done
 * or neither is. Where several are waiting, they share a transaction and so one flush to disk. If one of them fails, nothing
 * of it stands, and each of them is applied by itself. A message that fails by itself is tried again a few times, and is
 * then left for an operator; it never holds up the others for good.
 */
final class ApplyMessages {

    private static final Logger LOG = LoggerFactory.getLogger(ApplyMessages.class);
    private static final String NO_SUCH_STAY = "Nobody here is on this visit. The message is applied by itself as soon as "
            + "the admission of this visit arrives; if it was missed, ask the hospital to send it again.";
    private static final String TOO_LATE = "The discharge cannot be taken back any more, because the person has been "
            + "admitted anew since (late-cancellation). Nothing was changed.";

    /** What a user may have to wait for at most is a transaction of so many, a few tenths of a second. */
    private static final int MOST_TOGETHER = 20;

    private final MessageQueue queue;
    private final JudgeMessage judge;
    private final ApplyEvent applyEvent;
    private final TellFacts tellFacts;
    private final Directory directory;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final List<Duration> pauses;
    private final Clock clock;
    private int eachByItself;

    ApplyMessages(MessageQueue queue, JudgeMessage judge, ApplyEvent applyEvent, TellFacts tellFacts, Directory directory, Audit audit,
                  TransactionTemplate transaction, List<Duration> pauses, Clock clock) {
        this.queue = queue;
        this.judge = judge;
        this.applyEvent = applyEvent;
        this.tellFacts = tellFacts;
        this.directory = directory;
        this.audit = audit;
        this.transaction = transaction;
        this.pauses = List.copyOf(pauses);
        this.clock = clock;
    }

    /**
     * Applies the next few messages; only one thread does.
     *
     * @return false when there is nothing to do just now
     */
    boolean applyNext() {
        var attempt = new Attempt(eachByItself > 0 ? 1 : MOST_TOGETHER);
        eachByItself = Math.max(0, eachByItself - 1);
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> queue.isMyTurn() && attempt.make()));
        } catch (RuntimeException | StackOverflowError e) {
            if (attempt.messages.isEmpty()) {
                throw e;
            }
            if (attempt.messages.size() == 1) {
                note(attempt.messages.get(0), e);
            } else {
                eachByItself = attempt.messages.size();
            }
            return true;
        }
    }

    /** Takes away what is not to be kept any longer; how many texts of messages that were. */
    int forget(Instant olderThan) {
        applyEvent.forgetWho(olderThan);
        return queue.forgetBodies(olderThan);
    }

    private void note(MessageQueue.Queued message, Throwable failure) {
        var kind = failure.getClass().getSimpleName();
        LOG.warn("Hospital message {} could not be applied, attempt {}: {}", message.id(), message.attempts() + 1,
                new FailureInBrief(failure));
        var again = message.attempts() < pauses.size();
        transaction.executeWithoutResult(status -> {
            var when = clock.instant().plus(again ? pauses.get(message.attempts()) : Duration.ZERO);
            queue.tryAgain(message.id(), when, "Applying it failed (" + kind + "); it is tried again by itself.");
            if (!again) {
                queue.settle(message.id(), Envelope.State.FAILED, Optional.of("Applying it failed " + (message.attempts() + 1)
                        + " times (" + kind + "). Nothing was changed. The log says more."));
            }
        });
    }

    private void apply(MessageQueue.Queued message) {
        var text = WireText.of(queue.open(message));
        var header = Header.read(text);
        audit.onBehalfOf(header.map(sender -> "hl7:" + sender.application()).orElse(""));
        var verdict = judge.judge(header, text, message.receivedAt(), message.byProfile());
        if (verdict instanceof Verdict.Act act) {
            apply(message, act);
        } else if (verdict instanceof Verdict.Keep keep) {
            applyEvent.withdraw(message.id());
            queue.settle(message.id(), Envelope.State.STORED, keep.note());
        } else {
            applyEvent.withdraw(message.id());
            queue.unusable(message.id(), verdict.shortcoming().orElseThrow());
        }
    }

    private void apply(MessageQueue.Queued message, Verdict.Act act) {
        var event = act.event();
        var outcome = applyEvent.apply(event, message.id());
        if (outcome instanceof ApplyEvent.Done done) {
            queue.applied(message.id(), done.journey(), clock.instant());
            done.journey().ifPresent(journey -> tellFacts.tell(act, journey));
            event.visit().map(JdbcMessageLog::text).ifPresent(visit ->
                    queue.release(visit, done.waiting(), done.journey(), clock.instant()));
        } else if (outcome instanceof ApplyEvent.Waits waits) {
            queue.settle(message.id(), Envelope.State.WAITING, Optional.of(NO_SUCH_STAY).filter(words -> !waits.takesBack()));
        } else if (outcome instanceof ApplyEvent.TooLate) {
            queue.settle(message.id(), Envelope.State.STORED, Optional.of(TOO_LATE));
        } else {
            queue.settle(message.id(), Envelope.State.STORED, outcome instanceof ApplyEvent.LookAtIt look
                    ? Optional.of(look.words()) : Optional.empty());
        }
    }

    /** Remembers which messages were in hand when it went wrong. */
    private final class Attempt {

        private final int most;
        private List<MessageQueue.Queued> messages = List.of();

        Attempt(int most) {
            this.most = most;
        }

        boolean make() {
            messages = queue.next(clock.instant(), most);
            directory.lookUpOnce();
            messages.forEach(ApplyMessages.this::apply);
            return !messages.isEmpty();
        }
    }
}

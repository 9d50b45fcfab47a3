package org.homeward.integration.hl7.store;

import java.time.Clock;
import java.util.Optional;
import org.homeward.integration.hl7.Envelope;
import org.homeward.integration.hl7.JudgeMessage;
import org.homeward.integration.hl7.MessageLog;
import org.homeward.integration.hl7.ReplayMessage;
import org.homeward.integration.hl7.Verdict;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.WireText;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges a kept message once more, and lines it up to be applied where that can be done now. */
final class ReplayMessages implements ReplayMessage {

    private final MessageLog log;
    private final MessageQueue queue;
    private final JudgeMessage judge;
    private final TransactionTemplate transaction;
    private final Runnable wakeWorker;
    private final Clock clock;

    ReplayMessages(MessageLog log, MessageQueue queue, JudgeMessage judge, TransactionTemplate transaction,
                   Runnable wakeWorker, Clock clock) {
        this.log = log;
        this.queue = queue;
        this.judge = judge;
        this.transaction = transaction;
        this.wakeWorker = wakeWorker;
        this.clock = clock;
    }

    @Override
    public Outcome replay(long id, String user) {
        var outcome = transaction.execute(status -> queue.find(id)
                .filter(message -> log.find(id).map(Envelope::state).filter(Envelope.State::isReplayable).isPresent())
                .map(message -> judgeAgain(message, user)).orElse(Outcome.CANNOT_BE_REPLAYED));
        if (outcome == Outcome.LINED_UP) {
            wakeWorker.run();
        }
        return outcome;
    }

    private Outcome judgeAgain(MessageQueue.Queued message, String user) {
        var text = WireText.of(queue.open(message));
        var verdict = judge.judge(Header.read(text), text, message.receivedAt(), message.byProfile());
        if (verdict instanceof Verdict.Act act) {
            queue.replay(message.id(), act.event().visit().map(JdbcMessageLog::text), user, clock.instant());
            return Outcome.LINED_UP;
        }
        queue.noteReplay(message.id(), user, clock.instant());
        if (verdict instanceof Verdict.Keep keep) {
            queue.settle(message.id(), Envelope.State.STORED, keep.note());
            return Outcome.NOTHING_TO_DO;
        }
        queue.settle(message.id(), Envelope.State.UNUSABLE, Optional.of(verdict.shortcoming().orElseThrow().words()));
        return Outcome.STILL_UNUSABLE;
    }
}

package org.homeward.integration.hl7;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.homeward.integration.hl7.message.AckCode;
import org.homeward.integration.hl7.message.Acknowledgement;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.integration.hl7.mllp.Receiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a hospital's message: judges it, keeps it for good, and only then answers. Where it cannot be kept there is no
 * answer, so that the sender tries again. What it means for somebody's journey is done afterwards.
 */
public final class ReceiveMessage implements Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveMessage.class);
    private static final int LARGE = 1024 * 1024;

    private final JudgeMessage judge;
    private final MessageLog log;
    private final Runnable wakeWorker;
    private final Clock clock;
    private final Object largeOnesAtATime = new Object();

    public ReceiveMessage(JudgeMessage judge, MessageLog log, Runnable wakeWorker, Clock clock) {
        this.judge = judge;
        this.log = log;
        this.wakeWorker = wakeWorker;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> receive(byte[] message) {
        if (message.length < LARGE) {
            return judgeAndKeep(message);
        }
        synchronized (largeOnesAtATime) {
            return judgeAndKeep(message);
        }
    }

    @Override
    public Optional<byte[]> refuseTooLarge(byte[] beginning) {
        var what = new Shortcoming("", Shortcoming.NOT_ACCEPTED, "The message is larger than is taken here.");
        return keepAndAnswer(beginning, Header.read(WireText.of(beginning)), new Verdict.Refuse(what));
    }

    @Override
    public void keepFragment(byte[] beginning) {
        log.keepFragment(new MessageLog.Incoming(Header.read(WireText.of(beginning)), beginning, clock.instant(),
                Envelope.State.FRAGMENT, Optional.empty(), Optional.empty(),
                Optional.of("The connection ended or fell silent in the middle of this message. It was not acknowledged, "
                        + "so its sender should send it again."), Optional.empty()));
    }

    private Optional<byte[]> judgeAndKeep(byte[] message) {
        var text = WireText.of(message);
        var header = Header.read(text);
        return keepAndAnswer(message, header, judge.judge(header, text, clock.instant()));
    }

    private Optional<byte[]> keepAndAnswer(byte[] body, Optional<Header> header, Verdict verdict) {
        var received = clock.instant();
        MessageLog.Kept kept;
        try {
            kept = log.keep(new MessageLog.Incoming(header, body, received, state(verdict), Optional.of(verdict.code()),
                    verdict.shortcoming(), note(verdict),
                    verdict instanceof Verdict.Act act ? act.event().visit() : Optional.empty()));
        } catch (RuntimeException e) {
            LOG.error("A hospital message could not be kept ({}); it gets no answer and its sender will try again",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
        if (kept.first() && verdict instanceof Verdict.Act) {
            wakeWorker.run();
        }
        if (kept.answer() != AckCode.AA) {
            LOG.info("A hospital message was answered {}: {}", kept.answer(),
                    kept.shortcoming().map(Shortcoming::words).orElse(""));
        }
        return Optional.of(new Acknowledgement(kept.answer(), header, kept.shortcoming(), received, freshId()).toBytes());
    }

    private static Envelope.State state(Verdict verdict) {
        if (verdict instanceof Verdict.Act) {
            return Envelope.State.RECEIVED;
        }
        return verdict instanceof Verdict.Keep ? Envelope.State.STORED : Envelope.State.UNUSABLE;
    }

    private static Optional<String> note(Verdict verdict) {
        return verdict instanceof Verdict.Keep keep ? keep.note() : Optional.empty();
    }

    /** At most 20 characters, as MSH-10 wants it. */
    private static String freshId() {
        return "H" + UUID.randomUUID().toString().replace("-", "").substring(0, 19);
    }
}

package org.homeward.integration.hl7;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.integration.hl7.message.AckCode;
import org.homeward.integration.hl7.message.Acknowledgement;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.integration.hl7.message.WantedAnswers;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.integration.hl7.mllp.Answers;
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
    public Optional<Answers> receive(byte[] message) {
        return take(message, Optional.empty()).map(Taken::answers);
    }

    @Override
    public Optional<Answers> refuseTooLarge(byte[] beginning) {
        return refuseTooLarge(beginning, Optional.empty());
    }

    @Override
    public void keepFragment(byte[] beginning) {
        keepFragment(beginning, Optional.empty());
    }

    /** The same for a port that speaks for one sender: its messages are read by that profile, whoever they name. */
    public Receiver by(String profile) {
        var name = Optional.of(profile);
        return new Receiver() {

            @Override
            public Optional<Answers> receive(byte[] message) {
                return take(message, name).map(Taken::answers);
            }

            @Override
            public Optional<Answers> refuseTooLarge(byte[] beginning) {
                return ReceiveMessage.this.refuseTooLarge(beginning, name);
            }

            @Override
            public void keepFragment(byte[] beginning) {
                ReceiveMessage.this.keepFragment(beginning, name);
            }
        };
    }

    /**
     * Takes a message and says what came of it. Empty when it could not be kept.
     *
     * @param byProfile the profile by which it is read; that of the sender whom it names, where it is left out
     */
    public Optional<Taken> take(byte[] message, Optional<String> byProfile) {
        if (message.length < LARGE) {
            return judgeAndKeep(message, byProfile);
        }
        synchronized (largeOnesAtATime) {
            return judgeAndKeep(message, byProfile);
        }
    }

    private Optional<Answers> refuseTooLarge(byte[] beginning, Optional<String> byProfile) {
        var what = new Shortcoming("", Shortcoming.NOT_ACCEPTED, "The message is larger than is taken here.");
        return keepAndAnswer(beginning, Header.read(WireText.of(beginning)), byProfile, new Verdict.Refuse(what)).map(Taken::answers);
    }

    private void keepFragment(byte[] beginning, Optional<String> byProfile) {
        log.keepFragment(new MessageLog.Incoming(Header.read(WireText.of(beginning)), beginning, clock.instant(),
                Envelope.State.FRAGMENT, Optional.empty(), Optional.empty(),
                Optional.of("The connection ended or fell silent in the middle of this message. It was not acknowledged, "
                        + "so its sender should send it again."), byProfile, Optional.empty()));
    }

    private Optional<Taken> judgeAndKeep(byte[] message, Optional<String> byProfile) {
        var text = WireText.of(message);
        var header = Header.read(text);
        return keepAndAnswer(message, header, byProfile, judge.judge(header, text, clock.instant(), byProfile));
    }

    private Optional<Taken> keepAndAnswer(byte[] body, Optional<Header> header, Optional<String> byProfile, Verdict verdict) {
        var received = clock.instant();
        MessageLog.Kept kept;
        try {
            kept = log.keep(new MessageLog.Incoming(header, body, received, state(verdict), Optional.of(verdict.code()),
                    verdict.shortcoming(), note(verdict), byProfile,
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
        return Optional.of(new Taken(kept.answer(), kept.shortcoming(), answers(kept, header, received)));
    }

    private static Answers answers(MessageLog.Kept kept, Optional<Header> header, Instant received) {
        return new Answers(header.map(Header::wanted).orElse(WantedAnswers.ONE).to(kept.answer()).stream().map(kind ->
                new Acknowledgement(kind, kept.answer(), header, kept.shortcoming(), received, freshId()).toBytes()).toList());
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

    /**
     * What came of a message that is kept.
     *
     * @param code in the words of the original mode, whatever the sender wants to hear
     */
    public record Taken(AckCode code, Optional<Shortcoming> shortcoming, Answers answers) {

        public Taken {
            Objects.requireNonNull(code);
            Objects.requireNonNull(shortcoming);
            Objects.requireNonNull(answers);
        }
    }
}

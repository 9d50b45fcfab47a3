package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.integration.hl7.message.AckCode;
import org.homeward.integration.hl7.message.Shortcoming;
import org.junit.jupiter.api.Test;

/** First kept, then answered: and never answered when it could not be kept. */
class ReceiveMessageTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T14:31:00Z"), ZoneOffset.UTC);
    private final RememberedMessages log = new RememberedMessages();
    private final AtomicInteger rung = new AtomicInteger();
    private final ReceiveMessage receive = new ReceiveMessage(
            new JudgeMessage(new FeedProfiles(List.of(), true, new OneTrust()), false), log, rung::incrementAndGet, CLOCK);

    @Test
    void anAdmissionIsKeptAndAnsweredAndTheWorkerWoken() {
        assertThat(answer(Messages.admission("V1"))).contains("\rMSA|AA|");
        assertThat(log.kept).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(Envelope.State.RECEIVED);
            assertThat(message.visit()).isPresent();
            assertThat(message.receivedAt()).isEqualTo(CLOCK.instant());
        });
        assertThat(rung).hasValue(1);
    }

    @Test
    void withoutTheDatabaseThereIsNoAnswer() {
        log.isDown = true;
        assertThat(receive.receive(bytes(Messages.admission("V1")))).isEmpty();
        assertThat(receive.receive(bytes("rubbish"))).isEmpty();
        assertThat(receive.refuseTooLarge(bytes("MSH|^~\\&|A|B"))).isEmpty();
        assertThat(rung).hasValue(0);
    }

    @Test
    void whatWasHereBeforeGetsTheAnswerThatItGotBeforeAndWakesNobody() {
        log.before = Optional.of(new MessageLog.Kept(AckCode.AE,
                Optional.of(new Shortcoming("PV1", Shortcoming.SEGMENT_MISSING, "As before.")), false));
        assertThat(answer(Messages.admission("V1"))).contains("\rMSA|AE|", "As before.");
        assertThat(rung).hasValue(0);
    }

    @Test
    void halfAMessageIsKeptUnderItsNameWhereItHasOne() {
        receive.keepFragment(bytes("MSH|^~\\&|NBPAS|NORTHBRIDGE|||20260105||ADT^A01|NB7|P|2.4\rPID|1||99"));
        receive.keepFragment(bytes("MS"));
        assertThat(log.kept).extracting(message -> message.header().map(header -> header.controlId()))
                .containsExactly(Optional.of("NB7"), Optional.empty());
        assertThat(log.kept).allMatch(message -> message.answer().isEmpty());
    }

    private String answer(String message) {
        return new String(receive.receive(bytes(message)).orElseThrow().messages().get(0), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String message) {
        return message.getBytes(StandardCharsets.UTF_8);
    }
}

package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.WantedAnswers;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.stay.Stay;
import org.homeward.stay.Visit;

/** Valid messages, damaged in every way that wires, people and interface engines know: always a defined answer. */
class MutatedMessagesPropertyTest {

    private static final Instant NOW = Instant.parse("2026-01-20T09:00:00Z");
    private static final List<String> VALID = Stream.concat(Twins.all().stream(), EventTable.rows().stream()
            .map(row -> Messages.event(row.trigger(), "V1") + "MRG|NB9^^^NORTHBRIDGE^MR\r")).toList();
    private static final FeedProfile PROFILE = new FeedProfile("NBPAS", Optional.empty(), Optional.of("northbridge"),
            Optional.of("NORTHBRIDGE"), Optional.empty(), Optional.empty(), "NORTHBRIDGE", PatientClass.USUAL);
    private static final JudgeMessage JUDGE = new JudgeMessage(new FeedProfiles(List.of(PROFILE), true, new OneTrust()), true);

    @Provide
    Arbitrary<String> valid() {
        return Arbitraries.of(VALID);
    }

    @Property(tries = 3000)
    void everyDamageGetsADefinedAnswer(@ForAll("valid") String message, @ForAll @IntRange(min = 1, max = 6) int times,
                                       @ForAll long seed) {
        var random = new Random(seed);
        var bytes = message.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            bytes = Damage.to(bytes, random);
        }
        var log = new RememberedMessages();
        var receive = new ReceiveMessage(JUDGE, log, () -> { }, Clock.fixed(NOW, ZoneOffset.UTC));
        var answers = receive.receive(bytes).orElseThrow().messages();
        assertThat(answers).hasSizeBetween(mayWantNone(bytes) ? 0 : 1, 2).allSatisfy(answer -> assertThat(new String(answer, StandardCharsets.UTF_8))
                .matches("(?s)MSH.*\rMSA.(AA|AE|AR|CA|CE|CR).*\r"));
        assertThat(log.kept).hasSize(1);
    }

    /** Damage may have written something into MSH-15 and MSH-16, which say which answers are wanted. */
    private static boolean mayWantNone(byte[] message) {
        return Header.read(WireText.of(message)).filter(header -> !header.wanted().equals(WantedAnswers.ONE)).isPresent();
    }

    /** Damaged messages about one visit, one after the other: stays stay consistent. */
    @Property(tries = 400)
    void damageNeverLeavesTwoOpenStaysOfOneVisit(@ForAll long seed) {
        var random = new Random(seed);
        var hospital = new ToldHospital();
        for (int i = 0; i < 12; i++) {
            var message = Messages.event(EventTable.rows().get(random.nextInt(EventTable.rows().size())).trigger(), "V1")
                    .replace("20260105143000", "202601" + (10 + random.nextInt(9)) + "143000");
            var text = WireText.of(random.nextBoolean() ? Damage.to(message.getBytes(StandardCharsets.UTF_8), random)
                    : message.getBytes(StandardCharsets.UTF_8));
            hospital.hear(JUDGE.judge(Header.read(text), text, NOW));
        }
        var stays = hospital.hospital.stays.all(new Visit("NORTHBRIDGE", "V1"));
        assertThat(stays.stream().filter(Stay::isOpen).count()).isLessThanOrEqualTo(1);
        assertThat(stays).allSatisfy(stay -> {
            assertThat(hospital.hospital.journey(stay.journey()).isOpen()).isEqualTo(stay.isOpen());
            assertThat(stay.leaving().isPresent() && stay.state() == Stay.State.OPEN).isFalse();
        });
    }
}

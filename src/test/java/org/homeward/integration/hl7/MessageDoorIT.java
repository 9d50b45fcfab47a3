package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.integration.hl7.store.MessagePort;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a hospital sees of Homeward, and what becomes of its messages: over a real socket, on a real database. */
@HomewardTest
class MessageDoorIT {

    private static final Path PUBLIC_MESSAGES = Path.of("../shared/data/hl7-public");

    @Autowired
    private MessagePort port;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    private final String visit = "V" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void anAdmissionBecomesAJourneyAndADischargeClosesIt() {
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(Messages.admission(visit))).contains("\rMSA|AA|");
            awaitStays(1);
            assertThat(stays("open")).isEqualTo(1);
            assertThat(hospital.send(Messages.event("A03", visit))).contains("\rMSA|AA|");
            await().until(() -> stays("left") == 1);
        }
    }

    @Test
    void aCancelledAdmissionEndsTheJourney() {
        try (var hospital = new Sender(port.port())) {
            hospital.send(Messages.admission(visit));
            awaitStays(1);
            assertThat(hospital.send(Messages.event("A11", visit))).contains("\rMSA|AA|");
            await().until(() -> stays("recorded-in-error") == 1);
        }
    }

    @Test
    void theSameMessageTwiceGetsTheSameAnswerAndChangesNothing() {
        var admission = Messages.admission(visit);
        var unusable = admission.replaceAll("\rPV1.*", "");
        try (var hospital = new Sender(port.port()); var again = new Sender(port.port())) {
            assertThat(hospital.send(admission)).contains("\rMSA|AA|");
            assertThat(again.send(admission)).contains("\rMSA|AA|");
            assertThat(hospital.send(admission)).contains("\rMSA|AA|");
            awaitStays(1);
            assertThat(count("select count(*) from hl7_message where visit like '%' || :visit", visit)).isEqualTo(1);
            var first = hospital.send(unusable);
            assertThat(first).contains("\rMSA|AE|", "PV1");
            assertThat(again.send(unusable)).contains(first.substring(first.indexOf("\rMSA")));
        }
        assertThat(stays("open")).isEqualTo(1);
    }

    @Test
    void theSameAdmissionUnderAnotherIdOpensNoSecondStay() {
        try (var hospital = new Sender(port.port())) {
            hospital.send(Messages.admission(visit));
            hospital.send(Messages.admission(visit));
            await().until(() -> messages("applied") == 2);
        }
        awaitStays(1);
    }

    @Test
    void howSomebodyWasAdmittedIsKeptWhereTheProfileSaysWhereItStands() {
        try (var hospital = new Sender(port.port())) {
            hospital.send(Messages.admission(visit));
            await().until(() -> count("select count(*) from stay where visit_number = :visit and admission_method = '21'", visit) == 1);
            hospital.send(Messages.event("A08", visit).replace("20260105143000", "20260105153000").replace("|21|", "|13|"));
            await().until(() -> count("select count(*) from stay where visit_number = :visit and admission_method = '13'", visit) == 1);
        }
    }

    @Test
    void aDischargeThatComesBeforeItsAdmissionIsKeptAndAppliedAfterIt() {
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(Messages.event("A03", visit).replace("20260105143000", "20260106143000")))
                    .contains("\rMSA|AA|");
            await().until(() -> messages("waiting") == 1);
            assertThat(problem()).contains("Nobody here is on this visit");
            hospital.send(Messages.admission(visit));
            await().until(() -> stays("left") == 1);
        }
    }

    @Test
    void wrongMissingAndUnverifiedNumbersAreTakenAndLeftToAPerson() {
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(Messages.admission(visit).replace("9990000018", "9990123456"))).contains("\rMSA|AA|");
            awaitStays(1);
            assertThat(hospital.send(Messages.admission(visit + "b").replace("9990000018^^^NHS^NH~", ""))).contains("\rMSA|AA|");
            assertThat(hospital.send(Messages.admission(visit + "c").replace("|7B^", "|NOWHERE^"))).contains("\rMSA|AA|");
        }
        await().until(() -> count("select count(*) from stay where visit_number like :visit || '%'", visit) == 3);
        assertThat(count("""
                select count(*) from timeline t join stay s using (journey)
                 where s.visit_number = :visit || 'c' and t.text like '%NOWHERE%not known%'""", visit)).isEqualTo(1);
    }

    @Test
    void messagesThatNothingIsDoneAboutAreStored() {
        try (var hospital = new Sender(port.port())) {
            for (var trigger : new String[] {"A02", "A08", "A28", "A60", "Z99"}) {
                assertThat(hospital.send(Messages.event(trigger, visit))).contains("\rMSA|AA|");
            }
            assertThat(hospital.send(Messages.admission(visit).replace("PV1|1|I|", "PV1|1|E|"))).contains("\rMSA|AA|");
        }
        assertThat(stays("open")).isZero();
    }

    @Test
    void theBodyOfAMessageIsUnreadableInTheDatabase() {
        try (var hospital = new Sender(port.port())) {
            hospital.send(Messages.admission(visit));
        }
        assertThat(count("""
                select count(*) from hl7_message where visit like '%' || :visit
                   and position(convert_to('FIELDING', 'UTF8') in body) = 0 and length(body) > 200""", visit)).isEqualTo(1);
    }

    @Test
    void thePublicMessagesGetTheAnswersThatWereAgreed() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(PUBLIC_MESSAGES), "The public HL7 messages are not beside the project");
        try (var hospital = new Sender(port.port()); var files = Files.list(PUBLIC_MESSAGES)) {
            for (Path file : files.sorted().toList()) {
                var answer = hospital.send(Files.readString(file));
                var expected = file.getFileName().toString().matches("(0115|0117)_.*") ? "\rMSA|AE|" : "\rMSA|AA|";
                assertThat(answer).as(file.getFileName().toString()).contains(expected);
            }
            assertThat(hospital.send(Files.readString(PUBLIC_MESSAGES.resolve("0117_ADT_A01.hl7"))))
                    .contains("\rERR|PV1^");
        }
        await().until(() -> count("""
                select count(*) from journey j join stay s on s.journey = j.id
                 where s.facility = 'unknown:ADTApp/GHHSFacility' and not j.matched""", "") >= 1);
    }

    @Test
    void everyPublicMessageHasAnOutcomeThatAnOperatorSees() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(PUBLIC_MESSAGES), "The public HL7 messages are not beside the project");
        List<String> messages = new ArrayList<>();
        try (var files = Files.list(PUBLIC_MESSAGES)) {
            for (Path file : files.sorted().toList()) {
                messages.add(WireText.of(Files.readAllBytes(file)).value());
            }
        }
        assertThat(messages).hasSize(57);
        assertEachHasAnOutcome(messages);
    }

    @Test
    void everyTwinOfAPublicMessageHasAnOutcomeThatAnOperatorSees() {
        assertThat(Twins.all()).hasSize(57);
        assertEachHasAnOutcome(Twins.all());
    }

    /** Each under an id of its own, so that none passes for another. */
    private void assertEachHasAnOutcome(List<String> messages) {
        var outcomes = new TreeMap<String, String>();
        try (var hospital = new Sender(port.port())) {
            for (var message : messages) {
                var id = Messages.freshId();
                var header = message.split("\r", 2)[0].split("\\|", -1);
                header[9] = id;
                assertThat(hospital.send(String.join("|", header) + "\r" + message.split("\r", 2)[1])).contains("\rMSA|A", id);
                outcomes.put(id, header[8]);
            }
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(outcomes.keySet()).allSatisfy(id ->
                assertThat(outcome(id)).as(outcomes.get(id)).isIn("applied", "stored", "waiting", "unusable")));
    }

    private String outcome(String id) {
        return transaction.execute(status -> database.sql("select state from hl7_message where control_id = :id")
                .param("id", id).query(String.class).single());
    }

    @Test
    void aPublicAdmissionWithoutAnNhsNumberStandsOnTheBoardUntilAPersonMatchesIt() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(PUBLIC_MESSAGES), "The public HL7 messages are not beside the project");
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(Files.readString(PUBLIC_MESSAGES.resolve("0001_ADT_A01_ADT_A01.hl7"))
                    .replace("40007716", visit))).contains("\rMSA|AA|");
        }
        await().until(() -> count("""
                select count(*) from stay s join journey j on j.id = s.journey join task t on t.journey = j.id
                 where s.visit_number = :visit and not j.matched and t.task_id = 'match-person' and t.state = 'open'""",
                visit) == 1);
    }

    private void awaitStays(int number) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(count("select count(*) from stay where visit_number = :visit", visit)).isEqualTo(number));
    }

    private long stays(String state) {
        return count("select count(*) from stay where visit_number = :visit and state = '" + state + "'", visit);
    }

    private long messages(String state) {
        return count("select count(*) from hl7_message where visit like '%' || :visit and state = '" + state + "'", visit);
    }

    private String problem() {
        return transaction.execute(status -> database.sql("select problem from hl7_message where visit like '%' || :visit")
                .param("visit", visit).query(String.class).single());
    }

    private long count(String sql, String visit) {
        return transaction.execute(status -> database.sql(sql).param("visit", visit).query(Long.class).single());
    }
}

package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.admission.UndoMatch;
import org.homeward.carepackage.Alarm.Kind;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.HoldPhase;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.PackageStep;
import org.homeward.carepackage.PackageSteps;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.notices.store.MailRelay;
import org.homeward.notices.store.Postbag;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a hospital's messages do to the care that somebody has at home, from the socket to the provider's mailbox. */
@HomewardTest
class HeldCareIT {

    private static final String JOB = "serviceTask_holdCarePackage";
    private static final String CALL = "telephone-provider";
    private static final String SECURE = "secure-care";
    private static final String PROVIDER = "care-providers.brightwater@example.org";
    private static final String LEADS = "hub-leads.northbridge-hub@example.org";
    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    @Autowired
    private MessagePort port;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private PackageSteps steps;
    @Autowired
    private UndoMatch undoMatch;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;

    private final Somebody somebody = Somebody.verified();
    private final String visit = "C" + UUID.randomUUID().toString().substring(0, 12);
    private final LocalDate today = LocalDate.now().plusDays(1);
    private final MailRelay relay = new MailRelay();
    private CarePackage it;

    @BeforeEach
    void atHomeWithCare() {
        at(today, "10:00");
        it = care.homeCare(somebody);
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
        relay.close();
    }

    @Test
    void anAdmissionHoldsTheCareAndTheProviderReadsItsOwnReferenceAlone() {
        admitted().timelineHas("carePackage.held");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ON_HOLD);
        assertThat(care.hold(it).slotHeldUntil()).isEqualTo(today.plusDays(14));
        assertThat(mailed(PROVIDER)).singleElement().satisfies(mail -> assertThat(mail)
                .contains("Please pause the visits to " + it.clientReference(), London.words(today.plusDays(14)))
                .doesNotContain(somebody.surname(), somebody.nhsNumber(), "Ada", "NB2"));
    }

    @Test
    void anAdmissionTakenBackMakesItActiveAgainListsWhatWasMissedAndTellsWhoeverWasTold() {
        var traveller = admitted();
        at(today.plusDays(1), "10:00");
        say("A11");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ACTIVE);
        assertThat(care.hold(it).phase()).isEqualTo(HoldPhase.UNDONE);
        assertThat(steps.of(it.id())).extracting(PackageStep::text).last().asString().contains("Visits missed meanwhile: 2: ");
        assertThat(mailed(PROVIDER)).hasSize(2).last().asString().contains("The visits to " + it.clientReference() + " go on as before");
        traveller.hasTasks(CALL, SECURE);
    }

    @Test
    void aWrongMatchTakenBackUndoesTheHold() {
        var traveller = admitted();
        assertThat(undoMatch.undo(traveller.journey(), "dana.coordinator")).isTrue();
        assertThat(care.now(it).state()).isEqualTo(PackageState.ACTIVE);
        assertThat(care.hold(it).phase()).isEqualTo(HoldPhase.UNDONE);
        assertThat(care.told(it)).contains("package-held", "package-goes-on");
        traveller.hasTasks("match-person", CALL, SECURE);
    }

    @Test
    void whoLeftAndIsBackStaysOnHoldAndTheAlarmIsOver() {
        var traveller = admitted();
        say("A03");
        traveller.hasTasks(CALL, SECURE);
        assertThat(care.alarm(it)).contains(Kind.LEFT_WHILE_ON_HOLD);
        say("A13");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ON_HOLD);
        assertThat(care.hold(it).isAtHome()).isFalse();
        assertThat(care.alarm(it)).isEmpty();
        assertThat(care.told(it)).containsExactlyInAnyOrder("package-held", "package-restart", "care-not-in-place", "package-stays-held");
        traveller.hasTasks("confirm-home-circumstances", "record-daily-review");
    }

    @Test
    void theHospitalsWordIsNeverRefusedAndTheHubsLeadOwnsTheAlarm() {
        var traveller = admitted().completes("record-daily-review", "nina.ward",
                        SampleAnswers.with(SampleAnswers.fitToLeave(), "expectedDischargeDate", today.plusDays(1).toString()))
                .completes("agree-simple-discharge", "nina.ward", SampleAnswers.with(SampleAnswers.simpleDischarge(), "needChange", "same"))
                .hasTasks("confirm-home-circumstances", "confirm-leaving", "confirm-restart");
        say("A03");
        traveller.hasStage("left").hasTasks(CALL, SECURE, "make-safety-check", "follow-up-leaving").givesTo(SECURE, "hub-leads.northbridge-hub");
        assertThat(care.alarm(it)).contains(Kind.LEFT_WHILE_ON_HOLD);
        assertThat(mailed(LEADS)).singleElement().asString().contains("At home without care: package " + it.id());
    }

    @Test
    void anAdmissionThatIsToldAfterTheDischargeHoldsNothing() {
        send("A03");
        send("A01");
        applied();
        traveller().fires(JOB).hasPassed("care-package-hold", "endEvent_notHeld").isClosed("left");
        assertThat(care.now(it).state()).isEqualTo(PackageState.ACTIVE);
        assertThat(care.told(it)).isEmpty();
    }

    private Traveller admitted() {
        say("A01");
        return traveller().fires(JOB);
    }

    private Traveller traveller() {
        return scenarios.following(somebody, new JourneyId(texts("select journey from stay where visit_number = :visit").get(0)));
    }

    private void say(String trigger) {
        send(trigger);
        applied();
    }

    private void send(String trigger) {
        var minutes = List.of("A01", "A03", "A13", "A11").indexOf(trigger);
        var at = LocalDateTime.now(London.ZONE).minusMinutes(30).plusMinutes(minutes).format(WIRE);
        try (var hospital = new Sender(port.port())) {
            assertThat(hospital.send(Messages.event(trigger, visit, somebody.nhsNumber(), "NB" + somebody.nhsNumber(),
                    somebody.surname(), "19400504").replace("20260105143000", at))).contains("\rMSA|AA|");
        }
    }

    private void applied() {
        await().atMost(Duration.ofSeconds(30)).until(() ->
                texts("select 'still to do' from hl7_message where state = 'received' and visit like '%|' || :visit").isEmpty());
    }

    private List<String> texts(String sql) {
        return transaction.execute(status -> database.sql(sql).param("visit", visit).query(String.class).list());
    }

    /** Subject and text of what came to this mailbox about the package. */
    private List<String> mailed(String mailbox) {
        beans.createBean(Postbag.class).deliverTo(relay, Duration.ofMinutes(1));
        return relay.to(mailbox).stream().map(HeldCareIT::words).filter(mail -> mail.contains(it.clientReference())
                || mail.contains(it.id().value())).toList();
    }

    private static String words(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void at(LocalDate day, String time) {
        ClockUtil.setCurrentTime(Date.from(London.moment(day + "T" + time)));
    }
}

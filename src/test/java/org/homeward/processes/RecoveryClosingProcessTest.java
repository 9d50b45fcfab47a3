package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.RecoveryAnswers.careAct;
import static org.homeward.processes.RecoveryAnswers.closes;
import static org.homeward.processes.RecoveryAnswers.doesNotClose;
import static org.homeward.processes.RecoveryAnswers.doesNotExtend;
import static org.homeward.processes.RecoveryAnswers.extendsBy;
import static org.homeward.processes.RecoveryAnswers.firstVisit;
import static org.homeward.processes.RecoveryAnswers.rightSized;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.London;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.sourcing.CareMarket;
import org.homeward.sourcing.CareNeed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
@DisplayName("Support after leaving")
class RecoveryClosingProcessTest {

    private static final String CLOSING = "recovery-closing";
    private static final String HUB = "hub-case-managers.northbridge-hub";

    @Autowired
    private AtHome home;

    @Autowired
    private CareMarket market;

    @Autowired
    private Relationships relationships;

    @Autowired
    private List<AskedByLink> questions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("nobody has come in time: the hub's case managers have the visit as well, and the alarm leaves")
    void firstVisitLate() {
        var person = home.since(2, "P1").fires("timer_reviewDue").hasTasks("visit-first-time").fires("timer_firstVisitLate")
                .hasPassed("first-visit-after-leaving", "endEvent_firstVisitLate").timelineHas("firstVisit.late")
                .givesAsWell("visit-first-time", HUB).hasTasks("visit-first-time");
        assertThat(home.mails(person.journey())).contains("first-visit-late " + HUB);
        person.completes("visit-first-time", "hana.hub", firstVisit("yes")).hasTasks();
    }

    @Test
    @DisplayName("the person is not safe at the first visit: the hub's case managers are told at once, and the reviews go on")
    void unsafe() {
        var person = home.since(1, "P1").fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("unsafe"))
                .hasPassed("first-visit-after-leaving", "endEvent_personUnsafe").timelineHas("firstVisit.unsafe")
                .waitsAt("recovery-support", "timer_reviewDue");
        assertThat(home.mails(person.journey())).contains("first-visit-unsafe " + HUB);
    }

    @Test
    @DisplayName("long-term care is needed: it is looked for as such at once, and support is closed when it is found")
    void longTermCare() {
        var person = assessed().completes("assess-care-act", "sofia.social", careAct("yes")).hasTasks("prepare-request")
                .completes("prepare-request", "bea.broker", SourcingAnswers.requestNobodyServes());
        assertThat(market.need(person.journey()).purpose()).isEqualTo(CareNeed.Purpose.LONG_TERM);
        person.completes("agree-interim", "lee.lead", SampleAnswers.interim())
                .hasPassed("long-term-assessment", "messageEvent_careRequested", "endEvent_longTermCareFound").timelineHas("care.requested")
                .hasTasks("close-recovery").completes("close-recovery", "hana.hub", closes("same")).timelineHas("recovery.ended");
    }

    @Test
    @DisplayName("long-term care is not needed: the reviews go on, and it is not assessed again")
    void noLongTermCare() {
        assessed().completes("assess-care-act", "sofia.social", careAct("no")).hasPassed("long-term-assessment", "endEvent_noLongTermCare")
                .fires("timer_reviewDue").completes("review-day-3", "theo.therapist", rightSized("none", 9)).hasTasks()
                .waitsAt("recovery-support", "timer_reviewDue");
    }

    @Test
    @DisplayName("six weeks are over and nobody has closed it: managers and council finance are told, once")
    void overrun() {
        var person = closing(41).fires("timer_supportOverrun").hasPassed(CLOSING, "endEvent_overrunTold").timelineHas("recovery.overrun");
        assertThat(home.mails(person.journey())).contains("recovery-overrun managers.eastvale", "recovery-overrun managers.northbridge",
                "recovery-overrun managers.northbridge-hub").anyMatch(mail -> mail.matches("recovery-overrun broker.*eastvale"));
        assertThat(person.decision("recovery-funding").output("payer")).contains("shared-fund");
        person.hasTasks("close-recovery");
    }

    @Test
    @DisplayName("support has to go on beyond six weeks: with a reason and somebody who pays it does, and is looked at again on its last day")
    void extended() {
        var person = closing(40).completes("close-recovery", "hana.hub", doesNotClose("beyond-six-weeks")).hasTasks("extend-recovery")
                .givesTo("extend-recovery", "hub-leads.northbridge-hub")
                .refuses("extend-recovery", "lee.lead", extendsBy(1), "Give a day after that").completes("extend-recovery", "lee.lead", extendsBy(14))
                .hasPassed(CLOSING, "endEvent_supportExtended").timelineHas("recovery.extended").hasTasks();
        assertThat(home.mails(person.journey())).contains("recovery-overrun managers.northbridge-hub");
        assertThat(home.plan(person.journey())).contains("close-recovery 54");
        assertThat(jdbc.sql("select funder || ' ' || agreed_by from recovery_extension where journey = ?").param(person.journey().value())
                .query(String.class).single()).isEqualTo("council lee.lead");
        assertThat(home.variable(person.journey(), "closeBy")).isEqualTo(London.day(clock.instant()).plusDays(15).atStartOfDay(London.ZONE).toInstant().toString());
    }

    @Test
    @DisplayName("the hub's lead does not extend it: it is closed")
    void notExtended() {
        closing(41).completes("close-recovery", "hana.hub", doesNotClose("beyond-six-weeks")).completes("extend-recovery", "lee.lead", doesNotExtend())
                .hasTasks("close-recovery").completes("close-recovery", "hana.hub", closes("increased")).hasTasks().timelineHas("recovery.ended");
    }

    @Test
    @DisplayName("it is too early to close it: the reviews go on as planned")
    void asPlanned() {
        home.since(4, "P1").fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("yes")).fires("timer_reviewDue")
                .completes("review-day-3", "theo.therapist", rightSized("fewer-visits", 0)).hasTasks("close-recovery")
                .completes("close-recovery", "hana.hub", doesNotClose("as-planned")).hasPassed(CLOSING, "endEvent_goesOnAsPlanned")
                .hasTasks().waitsAt("recovery-support", "timer_reviewDue").fires("timer_reviewDue").hasTasks("review-weekly");
    }

    @Test
    @DisplayName("after three days other hours would fit: the provider that cares for the person agrees by link, or says why not")
    void rightSize() {
        var provider = market.homeCare(market.district(), 3);
        var person = home.since(4, "P1");
        relationships.relate(person.journey(), "care-providers." + provider, RelationshipKind.ACTIVE, "Cares for the person", clock.instant());
        person.fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("yes")).fires("timer_reviewDue")
                .completes("review-day-3", "theo.therapist", rightSized("fewer-visits", 7)).timelineHas("support.changeAsked");
        assertThat(market.mails(provider)).containsExactly("support-change");
        assertThat(says(person, provider, Map.of("agreed", "yes"))).startsWith("Thank you. The changed hours count");
        person.timelineHas("support.changeAgreed");
        assertThat(says(person, provider, Map.of("agreed", "yes"))).startsWith("You have answered already");
    }

    @Test
    @DisplayName("the provider cannot agree other hours: the hub's case managers settle it")
    void notRightSize() {
        var provider = market.homeCare(market.district(), 3);
        var person = home.since(4, "P1");
        relationships.relate(person.journey(), "care-providers." + provider, RelationshipKind.CHOSEN, "Was chosen", clock.instant());
        person.fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("yes")).fires("timer_reviewDue")
                .completes("review-day-3", "theo.therapist", rightSized("more-visits", 20));
        says(person, provider, Map.of("agreed", "no", "because", "Two visits a day are all we have"));
        person.timelineHas("support.changeRefused");
        assertThat(home.mails(person.journey())).contains("support-change-refused " + HUB);
    }

    private String says(Traveller person, String provider, Map<String, Object> answers) {
        var subject = jdbc.sql("select id::text from support_change where journey = ?").param(person.journey().value()).query(String.class).single();
        var question = questions.stream().filter(it -> it.purpose().equals("support-change")).findFirst().orElseThrow();
        return transaction.execute(status -> question.take(subject, answers,
                new Voice("care-providers." + provider, UUID.randomUUID(), Optional.of(person.journey()), Instant.now())));
    }

    private Traveller assessed() {
        return home.since(43, "P1").fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("yes"))
                .hasTasks("assess-care-act").givesTo("assess-care-act", "social-workers.eastvale");
    }

    /** Support was closed at first sight: no hours are needed any more. */
    private Traveller closing(int daysAgo) {
        return home.since(daysAgo, "P1").fires("timer_reviewDue").completes("visit-first-time", "rita.reablement", firstVisit("yes"))
                .fires("timer_reviewDue").completes("review-day-3", "theo.therapist", rightSized("none", 0)).hasTasks("close-recovery");
    }
}

package org.homeward.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.DutyAnswers.advocate;
import static org.homeward.processes.DutyAnswers.hasCapacity;
import static org.homeward.processes.DutyAnswers.lacksCapacity;
import static org.homeward.processes.DutyAnswers.meets;
import static org.homeward.processes.DutyAnswers.offers;
import static org.homeward.processes.DutyAnswers.resolves;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.homeward.HomewardTest;
import org.homeward.duties.DutyKind;
import org.homeward.duties.RaiseDuty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Capacity and choice")
class CapacityAndChoiceProcessTest {

    private static final String PROCESS = "capacity-and-choice";
    private static final String ASSESS = "assess-capacity";
    private static final String MEET = "hold-best-interests-meeting";
    private static final String INSTRUCT = "instruct-advocate";
    private static final String OFFER = "offer-available-care";
    private static final String RESOLVE = "resolve-disagreement";
    private static final String SOCIAL_WORKER = "sofia.social";
    private static final String CASE_MANAGER = "hana.hub";
    private static final String LEAD = "lee.lead";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private RaiseDuty raiseDuty;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private RuntimeService runtime;

    @Test
    @DisplayName("a person with capacity decides")
    void personDecides() {
        var traveller = doubted().givesTo(ASSESS, "social-workers.eastvale").completes(ASSESS, SOCIAL_WORKER, hasCapacity())
                .hasPassed(PROCESS, "endEvent_personDecided");
        assertThat(kept(traveller)).isEmpty();
        assertThat(ended(traveller)).isEqualTo("person-decided");
    }

    @Test
    @DisplayName("an impairment alone, or a no that it does not cause, is no lack of capacity")
    void threeParts() {
        doubted().completes(ASSESS, SOCIAL_WORKER, with(lacksCapacity(), "weighs", "yes")).hasPassed(PROCESS, "endEvent_personDecided");
        doubted().completes(ASSESS, SOCIAL_WORKER, with(lacksCapacity(), "impairment", "None.")).hasPassed(PROCESS, "endEvent_personDecided");
        doubted().completes(ASSESS, SOCIAL_WORKER, with(lacksCapacity(), "becauseOf", "not needed")).hasPassed(PROCESS, "endEvent_personDecided");
    }

    @Test
    @DisplayName("what is not confirmed, or what the table about advocates misses, is asked again")
    void askedAgain() {
        doubted().completes(ASSESS, SOCIAL_WORKER, with(lacksCapacity(), "outcomeConfirmed", "no", "hasAppropriatePerson", "no"))
                .hasTasks(open(ASSESS))
                .completes(ASSESS, SOCIAL_WORKER, with(lacksCapacity(), "hasAppropriatePerson", "no"))
                .hasTasks(open(ASSESS))
                .completes(ASSESS, SOCIAL_WORKER, lacksCapacity()).hasTasks(open(MEET));
    }

    @Test
    @DisplayName("a decision that can wait waits for the person")
    void waits() {
        doubted().completes(ASSESS, SOCIAL_WORKER, with(lacksCapacity(), "likelyToRegain", "yes", "canDecisionWait", "yes"))
                .waitsAt(PROCESS, "timer_capacityMayReturn").fires("timer_capacityMayReturn").hasTasks(open(ASSESS));
    }

    @Test
    @DisplayName("who has nobody gets an advocate before it is decided for them")
    void bestInterests() {
        var traveller = doubted().completes(ASSESS, SOCIAL_WORKER, with(lacksCapacity(), "hasAppropriatePerson", "no",
                        "stayDaysExpected", 30, "careHomeWeeksExpected", 0))
                .hasTasks(open(INSTRUCT)).completes(INSTRUCT, SOCIAL_WORKER, advocate("imca"))
                .hasTasks(open(MEET)).completes(MEET, SOCIAL_WORKER, meets("none"))
                .hasPassed(PROCESS, "endEvent_bestInterests");
        assertThat(ended(traveller)).isEqualTo("best-interests-decision");
        assertThat(kept(traveller)).isEmpty();
    }

    @Test
    @DisplayName("who has capacity and nobody to help them take part gets a Care Act advocate, and decides")
    void careActAdvocate() {
        doubted().completes(ASSESS, SOCIAL_WORKER, with(hasCapacity(), "hasAppropriatePerson", "no", "substantialDifficulty", "yes"))
                .completes(INSTRUCT, SOCIAL_WORKER, advocate("care-act-advocate")).hasPassed(PROCESS, "endEvent_personDecided");
    }

    @Test
    @DisplayName("an objection goes to the hub's lead, and can go to court")
    void court() {
        var traveller = doubted().completes(ASSESS, SOCIAL_WORKER, lacksCapacity()).completes(MEET, SOCIAL_WORKER, meets("family"))
                .hasTasks(open(RESOLVE)).completes(RESOLVE, LEAD, resolves("legal-advice")).hasTasks(open(RESOLVE))
                .completes(RESOLVE, LEAD, resolves("court")).hasPassed(PROCESS, "endEvent_courtInvolved");
        assertThat(ended(traveller)).isEqualTo("court-involved");
        assertThat(kept(traveller)).isEmpty();
    }

    @Test
    @DisplayName("a day without an assessment is noted")
    void late() {
        doubted().fires("timer_capacityLate").timelineHas("capacity.late").hasTasks(open(ASSESS));
    }

    @Test
    @DisplayName("who refuses is offered what is available, with a letter on days 1, 3 and 7")
    void letters() {
        var traveller = refused().givesTo(OFFER, "hub-case-managers.northbridge-hub")
                .completes(OFFER, CASE_MANAGER, offers("1", "wants-time")).fires("timer_nextLetter")
                .completes(OFFER, CASE_MANAGER, offers("2", "wants-time")).fires("timer_nextLetter")
                .completes(OFFER, CASE_MANAGER, offers("3", "wants-time")).hasTasks(open(RESOLVE))
                .completes(RESOLVE, LEAD, resolves("different-offer")).hasTasks(open(OFFER))
                .completes(OFFER, CASE_MANAGER, offers("3", "accepted")).hasPassed(PROCESS, "endEvent_choiceAccepted");
        assertThat(kept(traveller)).isEmpty();
    }

    @Test
    @DisplayName("a refusal goes to the hub's lead at once, and an interim arrangement ends it")
    void interim() {
        refused().completes(OFFER, CASE_MANAGER, offers("1", "refused")).hasTasks(open(RESOLVE))
                .completes(RESOLVE, LEAD, resolves("accepted-interim")).hasPassed(PROCESS, "endEvent_choiceAccepted");
    }

    @Test
    @DisplayName("a doubt about capacity and a refusal run beside each other; the same twice does not")
    void beside() {
        var traveller = doubted();
        assertThat(raise(traveller, DutyKind.CHOICE)).isTrue();
        assertThat(raise(traveller, DutyKind.CAPACITY)).isFalse();
        traveller.hasTasks(open(ASSESS, OFFER)).completes(ASSESS, SOCIAL_WORKER, hasCapacity());
        assertThat(raise(traveller, DutyKind.CAPACITY)).as("a new decision").isTrue();
    }

    @ParameterizedTest(name = "led by {0}: {1}")
    @CsvSource({"ward-staff, ward-staff.northbridge-7b", "therapists, therapists.northbridge-hub",
        "social-workers, social-workers.eastvale", "community-nurses, community-nurses.northbridge-hub",
        "pharmacists, social-workers.eastvale"})
    @DisplayName("whoever leads the decision assesses")
    void leads(String lead, String group) {
        var traveller = scenarios.admit(Somebody.verified());
        runtime.createMessageCorrelation("capacity.doubted").processInstanceBusinessKey(traveller.journey().value())
                .setVariable("leadGroup", lead).correlateStartMessage();
        traveller.givesTo(ASSESS, group);
    }

    @Test
    @DisplayName("an objection to what was decided for somebody stands among what has to happen before leaving")
    void disputed() {
        var traveller = doubted().completes(ASSESS, SOCIAL_WORKER, lacksCapacity()).completes(MEET, SOCIAL_WORKER, meets("family"))
                .completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("describe-needs", "nina.ward", needs()).completes("assess-therapy", "theo.therapist", therapy())
                .completes("assess-social-care", SOCIAL_WORKER, socialCare());
        var list = traveller.decision("pathway-prerequisites");
        assertThat(list.inputs()).containsEntry("destinationDisputedAndLacksCapacity", true);
        assertThat(list.matched()).extracting(rule -> rule.outputs().get("check")).containsExactly("hold-best-interests-meeting");
    }

    @Test
    @DisplayName("a doubt that a social worker writes down is assessed by social workers")
    void ledByWhoeverDoubts() {
        scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", "nina.ward", homeCircumstances())
                .completes("record-daily-review", "nina.ward", fitToLeaveWithSupport())
                .completes("assess-social-care", SOCIAL_WORKER, with(socialCare(), "capacityDoubted", "yes"))
                .givesTo(ASSESS, "social-workers.eastvale");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ward-staff, ward-staff.northbridge-7b", "therapists, therapists.northbridge-hub"})
    @DisplayName("whoever asked leads")
    void ledByWhoeverAsked(String profession, String group) {
        var traveller = scenarios.admit(Somebody.verified());
        raiseDuty.raise(traveller.journey(), DutyKind.CAPACITY, "page:test", Optional.empty(), Optional.of(profession));
        traveller.givesTo(ASSESS, group);
    }

    @Test
    @DisplayName("whatever ends the journey ends it")
    void journeyEnds() {
        doubted().dies().hasPassed(PROCESS, "endEvent_endedWithJourney").isClosed("died");
        refused().wasAdmittedInError().isClosed("recorded-in-error");
        refused().dischargesThemselves().isClosed("self-discharged");
        doubted().leavesHospital("1").isClosed("left");
    }

    private Traveller doubted() {
        return raised(DutyKind.CAPACITY).hasTasks(open(ASSESS));
    }

    private Traveller refused() {
        return raised(DutyKind.CHOICE).hasTasks(open(OFFER));
    }

    private Traveller raised(DutyKind kind) {
        var traveller = scenarios.admit(Somebody.verified());
        assertThat(raise(traveller, kind)).isTrue();
        return traveller;
    }

    private boolean raise(Traveller traveller, DutyKind kind) {
        return raiseDuty.raise(traveller.journey(), kind, "page:test", Optional.empty());
    }

    private static String[] open(String... beside) {
        return Stream.concat(Stream.of("confirm-home-circumstances", "record-daily-review"),
                Stream.of(beside)).toArray(String[]::new);
    }

    private String ended(Traveller traveller) {
        return jdbc.sql("select outcome from duty where journey = ?").param(traveller.journey().value()).query(String.class).single();
    }

    private List<String> kept(Traveller traveller) {
        return jdbc.sql("select message from kept_news where journey = ? and heard_at is null")
                .param(traveller.journey().value()).query(String.class).list();
    }
}

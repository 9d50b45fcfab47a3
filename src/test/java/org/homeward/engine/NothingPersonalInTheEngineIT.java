package org.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.interim;
import static org.homeward.processes.SampleAnswers.leftAllTheSame;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.requestNobodyServes;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("The engine keeps nothing personal, at full history")
class NothingPersonalInTheEngineIT {

    private static final String MARKER = "Quetzalcoatl";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("after a whole journey no table of the engine holds a name, a number or an answer")
    void wholeJourney() {
        var somebody = Somebody.verified();
        journeyWithSupport(somebody);

        var personal = List.of(MARKER, somebody.surname(), somebody.nhsNumber(), "NB2 4QT", "Quarry Lane",
                "1940-05-04");
        assertThat(engineTables()).hasSizeGreaterThan(40)
                .allSatisfy(table -> assertThat(personal).as(table).noneMatch(text -> holds(table, text)));
        assertThat(personal).as("our own tables, so that the search can fail")
                .allMatch(text -> holds("answer", text) || holds("person", text) || holds("admission_notice", text));
    }

    @Test
    @DisplayName("only what finds the way becomes a variable")
    void variables() {
        journeyWithSupport(Somebody.verified());
        assertThat(jdbc.sql("select distinct name_ from act_hi_varinst").query(String.class).list())
                .isSubsetOf("match", "matchDecision", "supportedDischargeLikely", "lane", "resideStatus",
                        "needsDescribed", "simpleDischargeDecision", "personAgrees", "simpleCarerCanHelp", "simpleHomeIsSafe",
                        "simpleCanBeLeft", "simpleNeedChange", "simpleCareWorkers", "careHomeWrittenTo", "referralComplete",
                        "proposedPathway", "proposedSubPathway", "pathway", "pathwayResult", "countersigned", "interimWaitingFor",
                        "dischargeOutcome", "accessJustified", "reference", "canGoHome", "reviewed", "samePerson",
                        "deletionDecision", "holdBegun", "holdDecision", "holdStep", "lookAgainAt", "calledAt", "slotDecided",
                        "duty", "leadGroup", "endOfLife", "noRecourseToPublicFunds", "homelessnessAction",
                        "housingWaitingFor", "accommodationOffer", "declinedByPerson", "capacityNext", "lacksCapacity",
                        "objection", "letterStage", "choiceAnswer", "daysToNextLetter", "disagreementOutcome",
                        "immediateDanger", "destinationSafe", "section42", "destinationBlocked", "rapidlyDeteriorating",
                        "fastTrackAccepted", "checklistResult", "recommendation", "eligibilityDecision",
                        "fundedNursingCare", "earlierSection", "use", "loopCounter",
                        "nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances",
                        "bedCounts", "lastReviewedAt", "reviewResult", "nextStep", "ring", "offersAtOnce", "answerWithinHours",
                        "offersInRound", "offerPlace", "offerRound", "roundOfOffers", "assessUntil", "sourcingWaitingFor", "choiceOutcome", "interimArrangement", "assessmentConsent",
                        "offerAnswer", "answerBy", "askedByName", "canStart", "canMeetNeed", "carePurpose", "nextReview",
                        "nextReviewAt", "nursingAccepted", "closeBy", "recoveryNextStep", "readyForHome", "longTermAssessed",
                        "longTermCareNeeded", "supportEnds", "recoveryPayer", "recoveryOutcome", "extensionAgreed",
                        "firstVisitSettled", "followUpAt", "safetyCheck", "openAtLeaving", "lateAt", "lateAgainAt",
                        "arrivalWorries", "followUpDone", "medicinesReady", "equipmentInPlace", "transportBooked",
                        "communityNursingAccepted", "suppliesSent", "homeReady", "fundingAgreed", "toldPerson", "journeyOutcome",
                        "recovery", "pathwayStands", "careToFind", "pathwayIsAgreed", "noteIsNeeded", "noteReceiver",
                        "noteUnderstood", "turnedAway", "whereNow", "escalationLevel", "goesTo", "organisation");
    }

    private Traveller journeyWithSupport(Somebody somebody) {
        return scenarios.admit(somebody)
                .completes("confirm-home-circumstances", "nina.ward", with(homeCircumstances(), "pets", MARKER,
                        "contactName", MARKER, "contactTelephone", MARKER))
                .completes("record-daily-review", "nina.ward", with(fitToLeaveWithSupport(), "whyUnchanged", MARKER))
                .completes("describe-needs", "nina.ward", with(needs(), "whatMattersToMe", MARKER, "mood", MARKER,
                        "risksIfNotMet", MARKER, "note", MARKER))
                .completes("assess-therapy", "theo.therapist", with(therapy(), "goals", MARKER))
                .completes("assess-social-care", "sofia.social", socialCare())
                .completes("agree-pathway", "hana.hub", with(agrees("P1", "p1-home-single-handed"), "note", MARKER))
                .completes("prepare-request", "bea.broker", requestNobodyServes())
                .completes("agree-interim", "lee.lead", with(interim(), "reason", MARKER))
                .completes("confirm-leaving", "nina.ward", with(leftAllTheSame(), "followUpRoute", MARKER))
                .hasStage("recovering");
    }

    private List<String> engineTables() {
        return jdbc.sql("select tablename from pg_tables where tablename like 'act\\_%'").query(String.class).list();
    }

    private boolean holds(String table, String text) {
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return jdbc.sql("select exists (select 1 from " + table + " t where t::text ilike :text or t::text like :hex)")
                .params(Map.of("text", "%" + text + "%", "hex", "%" + hex + "%")).query(Boolean.class).single();
    }
}

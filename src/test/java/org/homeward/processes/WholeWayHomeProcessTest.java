package org.homeward.processes;

import static org.homeward.processes.LeavingAnswers.funding;
import static org.homeward.processes.LeavingAnswers.hasArrived;
import static org.homeward.processes.LeavingAnswers.home;
import static org.homeward.processes.LeavingAnswers.isSafe;
import static org.homeward.processes.LeavingAnswers.medicines;
import static org.homeward.processes.LeavingAnswers.tellsThePerson;
import static org.homeward.processes.LeavingAnswers.transport;
import static org.homeward.processes.RecoveryAnswers.careAct;
import static org.homeward.processes.RecoveryAnswers.day28;
import static org.homeward.processes.RecoveryAnswers.placement;
import static org.homeward.processes.RecoveryAnswers.readyForHome;
import static org.homeward.processes.RecoveryAnswers.weekly;
import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.countersigns;
import static org.homeward.processes.SampleAnswers.fitToLeave;
import static org.homeward.processes.SampleAnswers.fitToLeaveWithSupport;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.WholeWay.CASE_MANAGER;
import static org.homeward.processes.WholeWay.MANAGERS;
import static org.homeward.processes.WholeWay.REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.links.Voice;
import org.homeward.sourcing.CareMarket;
import org.homeward.sourcing.OfferState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomewardTest
@DisplayName("The whole way home, from admission to day 91, each step by its team and in its time, and nobody leaves by an override")
class WholeWayHomeProcessTest {

    private static final String WARD = "ward-staff.northbridge-7b";
    private static final String PHARMACY = "pharmacists.northbridge";
    private static final String COORDINATORS = "discharge-coordinators.northbridge-hub";
    private static final String LEADS = "hub-leads.northbridge-hub";
    private static final String THERAPISTS = "therapists.northbridge-hub";
    private static final String SOCIAL_WORKERS = "social-workers.eastvale";
    private static final String BROKERS = "brokerage-officers.eastvale";
    private static final String NURSE = "nina.ward";
    private static final String LEAD = "lee.lead";
    private static final String SOCIAL_WORKER = "sofia.social";
    private static final String BROKER = "bea.broker";
    private static final String LEAVING = "confirm-leaving";
    private static final String DAY_28 = "decide-day-28";
    private static final String CARE_ACT = "assess-care-act";
    /** No bank holiday lies within six weeks of it. */
    private static final LocalDate TUESDAY = LocalDate.of(2031, 1, 14);

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private HeldAtHome care;
    @Autowired
    private NoteSteps notes;

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("pathway 0, with nothing new: the ward alone sees to it, and the journey is over when they have left")
    void asBefore() {
        var way = new WholeWay(scenarios, TUESDAY).isAdmitted(Somebody.verified()).isReviewed(-1, fitToLeave())
                .asks("agree-simple-discharge", WARD, -1, "11:00").does(NURSE, "agree-simple-discharge", simpleDischarge());
        way.person().hasPathway("P0").hasTasks(LEAVING).hasPassed("leave-as-before", "endEvent_prepared");
        way.asks(LEAVING, WARD, 0, "18:00").isReviewed(0, fitToLeave()).at(0, "14:00").does(NURSE, LEAVING, left());
        way.person().hasPassed("discharge", "endEvent_medicinesSettled", "endEvent_leavingConfirmed", "endEvent_leftHospital")
                .hasPassed("way-home", "endEvent_left", "endEvent_wayHomeOver")
                .hasPassed("discharge-to-assess", "startEvent_admissionRecorded", "messageEvent_noLongerMeets", "endEvent_journeyClosed");
        way.isOver("left");
    }

    @Test
    @DisplayName("pathway 0, with the care from before: it is paused and comes again, and they are followed up for two weeks")
    void careComesAgain() {
        var somebody = Somebody.verified();
        var carePackage = care.homeCare(somebody);
        var way = new WholeWay(scenarios, TUESDAY).isAdmitted(somebody);
        way.person().fires("serviceTask_holdCarePackage").waitsAt("care-package-hold", "messageEvent_providerAnswered");
        var hold = care.hold(carePackage);
        says(way, "acknowledge-hold", hold.id().toString(), "brightwater", Map.of("nextVisitCancelled", "yes", "lastVisitAt",
                TUESDAY.minusDays(3) + "T07:00", "slotHeldUntil", hold.slotHeldUntil().toString()));
        way.isReviewed(-1, fitToLeave()).does(NURSE, "agree-simple-discharge", with(simpleDischarge(), "needChange", "same",
                "careWorkersAsBefore", "as-before", "followUpWanted", "yes")).asks("confirm-restart", BROKERS, -1, "11:00");
        says(way, "confirm-restart", hold.id().toString(), "brightwater", Map.of("canRestart", "yes", "slotStillHeld", "yes",
                "firstVisitAt", TUESDAY + "T18:00"));
        way.asks("prepare-discharge-note", WARD, 0, "13:00").does(NURSE, "prepare-discharge-note", NoteAnswers.note())
                .asks("acknowledge-note", "care-providers.brightwater", -1, "11:00")
                .does("carl.carer", "acknowledge-note", NoteAnswers.understands())
                .isReviewed(0, fitToLeave()).at(0, "14:00").does(NURSE, LEAVING, left()).asks("make-safety-check", MANAGERS, 0, "20:00")
                .at(0, "19:00").does(CASE_MANAGER, "make-safety-check", isSafe());
        way.person().hasStage("recovering").fires("timer_lookedAtAgain");
        says(way, "first-visit", hold.id().toString(), "brightwater", Map.of("firstVisit", "made"));
        way.person().hasPassed("care-package-hold", "endEvent_restarted").hasTasks();
        way.isRightSized().comes(REVIEW, 14, "08:00").asks("close-recovery", MANAGERS, 14, "16:00").isClosedAndAskedAbout("same", 94);
    }

    @ParameterizedTest(name = "left on {0}: day 42 is {1}")
    @CsvSource({"2031-02-28, Good Friday", "2031-11-13, Christmas Day"})
    @DisplayName("pathway 1, and day 42 is a bank holiday: support is closed on the last working day before it, and is free through day 42")
    void withSupport(LocalDate leaves) {
        var way = described(leaves, therapy()).does(CASE_MANAGER, "agree-pathway", agrees("P1", "p1-home-single-handed"));
        way.person().hasPathway("P1");
        var provider = cared(way, -1, 10, market::homeCare, SourcingAnswers.request());
        way.asks("check-home-ready", COORDINATORS, 0, "13:00").does("dana.coordinator", "check-home-ready", home("yes"));
        leaves(way, provider).asks("make-safety-check", MANAGERS, 0, "20:00").does(CASE_MANAGER, "make-safety-check", isSafe());
        way.person().hasPassed("leave-with-support", "endEvent_prepared");
        way.recoversForAWeek(weekly("better", 8)).isReviewedForTheWeek(14, weekly("better", 7))
                .isReviewedForTheWeek(21, weekly("better", 6))
                .comes(REVIEW, 28, "08:00").asks(DAY_28, SOCIAL_WORKERS, 28, "16:30").at(28, "11:00")
                .does(SOCIAL_WORKER, DAY_28, day28("long-term-assessment")).asks(CARE_ACT, SOCIAL_WORKERS, 29, "11:00")
                .does(SOCIAL_WORKER, CARE_ACT, with(careAct("no"), "healthcareNeedIndicated", "yes"));
        way.person().givesTo("complete-checklist", "chc-assessors.northbridge-hub");
        way.isReviewedForTheWeek(35, weekly("better", 2)).comes(REVIEW, 41, "08:00").asks("close-recovery", MANAGERS, 41, "16:00")
                .isSet("timer_supportOverrun", 43, "00:00").isClosedAndAskedAbout("reduced", 96);
        market.isOver(market.offer(way.person().journey(), provider), OfferState.ENDED);
    }

    @Test
    @DisplayName("pathway 2: a short-term bed, home out of it after a week, and support ends after six")
    void bedThenHome() {
        var way = described(TUESDAY, with(therapy(), "homeIsSafe", "no", "homeCanBeMadeSafe", "no"));
        way.does(CASE_MANAGER, "triage-referral", triages()).asks("agree-pathway", MANAGERS, -1, "12:00")
                .does(CASE_MANAGER, "agree-pathway", with(agrees("P2", "p2-short-term-bed"), "whyNotHome", "The hoist does not fit in"));
        way.person().hasPathway("P2");
        var bed = cared(way, -1, 10, market::rehabilitation, SourcingAnswers.requestForBed());
        arrives(leaves(way, bed), bed);
        way.person().hasPassed("leave-for-bed", "endEvent_prepared");
        way.recoversForAWeek(readyForHome()).asks("agree-pathway", MANAGERS, 7, "12:00")
                .does(CASE_MANAGER, "agree-pathway", agrees("P1", "p1-home-single-handed"));
        cared(way, 7, 10, market::homeCare, SourcingAnswers.request());
        way.person().hasPassed("home-from-bed", "endEvent_careAtHomeFound").hasPathway("P1").hasTasks();
        way.isReviewedForTheWeek(14, weekly("better", 6)).isReviewedForTheWeek(21, weekly("better", 5)).comes(REVIEW, 28, "08:00")
                .does(SOCIAL_WORKER, DAY_28, day28("continue-to-day-42")).isReviewedForTheWeek(35, weekly("better", 2))
                .comes(REVIEW, 42, "08:00").asks(CARE_ACT, SOCIAL_WORKERS, 43, "08:00").does(SOCIAL_WORKER, CARE_ACT, careAct("no"))
                .comes(REVIEW, 42, "08:00").asks("close-recovery", MANAGERS, 42, "16:00").isClosedAndAskedAbout("recovered", 94);
    }

    @Test
    @DisplayName("pathway 3: a care home, countersigned, looked at again before it is permanent, and long-term care in place")
    void careHome() {
        var way = described(TUESDAY, with(therapy(), "homeIsSafe", "no", "homeCanBeMadeSafe", "no", "recoveryPotential", "none"));
        way.asks("triage-referral", MANAGERS, -1, "10:30").does(CASE_MANAGER, "triage-referral", triages())
                .does(CASE_MANAGER, "agree-pathway", with(agrees("P3", "p3-new-care-home"), "whyNotHome", "Falls in spite of live-in care"))
                .asks("countersign-pathway", LEADS, -1, "14:00").does(LEAD, "countersign-pathway", countersigns("yes"));
        way.person().hasPathway("P3");
        var home = cared(way, -1, 10, market::careHome, nursing());
        arrives(leaves(way, home), home);
        way.person().hasPassed("leave-for-care-home", "endEvent_prepared");
        way.recoversForAWeek(weekly("same", 7)).isReviewedForTheWeek(14, weekly("same", 7))
                .isReviewedForTheWeek(21, weekly("same", 7))
                .comes(REVIEW, 28, "08:00").does(SOCIAL_WORKER, DAY_28, day28("continue-to-day-42"))
                .comes(REVIEW, 35, "08:00").asks("review-placement", SOCIAL_WORKERS, 37, "08:00");
        way.does(SOCIAL_WORKER, "review-placement", placement());
        careIsLasting(way);
        way.asks("close-recovery", MANAGERS, 35, "17:00").isClosedAndAskedAbout("care-home", 94);
    }

    /** Nothing gets better, so lasting care is looked for at once. */
    private void careIsLasting(WholeWay way) {
        way.asks(CARE_ACT, SOCIAL_WORKERS, 36, "08:00").at(35, "09:00").does(SOCIAL_WORKER, CARE_ACT, careAct("yes"));
        cared(way, 35, 9, market::careHome, nursing());
        way.person().hasPassed("long-term-assessment", "endEvent_longTermCareFound").hasTasks("close-recovery");
    }

    private static Map<String, Object> nursing() {
        return with(SourcingAnswers.requestForBed(), "careKinds", List.of("care-home-nursing"), "bedType", "nursing");
    }

    /** Described once, the day before leaving. */
    private WholeWay described(LocalDate leaves, Map<String, Object> therapy) {
        var way = new WholeWay(scenarios, leaves).isAdmitted(Somebody.verified()).isReviewed(-1, with(fitToLeaveWithSupport(), "medication",
                "requested", "transport", "requested"));
        return way.asks("describe-needs", WARD, -1, "17:00").asks("assess-therapy", THERAPISTS, -1, "17:00")
                .asks("assess-social-care", SOCIAL_WORKERS, -1, "17:00").asks("prepare-medicines", PHARMACY, 0, "15:00")
                .at(-1, "10:00").does(NURSE, "describe-needs", needs())
                .does("theo.therapist", "assess-therapy", therapy).does(SOCIAL_WORKER, "assess-social-care", socialCare());
    }

    /** Care is looked for from that hour on; one provider says yes, is chosen and says when it begins. @return the provider */
    private String cared(WholeWay way, int day, int hour, BiFunction<String, Integer, String> opens, Map<String, Object> request) {
        var district = market.district();
        var provider = opens.apply(district, 3);
        var journey = way.person().journey();
        way.asks("prepare-request", BROKERS, day, "%02d:00".formatted(hour + 1))
                .does(BROKER, "prepare-request", with(request, "district", district));
        market.says(market.offer(journey, provider), "answer-offer", SourcingAnswers.answersOffer("accept"));
        way.asks("choose-offer", BROKERS, day, "%02d:00".formatted(hour + 2))
                .does(BROKER, "choose-offer", SourcingAnswers.chooses(market.offer(journey, provider).ref()));
        market.says(market.offer(journey, provider), "confirm-care-start", SourcingAnswers.confirmsStart("yes"));
        return provider;
    }

    /** Everything is ready, the provider has understood the note, and the person leaves in the afternoon of day 0. */
    private WholeWay leaves(WholeWay way, String provider) {
        way.asks("book-transport", COORDINATORS, 0, "13:00").asks("confirm-funding", LEADS, 0, "13:00")
                .asks("prepare-discharge-note", WARD, 0, "13:00").asks(LEAVING, WARD, 0, "18:00")
                .does("petra.pharmacist", "prepare-medicines", medicines("yes"))
                .does("dana.coordinator", "book-transport", transport("yes")).does(LEAD, "confirm-funding", funding("yes"))
                .asks("tell-person-and-contact", WARD, -1, "12:00").does(NURSE, "tell-person-and-contact", tellsThePerson())
                .does(NURSE, "prepare-discharge-note", NoteAnswers.note())
                .asks("acknowledge-note", "care-providers." + provider, -1, "12:00");
        notes.says(way.person(), provider, NoteAnswers.understands());
        way.person().hasTasks(LEAVING).hasStage("ready");
        way.isReviewed(0, fitToLeaveWithSupport()).at(0, "14:00").does(NURSE, LEAVING, left());
        way.person().hasStage("recovering").hasPassed("way-home", "endEvent_careSettled", "endEvent_left", "endEvent_wayHomeOver")
                .hasPassed("discharge", "endEvent_medicinesSettled", "endEvent_prepared", "startEvent_planChanged", "endEvent_told",
                        "endEvent_leavingConfirmed", "endEvent_leftHospital");
        return way.comes(REVIEW, 0, "14:00");
    }

    private void arrives(WholeWay way, String provider) {
        way.asks("confirm-arrival", "care-providers." + provider, 0, "16:00");
        says(way, "confirm-arrival", way.person().journey().value(), provider, hasArrived("yes"));
        way.person().hasPassed("safe-arrival", "messageEvent_arrivedByLink", "endEvent_safe");
    }

    private void says(WholeWay way, String purpose, String subject, String provider, Map<String, Object> answers) {
        var journey = Optional.of(way.person().journey());
        var voice = new Voice("care-providers." + provider, UUID.randomUUID(), journey, scenarios.clock.instant());
        scenarios.transaction.executeWithoutResult(status -> market.question(purpose).take(subject, answers, voice));
    }
}

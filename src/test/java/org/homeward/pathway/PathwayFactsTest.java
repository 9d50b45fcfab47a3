package org.homeward.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.Funder;
import org.homeward.carepackage.PackageState;
import org.homeward.carepackage.PackageTerms;
import org.homeward.carepackage.Rate;
import org.homeward.carepackage.VisitPattern;
import org.homeward.fakes.AnswersInMemory;
import org.homeward.fakes.CareInMemory;
import org.homeward.fakes.IntervalsInMemory;
import org.homeward.fakes.KeptNewsInMemory;
import org.homeward.fakes.PersonsInMemory;
import org.homeward.journey.JourneyId;
import org.homeward.person.Person;
import org.homeward.tasks.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathwayFactsTest {

    private static final JourneyId JOURNEY = new JourneyId("J-000001");

    private Instant now = Instant.EPOCH;
    private final AnswersInMemory answers = new AnswersInMemory();
    private final PersonsInMemory persons = new PersonsInMemory();
    private final CareInMemory care = new CareInMemory(Instant.parse("2026-05-04T09:00:00Z"));
    private final IntervalsInMemory intervals = new IntervalsInMemory();
    private final KeptNewsInMemory told = new KeptNewsInMemory();
    private String found = "not-known";
    private final PathwayFacts facts = new PathwayFacts(answers, persons, care.packages(), intervals, told,
            Fact.named("lacksCapacity", journey -> Optional.of(found)));

    @Test
    void whatNobodyAnsweredIsNotKnown() {
        assertThat(value(facts.carerCanHelp())).isNull();
        assertThat(value(facts.careWorkersPerVisit())).isNull();
        assertThat(value(facts.homeOptionsExhausted())).isNull();
        assertThat(value(facts.hasPlaceToGo())).isNull();
        assertThat(value(facts.careHomeCanMeetNeed())).isEqualTo("not-known");
        assertThat(value(facts.packageState())).isNull();
    }

    @Test
    void ofSeveralPackagesTheOneThatTakesMostToComeBackCounts() {
        var person = CareInMemory.somebody();
        persons.create(new Person(person, Optional.empty(), false, "Elm", "Ada", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()), Instant.EPOCH);
        persons.match(JOURNEY, person);
        assertThat(value(facts.packageState())).isEqualTo("none");
        for (var state : List.of(PackageState.ENDED, PackageState.ACTIVE, PackageState.ON_HOLD, PackageState.LAPSED)) {
            has(state);
            has(PackageState.SCHEDULED);
            assertThat(value(facts.packageState())).isEqualTo(state.key());
        }
    }

    private void has(PackageState state) {
        care.packages().keep(new CarePackage(new CarePackageId("C-00000" + state.ordinal()), CareInMemory.somebody(), "eastvale",
                "EV-" + state, "brightwater", "BW-" + state, "home-care", Funder.COUNCIL, List.of(new PackageTerms(CareInMemory.longAgo(),
                VisitPattern.read("daily 08:00-09:00 30"), new Rate(new BigDecimal("24.00"), Rate.Unit.HOUR), Optional.empty())),
                state == PackageState.SCHEDULED ? LocalDate.of(2026, 6, 1) : CareInMemory.longAgo(), Optional.empty(), Optional.empty(),
                state, care.packages().find(new CarePackageId("C-00000"
                + state.ordinal())).map(CarePackage::version).orElse(0)));
    }

    @Test
    void asBeforeIsWhatTheRecordOfTheCareSays() {
        answered("agree-simple-discharge", "careWorkersAsBefore", "as-before");
        assertThat(value(facts.careWorkersPerVisit())).isNull();
        var person = CareInMemory.somebody();
        persons.create(new Person(person, Optional.empty(), false, "Elm", "Ada", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()), Instant.EPOCH);
        persons.match(JOURNEY, person);
        has(PackageState.ENDED);
        assertThat(value(facts.careWorkersPerVisit())).isNull();
        has(PackageState.ON_HOLD);
        assertThat(value(facts.careWorkersPerVisit())).isEqualTo(1);
    }

    @Test
    void aCarerIsAskedAndNeverAssumed() {
        answered("agree-simple-discharge", "carerCanHelp", "yes");
        assertThat(value(facts.carerCanHelp())).isEqualTo(true);
        answered("assess-social-care", "carerCanHelp", "not-asked");
        assertThat(value(facts.carerCanHelp())).isNull();
        answered("agree-simple-discharge", "carerCanHelp", "no-carer");
        assertThat(value(facts.carerCanHelp())).isEqualTo(false);
    }

    @Test
    void careWorkersAreANumberOrNone() {
        answered("agree-simple-discharge", "careWorkersAsBefore", "none");
        assertThat(value(facts.careWorkersPerVisit())).isEqualTo(0);
        answered("agree-simple-discharge", "careWorkersAsBefore", "as-before");
        assertThat(value(facts.careWorkersPerVisit())).isNull();
        answered("assess-therapy", "careWorkersPerVisit", 2);
        assertThat(value(facts.careWorkersPerVisit())).isEqualTo(2);
    }

    @Test
    void aPlaceToGo() {
        answered("confirm-home-circumstances", "homeType", "no-home");
        assertThat(value(facts.hasPlaceToGo())).isEqualTo(false);
        answered("confirm-home-circumstances", "homeType", "not-known");
        assertThat(value(facts.hasPlaceToGo())).isNull();
        answered("agree-simple-discharge", "usualHome", "temporary-accommodation");
        assertThat(value(facts.hasPlaceToGo())).isEqualTo(true);
        assertThat(value(facts.careHomeCanMeetNeed())).isEqualTo("not-applicable");
    }

    @Test
    void aPlaceThatHousingHasFoundIsOneWhateverWasAnsweredBefore() {
        answered("confirm-home-circumstances", "homeType", "no-home");
        told.keep(new JourneyId("J-000002"), "housing.found", "duty:1", Instant.EPOCH);
        assertThat(value(facts.hasPlaceToGo())).isEqualTo(false);
        told.keep(JOURNEY, "housing.found", "duty:2", Instant.EPOCH);
        assertThat(value(facts.hasPlaceToGo())).isEqualTo(true);
    }

    @Test
    void onlyACareHomeIsAskedAndItAnswersItself() {
        answered("confirm-home-circumstances", "homeType", "care-home");
        assertThat(value(facts.careHomeCanMeetNeed())).isEqualTo("not-known");
        answered("confirm-care-home-return", "careHomeCanMeetNeed", "yes-same-level");
        assertThat(value(facts.careHomeCanMeetNeed())).isEqualTo("yes-same-level");
    }

    @Test
    void whatTheReviewInTheBedFoundCountsAfterWhatWasSaidInHospital() {
        answered("assess-therapy", "careWorkersPerVisit", 2);
        answered("assess-social-care", "carerCanHelp", "no");
        answered("review-weekly", "careWorkersPerVisit", 1);
        assertThat(value(facts.careWorkersPerVisit())).isEqualTo(1);
        answered("review-placement", "carerCanHelp", "yes");
        assertThat(value(facts.carerCanHelp())).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"review-weekly, readyForHome, yes, true", "review-placement, homePossibleNow, yes, true",
        "review-weekly, readyForHome, not-yet, false", "review-weekly, readyForHome, not-applicable, false",
        "review-placement, homePossibleNow, no, false"})
    void aBedHasDoneItsWorkOnceAReviewSaysSo(String review, String question, String answer, boolean done) {
        assertThat(value(facts.bedHasDoneItsWork())).isEqualTo(false);
        answered(review, question, answer);
        assertThat(value(facts.bedHasDoneItsWork())).isEqualTo(done);
    }

    @Test
    void whatWasFoundInTheBedCountsNoMoreOnceTheHospitalBedIsNeededAgain() {
        answered("review-weekly", "readyForHome", "yes");
        intervals.open(JOURNEY, now.plusSeconds(30));
        assertThat(value(facts.bedHasDoneItsWork())).isEqualTo(false);
    }

    @Test
    void aCareHomeIsAskedAnewOnceSomebodyIsReadyToComeOutOfABed() {
        answered("confirm-home-circumstances", "homeType", "care-home");
        answered("confirm-care-home-return", "careHomeCanMeetNeed", "no");
        answered("review-weekly", "readyForHome", "yes");
        assertThat(value(facts.careHomeCanMeetNeed())).isEqualTo("not-known");
        answered("confirm-care-home-return", "careHomeCanMeetNeed", "yes-same-level");
        assertThat(value(facts.careHomeCanMeetNeed())).isEqualTo("yes-same-level");
    }

    @Test
    void homeIsExhaustedWhenSomethingWasTriedAndWritten() {
        answered("triage-referral", "homeOptionsTried", List.of("none"));
        answered("triage-referral", "whyNotHome", "The stairs");
        assertThat(value(facts.homeOptionsExhausted())).isEqualTo(false);
        answered("triage-referral", "homeOptionsTried", List.of("more-visits"));
        assertThat(value(facts.homeOptionsExhausted())).isEqualTo(true);
    }

    @Test
    void anObjectionCountsOnlyForWhoeverCannotDecide() {
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).isNull();
        answered("agree-pathway", "personAgrees", "no");
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).as("who can decide may refuse").isEqualTo(false);
        found = "yes";
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).isEqualTo(true);
        found = "no";
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"hold-best-interests-meeting, objection, family, true", "hold-best-interests-meeting, objection, person, true",
        "hold-best-interests-meeting, objection, none, false", "offer-available-care, answer, refused, true",
        "offer-available-care, answer, wants-time, false", "agree-simple-discharge, personAgrees, no, true"})
    void somebodyObjectsWhereItIsAsked(String form, String question, String answer, boolean disputed) {
        found = "yes";
        answered(form, question, answer);
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).isEqualTo(disputed);
    }

    @Test
    void theNewestWordCountsAndTheTestBeforeWhatWasSaidInPassing() {
        answered("agree-pathway", "personAgrees", "lacks-capacity");
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).isEqualTo(false);
        answered("hold-best-interests-meeting", "objection", "family");
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).isEqualTo(true);
        answered("resolve-disagreement", "outcome", "legal-advice");
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).as("no agreement yet").isEqualTo(true);
        answered("resolve-disagreement", "outcome", "accepted-interim");
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).isEqualTo(false);
        answered("offer-available-care", "answer", "refused");
        found = "no";
        assertThat(value(facts.destinationDisputedAndLacksCapacity())).isEqualTo(false);
    }

    private void answered(String form, String question, Object value) {
        now = now.plusSeconds(60);
        answers.keep(JOURNEY, "t", form, Map.of(question, value), "somebody", now);
    }

    private static Object value(Fact fact) {
        return fact.of(JOURNEY).orElse(null);
    }
}

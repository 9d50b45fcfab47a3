package org.homeward.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
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
import org.homeward.fakes.PersonsInMemory;
import org.homeward.journey.JourneyId;
import org.homeward.person.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ward finds filled in when it agrees a simple discharge, so that it need not ask. */
class SimpleDischargeFilledInTest {

    private static final JourneyId JOURNEY = new JourneyId("J-000001");
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    private final AnswersInMemory answers = new AnswersInMemory();
    private final PersonsInMemory persons = new PersonsInMemory();
    private final CareInMemory care = new CareInMemory(NOW);
    private final SimpleDischargeFilledIn filledIn = new SimpleDischargeFilledIn(answers, persons, care.packages());

    @BeforeEach
    void somebody() {
        persons.create(new Person(CareInMemory.somebody(), Optional.empty(), false, "Elm", "Ada", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()), Instant.EPOCH);
        persons.match(JOURNEY, CareInMemory.somebody());
    }

    @Test
    void nothingKnownStaysUnanswered() {
        assertThat(filledIn.of(JOURNEY)).isEmpty();
        has("home-care", PackageState.ENDED);
        assertThat(filledIn.of(JOURNEY)).isEmpty();
    }

    @Test
    void aPausedPackageSaysThatCareWorkersComeAsBefore() {
        has("home-care", PackageState.ON_HOLD);
        assertThat(filledIn.of(JOURNEY)).isEqualTo(Map.of("careWorkersAsBefore", "as-before"));
    }

    @Test
    void aPlaceInACareHomeSaysWhereThePersonLivesUnlessTheySaidOtherwise() {
        has("care-home-nursing", PackageState.ON_HOLD);
        assertThat(filledIn.of(JOURNEY)).isEqualTo(Map.of("careWorkersAsBefore", "as-before", "usualHome", "care-home"));
        answers.keep(JOURNEY, "task-1", "confirm-home-circumstances", Map.of("homeType", "own-or-family-home"), "nina", NOW);
        assertThat(filledIn.of(JOURNEY)).containsEntry("usualHome", "own-or-family-home");
    }

    private void has(String type, PackageState state) {
        care.packages().keep(new CarePackage(new CarePackageId("C-00000" + state.ordinal()), CareInMemory.somebody(), "eastvale",
                "EV-1", "brightwater", "BW-1", type, Funder.COUNCIL, List.of(new PackageTerms(CareInMemory.longAgo(),
                VisitPattern.read("daily 08:00-09:00 30 x2"), new Rate(new BigDecimal("24.00"), Rate.Unit.HOUR), Optional.empty())),
                CareInMemory.longAgo(), Optional.empty(), Optional.empty(), state, 0));
    }
}

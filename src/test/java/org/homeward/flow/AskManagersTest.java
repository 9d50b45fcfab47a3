package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.fakes.JourneysInMemory;
import org.homeward.fakes.SmallTown;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Setting;
import org.junit.jupiter.api.Test;

/** Whose managers are asked about a long delay. */
class AskManagersTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final Instant THEN = Instant.parse("2026-03-20T09:00:00Z");

    private final JourneysInMemory journeys = new JourneysInMemory();
    private final List<String> asked = new ArrayList<>();
    private Set<String> managed = Set.of("northbridge", "northbridge-hub", "eastvale", "three-rivers");
    private List<String> boards = List.of("three-rivers");

    AskManagersTest() {
        journeys.open(Journey.opened(JOURNEY, new Setting(Optional.of("northbridge"), Optional.of("northbridge-7b"),
                Optional.of("northbridge-hub"), Optional.of("eastvale")), THEN));
    }

    @Test
    void thoseOfEachPartnerThatOwnsAnOpenStepOnce() {
        assertThat(asked("hospital", "council", "hospital")).containsExactly("northbridge", "eastvale");
        assertThat(asked("hub", "icb")).containsExactly("northbridge-hub", "three-rivers");
    }

    @Test
    void theCouncilsForCareAndHousingAndTheCareBoardsForCommunityHealth() {
        assertThat(asked("provider", "housing")).containsExactly("eastvale");
        assertThat(asked("community-health")).containsExactly("three-rivers");
    }

    @Test
    void theHospitalsWhereNobodysStepIsOpenOrItIsTheFamilys() {
        assertThat(asked()).containsExactly("northbridge");
        assertThat(asked("family")).containsExactly("northbridge");
    }

    @Test
    void whoeverHasManagersWhereTheHospitalHasNone() {
        managed = Set.of("eastvale");
        assertThat(asked("hospital")).containsExactly("eastvale");
    }

    @Test
    void ofSeveralCareBoardsNone() {
        boards = List.of("three-rivers", "two-hills");
        assertThat(asked("icb")).containsExactly("northbridge");
    }

    private List<String> asked(String... owners) {
        asked.clear();
        var delays = new DelaysInMemory();
        delays.holdUp.addAll(List.of(owners));
        new AskManagers(delays, journeys, new Managed(), new Asking()).ask(JOURNEY);
        return asked;
    }

    private final class Asking implements DelayProcess {

        @Override
        public void look(JourneyId journey) {
            throw new UnsupportedOperationException("Nobody is looked at anew here");
        }

        @Override
        public void askManagers(JourneyId journey, String organisation) {
            asked.add(organisation);
        }
    }

    /** Everybody's managers are one member; the care boards are those that the test names. */
    private final class Managed extends SmallTown {

        @Override
        public List<Organisation> organisations(Organisation.Kind kind) {
            return boards.stream().map(board -> Organisation.of(board, kind, board)).toList();
        }

        @Override
        public List<Member> membersOf(String groupId) {
            return managed.contains(groupId.replace("managers.", "")) ? List.of(Member.person("m", "Mia", "Manager")) : List.of();
        }
    }
}

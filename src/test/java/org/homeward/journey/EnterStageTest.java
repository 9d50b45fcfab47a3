package org.homeward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.fakes.JourneysInMemory;
import org.homeward.journey.TimelineEntry.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnterStageTest {

    private static final JourneyId JOURNEY = new JourneyId("J-000001");
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    private final JourneysInMemory journeys = new JourneysInMemory();
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private final EnterStage enterStage = new EnterStage(journeys, timeline::add, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void agreed() {
        journeys.open(Journey.opened(JOURNEY, new Setting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), NOW));
        journeys.agreePathway(JOURNEY, "P1", "p1-home-therapy", NOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"SOURCING", "READY", "LEFT", "RECOVERING"})
    void anAgreedPathwayStandsOnTheWay(Stage stage) {
        enterStage.enter(JOURNEY, stage, "process:discharge-to-assess");
        assertThat(journeys.find(JOURNEY).orElseThrow()).satisfies(here -> {
            assertThat(here.stage()).isEqualTo(stage);
            assertThat(here.pathway()).contains("P1");
        });
        assertThat(timeline).singleElement().satisfies(entry -> assertThat(entry.stands()).containsExactly(Map.entry(Part.STAGE, stage.key())));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMITTED", "ASSESSING", "DECIDING"})
    void whoeverIsLookedAtAgainHasNone(Stage stage) {
        enterStage.enter(JOURNEY, stage, "process:discharge-to-assess");
        enterStage.enter(JOURNEY, stage, "process:discharge-to-assess");
        assertThat(journeys.find(JOURNEY).orElseThrow().pathway()).isEmpty();
        assertThat(timeline).filteredOn(entry -> entry.kind().equals("pathway.takenBack")).singleElement().satisfies(entry -> assertThat(entry.text())
                .isEqualTo("Pathway 1 was agreed and does not stand any more. It is selected again."));
    }

    @Test
    void aClosedJourneyKeepsWhatWasAgreed() {
        journeys.close(JOURNEY, "left", NOW);
        enterStage.enter(JOURNEY, Stage.DECIDING, "process:discharge-to-assess");
        assertThat(journeys.find(JOURNEY).orElseThrow().pathway()).contains("P1");
    }
}

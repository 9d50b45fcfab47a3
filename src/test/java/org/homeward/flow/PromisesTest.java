package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.fakes.NotedDeeds;
import org.homeward.flow.PromisedActions.Outcome;
import org.homeward.journey.JourneyId;
import org.homeward.journey.TimelineEntry;
import org.homeward.tasks.PutOff;
import org.homeward.tasks.SharedTask;
import org.homeward.tasks.SharedTasks;
import org.homeward.tasks.WhenAnswered.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who promised what by when, and what became of it. */
class PromisesTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final String TEAM = "hub-case-managers.northbridge-hub";
    private static final Viewer HANA = new Viewer("hana.hub", Set.of(TEAM));
    private static final Instant NOW = Instant.parse("2026-07-03T09:00:00Z");

    private final Log log = new Log();
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private final List<String> deeds = new ArrayList<>();
    private final NotePromise note = new NotePromise(log, new OneTeam());
    private final SettlePromise settle = new SettlePromise(log, new NotedDeeds(deeds), timeline::add, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatIsSaidWhenADelayIsUnblockedIsItsTeamsPromise() {
        answered("unblock-delay", Map.of("action", "chased", "nextStepBy", "2026-07-04T12:00", "note", "The provider rings back"));
        assertThat(log.kept).singleElement().satisfies(promise -> {
            assertThat(promise.team()).isEqualTo(TEAM);
            assertThat(promise.organisation()).isEmpty();
            assertThat(promise.words()).contains("The provider rings back");
            assertThat(promise.dueAt()).isEqualTo(Instant.parse("2026-07-04T11:00:00Z"));
            assertThat(promise.byWhom()).isEqualTo("hana.hub");
        });
    }

    @Test
    void whatIsAgreedWithPartnersIsTheOrganisationsThatDoesIt() {
        answered("review-long-delay", Map.of("decision", "Another home", "actionOwner", "eastvale", "actionBy", "2026-07-04T12:00"));
        assertThat(log.kept).singleElement().satisfies(promise -> {
            assertThat(promise.action()).isEqualTo("agreed");
            assertThat(promise.organisation()).contains("eastvale");
            assertThat(promise.words()).contains("Another home");
        });
        assertThat(note.follows("review-executive")).isFalse();
    }

    @Test
    void everyActionOfTheFormHasWordsThatNameNobody() {
        assertThat(List.of("chased", "resolved", "escalated", "not-ours", "agreed")).extracting(PromisedAction::what)
                .doesNotHaveDuplicates().doesNotContain("Do the next step");
    }

    @Test
    @DisplayName("it is said once what became of it, on the timeline and in the audit, in words that name nobody")
    void settledOnce() {
        answered("unblock-delay", Map.of("action", "resolved", "nextStepBy", "2026-07-04T12:00", "note", "Ask Wilhelmina"));
        assertThat(settle.settle(HANA, JOURNEY, 1, Outcome.KEPT)).contains("Noted as done.");
        assertThat(settle.settle(HANA, JOURNEY, 1, Outcome.NOT_KEPT)).contains("Somebody has noted before what became of it.");
        assertThat(settle.settle(HANA, JOURNEY, 2, Outcome.KEPT)).isEmpty();
        assertThat(timeline).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("promise.kept");
            assertThat(entry.text()).isEqualTo("Done as promised: “See that the next step follows” (Team).");
        });
        assertThat(deeds).containsExactly("promise.kept promise 1");
    }

    @Test
    void aTaskOfNoTeamPromisesNothing() {
        assertThatThrownBy(() -> note.answered(new Sheet(JOURNEY, "unknown", "unblock-delay", Map.of("action", "chased", "nextStepBy",
                "2026-07-04T12:00"), "hana.hub", Optional.empty(), NOW))).isInstanceOf(IllegalStateException.class);
    }

    private void answered(String form, Map<String, Object> answers) {
        note.answered(new Sheet(JOURNEY, "task", form, answers, "hana.hub", Optional.of("hub-case-managers"), NOW));
    }

    private static final class OneTeam implements SharedTasks {

        @Override
        public Optional<SharedTask> find(String taskId) {
            return taskId.equals("task") ? Optional.of(new SharedTask("task", JOURNEY, "Unblock the delay", TEAM, Set.of(TEAM), Optional.empty(), NOW, true))
                    : Optional.empty();
        }

        @Override
        public void putOff(String taskId, PutOff until, String byWhom) {
            throw new UnsupportedOperationException("Nobody puts anything off here");
        }
    }

    private static final class Log implements PromisedActions {

        private final List<Promise> kept = new ArrayList<>();
        private boolean settled;

        @Override
        public void keep(Promise promise) {
            kept.add(promise);
        }

        @Override
        public List<PromisedAction> of(JourneyId journey) {
            return kept.stream().map(promise -> new PromisedAction(1, promise.action(), promise.words(), "Team", promise.dueAt(),
                    promise.byWhom(), promise.at(), Optional.empty())).toList();
        }

        @Override
        public Optional<PromisedAction> find(JourneyId journey, long id) {
            return of(journey).stream().filter(promise -> promise.id() == id).findFirst();
        }

        @Override
        public boolean note(long id, Outcome outcome, String byWhom, Instant at) {
            var first = !settled;
            settled = true;
            return first;
        }
    }
}

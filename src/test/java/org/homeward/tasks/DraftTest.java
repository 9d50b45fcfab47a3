package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is written in a form is never lost")
class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-28T16:00:00Z");
    private static final Draft EMPTY = Draft.begun("task", "nina.ward", "key", NOW);

    @Test
    @DisplayName("an answer that is written stands, and counts the draft up")
    void written() {
        var draft = written(EMPTY, Map.of("homeIsSafe", "yes"), 0);

        assertThat(draft.answers()).isEqualTo(Map.of("homeIsSafe", "yes"));
        assertThat(draft.revision()).isEqualTo(1);
        assertThat(draft.changedAt()).contains(NOW);
    }

    @Test
    @DisplayName("saving what stands already changes nothing, so that two windows do not disturb each other")
    void same() {
        var draft = written(EMPTY, Map.of("homeIsSafe", "yes"), 0);

        assertThat(written(draft, Map.of("homeIsSafe", "yes"), 0)).isSameAs(draft);
        assertThat(written(EMPTY, Map.of("homeIsSafe", "", "times", List.of()), 0)).isSameAs(EMPTY);
    }

    @Test
    @DisplayName("a window that did not write in a question takes back nobody's answer")
    void untouched() {
        var draft = written(EMPTY, Map.of("homeIsSafe", "yes"), 0);

        var merged = draft.with(Map.of("homeIsSafe", "", "nightNeed", "none"), 0, Optional.of(Set.of("nightNeed")), NOW);

        assertThat(merged.answers()).isEqualTo(Map.of("homeIsSafe", "yes", "nightNeed", "none"));
        assertThat(merged.clashes()).isEmpty();
    }

    @Test
    @DisplayName("two windows that write differently in one place keep both answers until one is chosen")
    void clash() {
        var first = written(EMPTY, Map.of("homeIsSafe", "yes"), 0);

        var second = written(first, Map.of("homeIsSafe", "no"), 0);

        assertThat(second.answers()).isEqualTo(Map.of("homeIsSafe", "no"));
        assertThat(second.clashes()).isEqualTo(Map.of("homeIsSafe", "yes"));
        assertThat(second.settled(Set.of("homeIsSafe"), NOW).clashes()).isEmpty();
    }

    @Test
    @DisplayName("a window without scripts cannot tell what was written in, and an empty field takes back nothing that it has not seen")
    void withoutScripts() {
        var first = written(EMPTY, Map.of("homeIsSafe", "yes", "why", "stairs"), 0);

        var second = first.with(Map.of("homeIsSafe", "no", "why", ""), 0, Optional.empty(), NOW);

        assertThat(second.answers()).isEqualTo(Map.of("homeIsSafe", "no", "why", "stairs"));
        assertThat(second.clashes()).isEqualTo(Map.of("homeIsSafe", "yes"));
    }

    @Test
    @DisplayName("an answer can be taken back by the window that shows it")
    void takenBack() {
        var draft = written(written(EMPTY, Map.of("why", "stairs"), 0), Map.of("why", ""), 1);

        assertThat(draft.answers()).isEqualTo(Map.of("why", ""));
        assertThat(draft.isEmpty()).isTrue();
    }

    @Property
    @Label("whatever two windows write in whichever order, each text stands in the draft as answer or as the other one")
    void nothingLost(@ForAll @AlphaChars @StringLength(min = 1, max = 8) String one,
                     @ForAll @AlphaChars @StringLength(min = 1, max = 8) String other) {
        var both = written(written(EMPTY, Map.of("why", one), 0), Map.of("why", other), 0);

        assertThat(List.of(both.answers().get("why"), both.clashes().getOrDefault("why", both.answers().get("why"))))
            .contains(one, other);
    }

    private static Draft written(Draft draft, Map<String, Object> sent, long basedOn) {
        return draft.with(sent, basedOn, Optional.of(sent.keySet()), NOW);
    }
}

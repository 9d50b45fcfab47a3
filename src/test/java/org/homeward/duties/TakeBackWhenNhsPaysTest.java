package org.homeward.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.fakes.Hospital.NOW;

import java.util.Map;
import java.util.Optional;
import org.homeward.fakes.CouncilDesk;
import org.homeward.fakes.Hospital;
import org.homeward.partnernotices.Occasion;
import org.homeward.tasks.WhenAnswered.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is eligible for NHS continuing healthcare is no longer asked of the council; with a joint package it goes on. */
class TakeBackWhenNhsPaysTest {

    @ParameterizedTest
    @CsvSource({"decide-eligibility, decision, eligible, 02", "decide-eligibility, decision, joint,",
            "decide-eligibility, decision, not-eligible,", "accept-fast-track, accepted, yes, 02",
            "accept-fast-track, accepted, returned-incomplete,"})
    void takesBack(String form, String question, String answer, String code) {
        var hospital = new Hospital();
        var journey = hospital.admit();
        var desk = new CouncilDesk(hospital);
        var takeBack = new TakeBackWhenNhsPays(desk.withdraw);
        desk.issue.assess(journey, Occasion.of("process:needs-assessment", "New support is likely."));

        assertThat(takeBack.follows(form)).isTrue();
        takeBack.answered(new Sheet(journey, "t1", form, Map.of(question, answer), "cara.chc", Optional.of("chc-assessors"), NOW));

        assertThat(desk.told(journey).stream().flatMap(it -> it.takesBack().stream()).map(it -> it.reason().code()).distinct().toList())
                .isEqualTo(Optional.ofNullable(code).stream().toList());
    }
}

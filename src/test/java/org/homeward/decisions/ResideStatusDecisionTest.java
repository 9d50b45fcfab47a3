package org.homeward.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Only a clinician ends a hospital stay, and only with every question answered. */
class ResideStatusDecisionTest {

    private static final Bench TABLE = Bench.alone("reside-status");

    @Provide
    Arbitrary<Map<String, Object>> anything() {
        return FactSpace.of(Decisions.of("reside-status")).anything();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onlyAClinicianWithEveryAnswerEndsTheStay(@ForAll("anything") Map<String, Object> facts) {
        if (TABLE.ask(facts).value("resideStatus").equals("no-longer-meets")) {
            assertThat(facts).containsEntry("clinicianDecision", "fit-to-leave").containsEntry("allAnswered", true);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onlyAConfirmedReasonIsAnException(@ForAll("anything") Map<String, Object> facts) {
        if (TABLE.ask(facts).value("resideStatus").equals("leaves-by-exception")) {
            assertThat(facts).containsEntry("clinicianDecision", "fit-to-leave")
                    .containsEntry("exceptionConfirmed", true);
        }
    }
}

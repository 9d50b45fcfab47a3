package org.homeward.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.homeward.house.RepositoryFiles;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The leaving gate")
class LeavingGateTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final DmnEngine DMN = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = DMN.parseDecision("discharge-readiness",
            new ByteArrayInputStream(RepositoryFiles.read("decisions/discharge/discharge-readiness.dmn").getBytes(StandardCharsets.UTF_8)));

    private final Map<String, Object> facts = new HashMap<>(Arrays.stream(LeavingItem.values()).collect(Collectors.toMap(LeavingItem::fact, item -> "yes")));
    private final ReadyBeforeLeaving gate = new ReadyBeforeLeaving(new CheckReadiness((journey, decision) -> facts, LeavingGateTest::asked),
            method -> method.filter("4"::equals).map(dead -> "died").orElse("left"));

    @Test
    @DisplayName("opens when everything is said to be ready")
    void ready() {
        assertThat(gate.check(JOURNEY, Map.of("dischargeMethod", "1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LeavingItem.class)
    @DisplayName("stays shut while one fact is not known, and names it")
    void notKnown(LeavingItem item) {
        facts.put(item.fact(), null);
        assertThat(gate.check(JOURNEY, Map.of("dischargeMethod", "1"))).singleElement().satisfies(refusal -> {
            assertThat(refusal.question()).isEqualTo("overrideReason");
            assertThat(refusal.sentence()).contains(item.words().toLowerCase());
        });
    }

    @ParameterizedTest
    @EnumSource(LeavingItem.class)
    @DisplayName("stays shut on a plain no, and on not known")
    void no(LeavingItem item) {
        for (var answer : List.of("no", "not-known")) {
            facts.put(item.fact(), answer);
            assertThat(gate.check(JOURNEY, Map.of())).as(answer).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stillNoLongerMeetsToday", "summaryWritten", "personAndCarerTold", "destinationSafe"})
    @DisplayName("stays shut where four things are called not needed that never are")
    void neverNotNeeded(String fact) {
        facts.put(fact, "not-needed");
        assertThat(gate.check(JOURNEY, Map.of())).hasSize(1);
    }

    @Test
    @DisplayName("opens with a reason, for somebody who has died, and not for a blank reason")
    void overridden() {
        facts.put("medicinesReady", null);
        assertThat(gate.check(JOURNEY, Map.of("overrideReason", "Her daughter fetches them tonight"))).isEmpty();
        assertThat(gate.check(JOURNEY, Map.of("dischargeMethod", "4"))).isEmpty();
        assertThat(gate.check(JOURNEY, Map.of("overrideReason", "  "))).extracting(Refusal::question).containsExactly("overrideReason");
    }

    @Test
    @DisplayName("counts what the last checks answer just now, but never over an untold change")
    void lastChecks() {
        LeavingItem.lastChecks().forEach(item -> facts.put(item.fact(), null));
        var answers = new HashMap<String, Object>(LeavingItem.lastChecks().stream().collect(Collectors.toMap(LeavingItem::fact, item -> "yes")));
        assertThat(gate.check(JOURNEY, answers)).isEmpty();
        facts.put("personAndCarerTold", "no");
        assertThat(gate.check(JOURNEY, answers)).singleElement().extracting(Refusal::sentence).asString().contains("person and carer are told");
    }

    private static List<Blocker> asked(Map<String, Object> facts) {
        return DMN.evaluateDecisionTable(TABLE, facts).getResultList().stream().map(row -> new Blocker((String) row.get("waitingFor"),
                (String) row.get("ownerGroup"), (Boolean) row.get("followUp"))).toList();
    }
}

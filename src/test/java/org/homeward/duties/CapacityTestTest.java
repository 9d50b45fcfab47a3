package org.homeward.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capacity is missing only with an impairment, an ability that is missing, and the link between the two. */
class CapacityTestTest {

    @ParameterizedTest
    @CsvSource({
        "Dementia,   no,  Forgets while speaking, yes, yes",
        "Dementia,   yes, Forgets while speaking, yes, no",
        "none,       no,  Forgets while speaking, yes, no",
        "'None. ',   no,  Forgets while speaking, yes, no",
        "Dementia,   no,  not needed,             yes, no",
        "Dementia,   no,  Forgets while speaking, no,  not-known"
    })
    void needsAllThreeAndAConfirmation(String impairment, String weighs, String because, String confirmed, String lacks) {
        var sheet = new HashMap<>(Map.of("understands", "yes", "retains", "yes", "communicates", "yes"));
        sheet.putAll(Map.of("impairment", impairment, "weighs", weighs, "becauseOf", because, "outcomeConfirmed", confirmed));
        assertThat(new CapacityTest(sheet).lacksCapacity()).isEqualTo(lacks);
    }

    @ParameterizedTest
    @CsvSource({"yes, yes, true", "yes, no, false", "no, yes, false"})
    void waitsOnlyWhereItMayReturnAndCanWait(String regain, String wait, boolean waits) {
        var sheet = new HashMap<>(Map.of("impairment", "Delirium", "understands", "no", "becauseOf", "Delirium clouds it"));
        sheet.putAll(Map.of("outcomeConfirmed", "yes", "likelyToRegain", regain, "canDecisionWait", wait));
        assertThat(new CapacityTest(sheet).decisionWaits()).isEqualTo(waits);
    }
}

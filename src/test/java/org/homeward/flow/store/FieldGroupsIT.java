package org.homeward.flow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.DataQuality;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** To which group of fields a wrong record belongs stands in the table alone. */
@HomewardTest
class FieldGroupsIT {

    @Autowired
    private DataQuality table;

    @Test
    void eachThatIsLookedForBelongsToAGroupThatCanHaveAnOwner() {
        assertThat(table.fieldGroups()).hasSizeGreaterThanOrEqualTo(10).doesNotHaveDuplicates()
                .contains("identity", "ward-and-bed", "pathway", "capacity");
        Stream.concat(DataFacts.ALL.stream().map(DataFacts.Fact::name), Stream.of("delayNotMapped")).forEach(fact ->
                assertThat(table.of(Map.of(fact, true))).as(fact).singleElement()
                        .satisfies(finding -> assertThat(finding.fieldGroup()).isIn(table.fieldGroups())));
    }
}

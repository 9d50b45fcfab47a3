package org.homeward.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.stay.BedRegister.RegisteredBed;
import org.homeward.stay.BedRegister.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which beds there are, who lies in them and whether they count: on a ward of its own. */
@HomewardTest
class BedRegisterIT {

    @Autowired
    private BedRegister register;
    @Autowired
    private ActiveBeds activeBeds;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;

    private final String ward = "beds-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aWardWithTwoBeds() {
        jdbc.sql("insert into ward (id, site, name, feed_codes) values (?, 'northbridge-general', ?, array[?])")
                .params(ward, ward, ward).update();
        jdbc.sql("insert into bed (ward, name) values (?, 'A3'), (?, 'A4')").params(ward, ward).update();
    }

    @Test
    void aBedIsOccupiedWhileSomebodyLiesInItAndKnowsItsBay() {
        scenarios.admit(Somebody.verified().onWard(ward));
        assertThat(register.of(ward)).containsExactly(new RegisteredBed(ward, "", "A4", State.OPEN, true, false),
                new RegisteredBed(ward, "A", "A3", State.OPEN, true, true));
        assertThat(register.of(ward)).extracting(activeBeds::counts).containsOnly("active");
    }

    @Test
    void aClosedBedCountsOnlyAsAQuestionWhileSomebodyLiesInIt() {
        register.note(ward, "A3", State.CLOSED_INFECTION, true);
        assertThat(counts("A3")).isEqualTo("inactive");
        scenarios.admit(Somebody.verified().onWard(ward));
        assertThat(counts("A3")).isEqualTo("check");
        register.note(ward, "A3", State.OPEN, true);
        assertThat(counts("A3")).isEqualTo("active");
        register.note(ward, "A4", State.OPEN, false);
        assertThat(counts("A4")).isEqualTo("inactive");
    }

    private String counts(String bed) {
        return register.of(ward).stream().filter(found -> found.name().equals(bed)).map(activeBeds::counts).findFirst()
                .orElseThrow();
    }
}

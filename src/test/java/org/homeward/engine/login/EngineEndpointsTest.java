package org.homeward.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineEndpointsTest {

    static Stream<Door> doors() {
        return Door.all();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void eachDoorIsOpenToThoseWhoNeedIt(Door door) {
        assertThat(allows(door, "therapists.northbridge-hub")).isEqualTo(door.caseworker());
        assertThat(allows(door, "process-owners.northbridge-hub")).isEqualTo(door.processOwner());
        assertThat(allows(door, "administrators.homeward")).isEqualTo(door.administrator());
        assertThat(allows(door, "administrators.elsewhere")).isEqualTo(door.isOpenToAll());
        assertThat(allows(door, "hospital-systems.northbridge")).isEqualTo(door.isOpenToAll());
    }

    @ParameterizedTest
    @CsvSource({"/engine-rest/task/4711/claim,task/4711/claim", "/engine-rest/engine/default/task,task",
            "/camunda/api/engine/engine/default/task/,task", "/camunda/api/engine/engine/,engine",
            "/engine-rest/engine/other/task,engine/other/task", "/engine-rest/engine/defaults/task,engine/defaults/task"})
    void bothMountsAreOneAddress(String requested, String address) {
        assertThat(EngineAddress.of(requested)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-restless/task", "/camunda/api/engines", "/camunda/api/admin", "/x/engine-rest/task"})
    void otherAddressesAreNotTheEngines(String requested) {
        assertThat(EngineAddress.of(requested)).isEmpty();
    }

    @Test
    void noOtherMethodIsOpen() {
        assertThat(EngineEndpoints.allow("PATCH", "task", Set.of("administrators.homeward"))).isFalse();
        assertThat(EngineEndpoints.allow("get", "task", Set.of("administrators.homeward"))).isFalse();
    }

    private static boolean allows(Door door, String group) {
        return EngineEndpoints.allow(door.method(), door.address(), Set.of(group));
    }
}

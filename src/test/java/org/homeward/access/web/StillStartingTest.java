package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Before the models are deployed nobody is shown a page. */
class StillStartingTest {

    private final StillStarting gate = new StillStarting();

    @ParameterizedTest
    @ValueSource(strings = {"/board", "/login", "/api/v1/journeys", "/engine-rest/task"})
    void whoeverComesEarlyIsAskedToWait(String address) throws Exception {
        var answer = ask(address);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("2");
        assertThat(answer.getContentAsString()).contains("Homeward is starting", "http-equiv=\"refresh\"");
    }

    @Test
    void healthIsAnsweredAlways() throws Exception {
        assertThat(ask("/actuator/health").getStatus()).isEqualTo(200);
    }

    @Test
    void onceItIsReadyEverybodyComesIn() throws Exception {
        gate.open(null);
        assertThat(ask("/board").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        var answer = new MockHttpServletResponse();
        gate.doFilter(new MockHttpServletRequest("GET", address), answer, new MockFilterChain());
        return answer;
    }
}

package org.homeward.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.homeward.HomewardTest;
import org.homeward.person.Persons;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A match that was wrong is taken back by a co-ordinator: work stops, and who it is is asked anew. */
@HomewardTest
class UndoMatchIT {

    private static final RequestPostProcessor CO_ORDINATOR =
            user("cora.hub").authorities(AuthorityUtils.createAuthorityList("discharge-coordinators.northbridge-hub"));
    private static final RequestPostProcessor NURSE =
            user("nina.ward").authorities(AuthorityUtils.createAuthorityList("ward-staff.northbridge-7b"));
    private static final RequestPostProcessor STRANGER =
            user("wes.ward").authorities(AuthorityUtils.createAuthorityList("ward-staff.southbridge-1"));

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Persons persons;
    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void aCoOrdinatorTakesAWrongMatchBackAndIsAskedAnew() throws Exception {
        var somebody = Somebody.verified();
        var journey = scenarios.admit(somebody).journey();
        var address = "/journeys/" + journey + "/match";
        browser.perform(get(address).with(NURSE)).andExpect(status().isOk())
                .andExpect(content().string(containsString(somebody.surname())));
        browser.perform(get(address).with(STRANGER)).andExpect(status().isNotFound());
        browser.perform(post(address + "/undo").with(NURSE).with(csrf())).andExpect(status().isForbidden());

        browser.perform(post(address + "/undo").with(CO_ORDINATOR).with(csrf())).andExpect(redirectedUrl(address));
        assertThat(persons.of(journey)).as("nothing happens by a stray press").isPresent();

        browser.perform(post(address + "/undo").param("compared", "yes").with(CO_ORDINATOR).with(csrf()))
                .andExpect(redirectedUrl(address));

        assertThat(persons.of(journey)).isEmpty();
        assertThat(persons.withIdentifier(somebody.identity().hospitalIdentifier().orElseThrow())).isEmpty();
        assertThat(tasks(journey.value())).containsExactly("match-person");
        browser.perform(get(address).with(CO_ORDINATOR)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Nobody has confirmed yet")));
    }

    private List<String> tasks(String journey) {
        return jdbc.sql("select task_id from task where journey = ? and state = 'open' order by task_id").param(journey)
                .query(String.class).list();
    }
}

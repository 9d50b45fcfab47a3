package org.homeward.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.forms.FormsUser;
import org.homeward.forms.KindsOfTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HomewardTest
@DisplayName("A form is practised about people who do not exist")
class PracticeIT {

    private static final String REVIEW = "/practice/record-daily-review";
    private static final String HOME = "/practice/confirm-home-circumstances";
    private static final String PETS = "Field_pets";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private KindsOfTask kinds;
    @Autowired
    private PracticePeople people;
    @Autowired
    private JdbcClient database;

    private MockMvc browser;
    private FormsUser nina;

    @BeforeEach
    void signIn() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        nina = new FormsUser(browser, "nina.ward", "ward-staff.northbridge-7b");
    }

    @Test
    @DisplayName("each of them has a story, nobody has a name that somebody could have, and every form can be opened")
    void everyone() throws Exception {
        assertThat(page(get("/practice"))).contains(people.all().stream().map(PracticePeople.PracticePerson::inOneLine).toList());
        for (var kind : kinds.all()) {
            assertThat(page(get("/practice/" + kind.taskId()))).contains(people.all().get(0).called());
        }
        for (var person : people.all()) {
            assertThat(person.called()).endsWith(" EXAMPLE");
            assertThat(page(get(REVIEW).param("with", person.key()))).contains(person.called(), person.story().get(0).text());
        }
    }

    @Test
    @DisplayName("whom one practises with is kept while one fills the form in, and what is missing is said")
    void kept() throws Exception {
        var beryl = people.find("beryl");
        assertThat(page(post(REVIEW + "?with=beryl").with(csrf()).param("do", "complete"))).contains("There is a problem", beryl.called(),
                REVIEW + "?with=beryl");
        assertThat(page(get(REVIEW).param("with", "nobody-like-this"))).contains(people.all().get(0).called());
    }

    @Test
    @DisplayName("nothing is kept of what was written")
    void nothingKept() throws Exception {
        var words = "Practised words " + UUID.randomUUID();
        assertThat(page(post(HOME + "?with=grace").with(csrf()).param("do", "complete").param("shown", PETS).param("a.pets", words))).contains(words);
        for (var table : new String[] {"task_draft", "answer"}) {
            assertThat(database.sql("select count(*) from " + table + " t where t::text like '%' || ? || '%'").param(words).query(Long.class).single())
                    .as(table).isZero();
        }
    }

    private String page(MockHttpServletRequestBuilder asked) throws Exception {
        var response = browser.perform(asked.with(nina.signedIn())).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}

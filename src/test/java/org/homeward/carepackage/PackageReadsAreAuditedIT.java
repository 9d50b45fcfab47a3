package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Nobody is shown whose care it is without a row in the audit, nor without being shown needs, nor prices without being shown money. */
@HomewardTest
class PackageReadsAreAuditedIT {

    private static final String BROKERS = "brokerage-officers.eastvale";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private HeldAtHome held;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private Relationships relationships;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified();
    private final String who = "u" + UUID.randomUUID();
    private CarePackage carePackage;
    private MockMvc browser;

    @BeforeEach
    void somebodyHasCare() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        carePackage = held.homeCare(somebody);
    }

    static Stream<String> addresses() throws IOException {
        return new ClassPathResource("access/addresses.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .map(line -> line.split(";")).filter(part -> part.length > 1 && part[1].equals("package")).map(part -> part[0]);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whoeverIsShownCareIsNoted(String address) throws Exception {
        var api = address.contains("/api/");
        var answer = browser.perform(request(HttpMethod.valueOf(address.split(" ")[0]), address.split(" ")[1]
                .replace("{ref}", carePackage.reference()).replace("{id}", carePackage.id().value()).replace("{kind}", "packages.csv")
                + "?provider=brightwater&end=").with(as(api ? "council-systems.eastvale" : BROKERS)).with(csrf()))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(answer).contains(address.equals("GET /care-packages") ? "hw-table" : api ? carePackage.clientReference()
                : somebody.surname());
        await().until(() -> rows(address) > 0);
    }

    @Test
    void whoIsNotShownNeedsIsShownNoCareAndWhoIsNotShownMoneyNotWhoPays() throws Exception {
        var page = "/care-packages/" + carePackage.id();
        assertThat(body(page, BROKERS)).contains("Paid by", "£24.00 an hour");
        assertThat(body(page, "care-providers.brightwater")).contains(somebody.surname()).doesNotContain("Paid by", "£24.00");
        var journey = scenarios.admit(somebody).journey();
        assertThat(body(page, "ward-staff.northbridge-7b")).contains(somebody.surname()).doesNotContain("Paid by", "£24.00");
        transaction.executeWithoutResult(now -> relationships.relate(journey, "information-governance.northbridge",
                RelationshipKind.REVIEWING, "Reviews an emergency opening", clock.instant()));
        browser.perform(get(page).with(as("information-governance.northbridge"))).andExpect(status().isNotFound());
        browser.perform(get("/journeys/" + journey + "/care-packages").with(as("information-governance.northbridge")))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/care-packages/import", "/home-facts"})
    void anImportAsksForThePasswordAgain(String address) throws Exception {
        browser.perform(multipart(address).file(new MockMultipartFile("file", "f.csv", "text/csv",
                "a,b\n".getBytes(StandardCharsets.UTF_8)))
                .param("kind", "packages").with(as(BROKERS)).with(csrf())).andExpect(redirectedUrl("/confirm-it-is-you?next=" + address));
    }

    private String body(String page, String group) throws Exception {
        return browser.perform(get(page).with(as(group))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private RequestPostProcessor as(String group) {
        return user(who).authorities(AuthorityUtils.createAuthorityList(group));
    }

    private long rows(String address) {
        return jdbc.sql("""
                        select count(*) from (select who, action, address from audit_waiting union all
                         select who, action, address from audit_entry) e where action = 'read' and who = :who and address = :address""")
                .param("who", who).param("address", address).query(Long.class).single();
    }
}

package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.DataQuality;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Who owns the data of a group of fields: named by those who answer for a place, and shown with each wrong record of that group. */
@HomewardTest
class FieldOwnersIT {

    private static final String HUB = "/data-quality/owners/northbridge-hub";
    private static final String HOSPITAL = "/data-quality/owners/northbridge";
    private static final Viewer COORDINATOR = new Viewer("x", Set.of("discharge-coordinators.northbridge-hub"));

    @LocalServerPort
    private int port;
    @Autowired
    private FieldOwners owners;
    @Autowired
    private DataIssues issues;
    @Autowired
    private DataQuality table;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void nobodyOwnsAnything() {
        var lee = Browser.signedIn(port, "lee.lead");
        var nobody = new HashMap<String, String>();
        table.fieldGroups().forEach(group -> nobody.put(group, ""));
        name(lee, HUB, nobody);
        name(lee, HOSPITAL, nobody);
    }

    @Test
    void theNameStandsWithEachWrongRecordOfTheGroup() {
        var faulty = new SeededFaults(jdbc, new Scene(jdbc, transactions, clock.instant()), clock.instant());
        faulty.seed(SeededFault.TWO_JOURNEYS);
        jdbc.sql("update journey set hub = 'northbridge-hub', trust = 'northbridge' where ward = (select ward from journey where id = ?)")
                .param(faulty.journey()).update();
        issues.look(clock.instant());
        assertThat(found(faulty)).singleElement().satisfies(issue -> {
            assertThat(issue.fieldGroup()).isEqualTo("identity");
            assertThat(issue.owner()).as("nobody is named yet").isEmpty();
        });
        var lee = Browser.signedIn(port, "lee.lead");
        assertThat(lee.get("/data-quality").body()).contains("Nobody is named.", HUB);

        name(lee, HOSPITAL, Map.of("identity", "team:managers.northbridge", "pathway", "team:managers.northbridge"));
        assertThat(found(faulty)).singleElement().satisfies(issue -> assertThat(issue.owner()).as("the hospital's, where the hub has none").isPresent());
        name(lee, HUB, Map.of("identity", "person:hana.hub"));
        assertThat(found(faulty)).singleElement().satisfies(issue -> assertThat(issue.owner()).as("the team's own place comes first").contains("Hana Hub"));
        assertThat(lee.get("/data-quality").body()).contains("Hana Hub");
        assertThat(Browser.signedIn(port, "hana.hub").get("/data-quality").body()).as("she names nobody").doesNotContain(HUB);
        assertThat(Browser.signedIn(port, "sofia.social").get("/data-quality").body()).as("of another place").doesNotContain("Hana Hub");

        name(lee, HUB, Map.of("identity", ""));
        assertThat(owners.ofOrganisation("northbridge-hub")).doesNotContainKey("identity");
        assertThat(owners.of(COORDINATOR)).as("a hospital's owners are its own").doesNotContainKey("identity");
    }

    @Test
    void whoeverAnswersForAPlaceNamesOthersDoNot() {
        for (var user : new String[] {"hana.hub", "nina.ward", "sofia.social", "mel.manager"}) {
            assertThat(Browser.signedIn(port, user).get(HUB).statusCode()).as(user).isEqualTo(403);
        }
        assertThat(Browser.signedIn(port, "mel.manager").get("/data-quality/owners/eastvale").statusCode()).as("her own council").isEqualTo(200);
        var lee = Browser.signedIn(port, "lee.lead");
        assertThat(lee.get(HUB).body()).contains("Ward and bed", "Capacity", "Hana Hub", "Nobody is named");
        assertThat(lee.get("/data-quality/owners/homeward").statusCode()).isEqualTo(403);
        assertThat(Browser.signedIn(port, "ada.admin").get("/data-quality/owners/homeward").body()).contains("Ada Admin");
        name(lee, HUB, Map.of("capacity", "person:sofia.social", "pathway", "team:social-workers.eastvale", "no-such-group", "person:hana.hub"));
        assertThat(owners.ofOrganisation("northbridge-hub")).isEmpty();
        name(lee, HUB, Map.of("pathway", "person:lee.lead"));
        assertThat(lee.get(HUB).body()).contains("1 group of fields has another owner now.", "Since ");
        assertThat(jdbc.sql("select count(*) from (select action from audit_entry union all select action from audit_waiting) e where action = 'fieldOwner.named'")
                .query(Integer.class).single()).isPositive();
        assertThat(catchThrowable(() -> jdbc.sql("delete from field_owner").update())).isInstanceOf(DataAccessException.class);
    }

    private List<DataIssues.Issue> found(SeededFaults faulty) {
        return issues.of(COORDINATOR, 10_000).stream().filter(issue -> issue.issue().equals("two-open-journeys") && faulty.isAbout(issue)).toList();
    }

    private static void name(Browser who, String page, Map<String, String> owners) {
        var fields = new HashMap<>(owners);
        fields.put("_csrf", who.csrf(page));
        assertThat(who.post(page, fields).statusCode()).isEqualTo(302);
    }
}

package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks after everybody at one stage: named by those who answer for a hub or a hospital, over real HTTP. */
@HomewardTest
class BoxOwnersIT {

    private static final String HUB = "/board/owners/northbridge-hub";

    @LocalServerPort
    private int port;
    @Autowired
    private BoxOwners owners;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLeadNamesTeamsAndPeopleAndEverybodyThereReadsThem() {
        var lee = Browser.signedIn(port, "lee.lead");
        assertThat(lee.get("/board/counts").body()).contains(HUB);
        assertThat(lee.get(HUB).body()).contains("Hana Hub", "Nobody is named");
        name(lee, Map.of("deciding", "person:hana.hub", "sourcing", "team:hub-leads.northbridge-hub"));
        assertThat(lee.get(HUB).body()).contains("2 boxes have other owners now.", "Since ");
        assertThat(lee.get("/board/counts").body()).contains("Hana Hub");
        assertThat(Browser.signedIn(port, "nina.ward").get("/board/counts").body()).as("of the hospital that the hub serves").contains("Hana Hub");
        assertThat(Browser.signedIn(port, "sofia.social").get("/board/counts").body()).doesNotContain("Hana Hub");
        name(lee, Map.of("deciding", "", "sourcing", "team:hub-leads.northbridge-hub"));
        assertThat(owners.of(new Viewer("x", Set.of("hub-leads.northbridge-hub")))).containsOnlyKeys(Stage.SOURCING);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'boxOwner.named'").query(Integer.class).single()
                + jdbc.sql("select count(*) from audit_waiting where action = 'boxOwner.named'").query(Integer.class).single())
                .isGreaterThanOrEqualTo(3);
        assertThat(catchThrowable(() -> jdbc.sql("delete from box_owner").update())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyElseNamesAndNobodyFromElsewhereIsNamed() {
        for (var user : new String[] {"hana.hub", "nina.ward", "sofia.social", "mel.manager"}) {
            assertThat(Browser.signedIn(port, user).get(HUB).statusCode()).as(user).isEqualTo(403);
        }
        var lee = Browser.signedIn(port, "lee.lead");
        name(lee, Map.of("ready", "person:sofia.social", "left", "team:social-workers.eastvale", "recovering", "nonsense"));
        assertThat(owners.ofOrganisation("northbridge-hub")).doesNotContainKeys(Stage.READY, Stage.LEFT, Stage.RECOVERING);
        assertThat(lee.get("/board/owners/nowhere").statusCode()).isEqualTo(403);
    }

    private static void name(Browser who, Map<String, String> owners) {
        var fields = new HashMap<>(owners);
        fields.put("_csrf", who.csrf(HUB));
        assertThat(who.post(HUB, fields).statusCode()).isEqualTo(302);
    }
}

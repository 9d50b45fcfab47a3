package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.homeward.HomewardTest;
import org.homeward.access.Absences;
import org.homeward.access.Calendars;
import org.homeward.access.Member;
import org.homeward.access.MemberNews;
import org.homeward.access.Memberships;
import org.homeward.access.OpeningHours;
import org.homeward.access.Register;
import org.homeward.access.Team;
import org.homeward.journey.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads and who changes the directory, over real HTTP. */
@HomewardTest
class OrganisationsPagesIT {

    private static final String TEAM = "housing-officers.westmoor";

    @LocalServerPort
    private int port;
    @Autowired
    private Calendars calendars;
    @Autowired
    private Absences absences;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Register register;
    @Autowired
    private List<MemberNews> news;
    @Autowired
    private IdentityService identities;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @AfterEach
    void asBefore() {
        memberships.remove("hugo.housing", TEAM);
        jdbc.sql("delete from absence where user_id = 'hana.hub'").update();
        calendars.clear(TEAM);
    }

    @Test
    void everybodyWithTasksReadsWhoIsWho() {
        var nina = Browser.signedIn(port, "nina.ward");
        assertThat(nina.get("/organisations").body()).contains("Northbridge Hospitals", "Three Rivers Integrated Care Board",
                "Hearthstone Homes", "Good Neighbours Northbridge", "Moorside Community Health")
                .doesNotContain("To be put right", "Import and export");
        assertThat(nina.get("/organisations/northbridge").body()).contains("Nina Ward", "Consultant, Ward 7B",
                "Northbridge Transfer of Care Hub", "Acute medical unit");
        assertThat(nina.get("/teams/brokerage-officers.eastvale").body()).contains("Bea Broker", "Hub leads",
                "09:00-17:00").doesNotContain("Save hours", ">Remove<");
        assertThat(nina.get("/organisations/nowhere").statusCode()).isEqualTo(404);
        assertThat(nina.get("/teams/nobody.nowhere").statusCode()).isEqualTo(404);
        assertThat(nina.get("/members/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasNoTasksReadsNothingOfIt() {
        var pete = Browser.signedIn(port, "pete.process");
        for (var page : Set.of("/organisations", "/organisations/northbridge", "/organisations/nowhere", "/teams/" + TEAM,
                "/teams/nobody.nowhere", "/members/nina.ward", "/members/nobody", "/organisations/import")) {
            assertThat(pete.get(page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(Browser.of(port).get("/organisations").headers().firstValue("Location").orElse("")).contains("/login");
    }

    @Test
    void onlyAdministratorsChangeATeamAndOnlyWithTheTokenOfAPage() {
        var nina = Browser.signedIn(port, "nina.ward");
        var token = nina.csrf("/organisations");
        assertThat(nina.post("/teams/" + TEAM + "/members", Map.of("userId", "nina.ward", "_csrf", token)).statusCode())
                .isEqualTo(403);
        assertThat(nina.post("/teams/" + TEAM + "/members/remove", Map.of("userId", "hugo.housing", "_csrf", token))
                .statusCode()).isEqualTo(403);
        assertThat(nina.post("/teams/" + TEAM + "/calendar", Map.of("monday", "09:00-17:00", "_csrf", token))
                .statusCode()).isEqualTo(403);
        var ada = Browser.signedIn(port, "ada.admin");
        assertThat(ada.post("/teams/" + TEAM + "/members", Map.of("userId", "hugo.housing")).statusCode())
                .isEqualTo(403);
        assertThat(memberships.of("hugo.housing")).containsExactly("housing-officers.eastvale");
    }

    @Test
    void aNewMemberIsKnownToTheEngineAtOnceAndSoIsWhoLeaves() {
        var ada = Browser.signedIn(port, "ada.admin");
        var token = ada.csrf("/teams/" + TEAM);
        assertThat(ada.post("/teams/" + TEAM + "/members", Map.of("userId", "hugo.housing", "_csrf", token)).statusCode())
                .isEqualTo(302);
        assertThat(memberships.of("hugo.housing")).contains(TEAM);
        assertThat(inTheEngine("hugo.housing")).contains(TEAM);
        assertThat(noted("membership.added", "hugo.housing to " + TEAM)).isTrue();

        assertThat(ada.post("/teams/" + TEAM + "/members/remove", Map.of("userId", "hugo.housing", "_csrf", token))
                .statusCode()).isEqualTo(302);
        assertThat(inTheEngine("hugo.housing")).containsExactly("housing-officers.eastvale");
        assertThat(noted("membership.removed", "hugo.housing from " + TEAM)).isTrue();
    }

    @Test
    void nobodyIsAddedWhoDoesNotWorkHere() {
        var ada = Browser.signedIn(port, "ada.admin");
        for (var user : Set.of("nobody.here", "northbridge-epr", "<script>")) {
            var answer = ada.post("/teams/" + TEAM + "/members", Map.of("userId", user, "_csrf", ada.csrf("/teams/" + TEAM)));
            assertThat(answer.body()).contains("Nobody who works here has the user name").doesNotContain("<script>\"");
        }
    }

    @Test
    void administratorsOfAnOrganisationChangeItsOwnTeamsOnly() {
        var team = new Team("administrators", "westmoor", "Westmoor administrators");
        register.enter(team);
        news.forEach(listener -> listener.teamEntered(team));
        memberships.add("suki.social", "administrators.westmoor");
        try {
            var suki = Browser.signedIn(port, "suki.social");
            var token = suki.csrf("/teams/" + TEAM);
            assertThat(suki.get("/teams/" + TEAM).body()).contains("Save hours");
            assertThat(suki.get("/teams/housing-officers.eastvale").body()).doesNotContain("Save hours");
            assertThat(suki.post("/teams/housing-officers.eastvale/members",
                    Map.of("userId", "suki.social", "_csrf", token)).statusCode()).isEqualTo(403);
            assertThat(suki.post("/teams/administrators.homeward/members",
                    Map.of("userId", "suki.social", "_csrf", token)).statusCode()).isEqualTo(403);
            assertThat(suki.get("/organisations/import").statusCode()).isEqualTo(403);
        } finally {
            memberships.remove("suki.social", "administrators.westmoor");
            news.forEach(listener -> listener.memberChanged("suki.social"));
            jdbc.sql("delete from team where group_id = 'administrators.westmoor'").update();
        }
    }

    @Test
    void hoursAreChangedAndWhatIsNoCalendarIsRefusedInWords() {
        var ada = Browser.signedIn(port, "ada.admin");
        var fields = new HashMap<>(Map.of("monday", "08:00-12:00", "closedDays", "2026-12-24\n2026-12-31", "bankHolidays", "yes",
                "cover", "hub-leads.northbridge-hub", "_csrf", ada.csrf("/teams/" + TEAM)));
        assertThat(ada.post("/teams/" + TEAM + "/calendar", fields).statusCode()).isEqualTo(302);
        var calendar = calendars.of(TEAM);
        assertThat(calendar.on(DayOfWeek.MONDAY)).contains(OpeningHours.of("08:00-12:00"));
        assertThat(calendar.on(DayOfWeek.TUESDAY)).isEmpty();
        assertThat(calendar.closedDays()).containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31));
        assertThat(calendar.closedOnBankHolidays()).isTrue();
        assertThat(calendar.cover()).contains("hub-leads.northbridge-hub");
        assertThat(noted("team.calendarChanged", TEAM)).isTrue();

        fields.putAll(Map.of("monday", "nine", "sunday", "", "closedDays", "Christmas", "cover", TEAM));
        assertThat(ada.post("/teams/" + TEAM + "/calendar", fields).body()).contains("Monday: &quot;nine&quot;",
                "&quot;Christmas&quot; is not a day", "Nothing was changed");
        fields.putAll(Map.of("monday", "09:00-17:00", "closedDays", ""));
        assertThat(ada.post("/teams/" + TEAM + "/calendar", fields).body()).contains("Another team has to cover");
        fields.putAll(Map.of("monday", "", "cover", ""));
        assertThat(ada.post("/teams/" + TEAM + "/calendar", fields).body()).contains("at least one day");
        assertThat(calendars.of(TEAM)).isEqualTo(calendar);
    }

    @Test
    void aMemberEntersItsOwnAbsenceAndNobodyElses() {
        var hana = Browser.signedIn(port, "hana.hub");
        var today = London.day(clock.instant());
        var days = Map.of("firstDay", today.toString(), "lastDay", today.plusDays(3).toString(), "_csrf",
                hana.csrf("/members/hana.hub"));
        assertThat(hana.post("/members/hari.hub/absences", days).statusCode()).isEqualTo(403);
        assertThat(hana.post("/members/hana.hub/absences", days).statusCode()).isEqualTo(302);
        assertThat(absences.away(Set.of("hana.hub", "hari.hub"), today)).containsExactly("hana.hub");
        assertThat(hana.get("/teams/hub-case-managers.northbridge-hub").body()).contains(">Away<");
        assertThat(noted("absence.entered", "hana.hub")).isTrue();

        var turned = new HashMap<>(days);
        turned.put("lastDay", today.minusDays(1).toString());
        assertThat(hana.post("/members/hana.hub/absences", turned).body()).contains("not before the first");
        turned.put("lastDay", "soon");
        assertThat(hana.post("/members/hana.hub/absences", turned).body()).contains("Give both days");

        var ada = Browser.signedIn(port, "ada.admin");
        assertThat(ada.post("/members/hana.hub/absences/remove", Map.of("firstDay", today.toString(), "_csrf",
                ada.csrf("/members/hana.hub"))).statusCode()).isEqualTo(302);
        assertThat(absences.of("hana.hub", today)).isEmpty();
    }

    @Test
    void aTeamOfFewerThanTwoIsToBePutRightByAdministrators() {
        var ada = Browser.signedIn(port, "ada.admin");
        assertThat(ada.get("/organisations").body()).contains("To be put right", "Team of fewer than two", "Medium",
                "Westmoor housing", "Eastvale housing");
        int before = thingsAboutTeams(ada);
        assertThat(Browser.signedIn(port, "nina.ward").get("/work").body()).doesNotContain("things about teams");
        memberships.enter(Member.person("hilda.housing", "Hilda Housing", "Housing officer"));
        memberships.add("hilda.housing", TEAM);
        memberships.add("hugo.housing", TEAM);
        try {
            assertThat(thingsAboutTeams(ada)).isEqualTo(before - 1);
        } finally {
            memberships.remove("hilda.housing", TEAM);
            jdbc.sql("delete from member where user_id = 'hilda.housing'").update();
        }
    }

    private static int thingsAboutTeams(Browser administrator) {
        var said = Pattern.compile("(\\d+) things? about teams").matcher(administrator.get("/work").body());
        assertThat(said.find()).isTrue();
        return Integer.parseInt(said.group(1));
    }

    private Set<String> inTheEngine(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream().map(Group::getId)
                .collect(Collectors.toSet());
    }

    private boolean noted(String action, String what) {
        return jdbc.sql("""
                        select exists (select from audit_entry where action = :action and what = :what)
                            or exists (select from audit_waiting where action = :action and what = :what)""")
                .param("action", action).param("what", what).query(Boolean.class).single();
    }
}

package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamsFromClaimsTest {

    private static final Map<String, String> ORGANISATIONS = Map.of("RX1", "northbridge", "E99", "eastvale");

    @Test
    void groupsOfEntraAreMappedOneByOne() {
        var teams = from(List.of("groups"), Optional.empty(), Map.of("0a1b-2c3d", "ward-staff.northbridge-7b"), "");
        assertThat(teams.of(Map.of("groups", List.of("0a1b-2c3d", "ffff")), any -> true)).containsExactly("ward-staff.northbridge-7b");
        assertThat(teams.of(Map.of("groups", "0a1b-2c3d"), any -> true)).containsExactly("ward-staff.northbridge-7b");
        assertThat(teams.of(Map.of(), any -> true)).isEmpty();
    }

    @Test
    void rolesOfKeycloakStandInsideAndCarryOurNames() {
        var teams = from(List.of("realm_access.roles"), Optional.empty(), Map.of(), "homeward/");
        var claims = Map.<String, Object>of("realm_access", Map.of("roles", List.of("homeward/therapists.northbridge-hub",
                "therapists.elsewhere", "homeward/administrators.homeward")));
        assertThat(teams.of(claims, any -> true)).containsExactly("therapists.northbridge-hub");
        assertThat(teams.of(claims, "nothing"::equals)).isEmpty();
    }

    @Test
    void aRoleOfCis2CountsOnlyInTheOrganisationThatItStandsBeside() {
        var teams = from(List.of("nhsid_nrbac_roles.role_code"), Optional.of("nhsid_nrbac_roles.org_code"),
                Map.of("R8000", "managers.{organisation}", "R8001", "social-workers.{organisation}"), "");
        var claims = Map.<String, Object>of("nhsid_nrbac_roles", List.of(
                Map.of("role_code", "R8000", "org_code", "RX1"), Map.of("role_code", "R8001", "org_code", "E99"),
                Map.of("role_code", "R8001", "org_code", "UNKNOWN")));
        assertThat(teams.of(claims, any -> true)).containsExactly("managers.northbridge", "social-workers.eastvale");
    }

    @Test
    void aClaimWithDotsInItsNameIsFoundByItsWholeName() {
        var teams = from(List.of("https://example.org/groups"), Optional.of("org"), Map.of("a", "managers.{organisation}"), "");
        assertThat(teams.of(Map.of("https://example.org/groups", List.of("a"), "org", "RX1"), any -> true))
                .containsExactly("managers.northbridge");
        assertThat(teams.of(Map.of("https://example.org/groups", List.of("a")), any -> true)).isEmpty();
    }

    @Test
    void whatIsNotAListIsNoList() {
        var teams = from(List.of("a.b.c"), Optional.of("a.o"), Map.of(), "x");
        assertThat(teams.of(Map.of("a", "text"), any -> true)).isEmpty();
        assertThat(teams.of(Map.of("a", List.of(1, "x", List.of())), any -> true)).isEmpty();
        assertThat(teams.of(Map.of("a", Map.of("b", Map.of("c", List.of("xone", 2)))), any -> true)).containsExactly("one");
    }

    private static TeamsFromClaims from(List<String> groups, Optional<String> organisation, Map<String, String> teams, String prefix) {
        return new TeamsFromClaims(groups, organisation, teams, ORGANISATIONS, Optional.of(prefix));
    }
}

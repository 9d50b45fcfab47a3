package org.homeward.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads from what an identity provider says of somebody which of our teams that is. A claim is found by its name, or by
 * a path with dots into what is nested: {@code realm_access.roles}. Where groups and organisation stand in the same
 * list, as with NHS CIS2 ({@code nhsid_nrbac_roles.role_code} and {@code nhsid_nrbac_roles.org_code}), a role counts
 * only in the organisation that it stands beside.
 *
 * @param groups        claims that name groups or roles
 * @param organisation  the claim that names the organisation
 * @param teams         which of our teams a group stands for; {@code {organisation}} stands for the organisation's id
 * @param organisations which of our organisations a value of that claim stands for
 * @param prefix        groups that begin so carry the name of our team behind it
 */
public record TeamsFromClaims(List<String> groups, Optional<String> organisation, Map<String, String> teams,
                              Map<String, String> organisations, Optional<String> prefix) {

    private static final String ORGANISATION = "{organisation}";
    /** Who may do everything is said in the settings, group by group, and not by how a group is called. */
    private static final String NEVER_BY_PREFIX = "administrators.";

    public TeamsFromClaims {
        groups = List.copyOf(groups);
        Objects.requireNonNull(organisation);
        teams = Map.copyOf(teams);
        organisations = Map.copyOf(organisations);
        Objects.requireNonNull(prefix);
    }

    /** The teams that exist among those that the claims name. */
    public Set<String> of(Map<String, Object> claims, Predicate<String> exists) {
        return groups.stream().flatMap(claim -> named(claims, claim)).filter(exists)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> named(Map<String, Object> claims, String claim) {
        var list = claim.contains(".") ? claim.substring(0, claim.indexOf('.')) : claim;
        if (!claims.containsKey(claim) && claims.get(list) instanceof Collection<?> entries
                && organisation.filter(path -> path.startsWith(list + ".")).isPresent()) {
            return entries.stream().flatMap(entry -> teams(Map.of(list, entry), claim));
        }
        return teams(claims, claim);
    }

    private Stream<String> teams(Map<String, Object> claims, String claim) {
        var where = organisation.stream().flatMap(path -> values(claims, path)).map(organisations::get)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        return values(claims, claim).flatMap(this::team).flatMap(team -> team.contains(ORGANISATION)
                ? where.stream().map(id -> team.replace(ORGANISATION, id)) : Stream.of(team));
    }

    private Stream<String> team(String group) {
        if (teams.containsKey(group)) {
            return Stream.of(teams.get(group));
        }
        return prefix.filter(begin -> !begin.isEmpty() && group.startsWith(begin)).map(begin -> group.substring(begin.length()))
                .filter(team -> !team.startsWith(NEVER_BY_PREFIX)).stream();
    }

    private static Stream<String> values(Object claims, String path) {
        if (claims instanceof Collection<?> several) {
            return several.stream().flatMap(one -> values(one, path));
        }
        if (!(claims instanceof Map<?, ?> named)) {
            return Stream.empty();
        }
        if (named.containsKey(path)) {
            return texts(named.get(path));
        }
        var dot = path.indexOf('.');
        return dot < 0 ? Stream.empty() : values(named.get(path.substring(0, dot)), path.substring(dot + 1));
    }

    private static Stream<String> texts(Object value) {
        return value instanceof Collection<?> several ? several.stream().flatMap(TeamsFromClaims::texts)
                : Stream.ofNullable(value).map(String::valueOf);
    }
}

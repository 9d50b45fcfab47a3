package org.homeward.notices.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Organisation;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Register;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.Team;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.Ward;
import org.homeward.flow.Scene;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Teams that have to do with one person in every way there is, with a mailbox each. */
final class Readers {

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Register register;
    private final Relationships relationships;
    private final TeamMailboxes mailboxes;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Scene.Somebody person;

    Readers(Register register, Relationships relationships, TeamMailboxes mailboxes, JdbcClient jdbc, PlatformTransactionManager transactions,
            Clock clock) {
        this.register = register;
        this.relationships = relationships;
        this.mailboxes = mailboxes;
        this.jdbc = jdbc;
        this.clock = clock;
        register.enter(new Ward("ward-" + id, "northbridge", "northbridge-general", "Ward " + id, List.of(id)), List.of("1"));
        person = new Scene(jdbc, transactions, clock.instant())
                .matched("Ada", surname(), LocalDate.of(1941, 2, 27), "ward-" + id, "1", Duration.ofDays(2));
        everybody();
    }

    private void everybody() {
        enter("ward", "ward-staff", "ward-" + id, RelationshipKind.WARD);
        enter("hub", "hub-case-managers", organisation("hub", Kind.HUB), RelationshipKind.REFERRAL);
        enter("council", "social-workers", organisation("council", Kind.COUNCIL), RelationshipKind.COUNCIL);
        enter("managers", "managers", organisation("council"), RelationshipKind.TASK);
        enter("governance", "information-governance", organisation("council"), RelationshipKind.REVIEWING);
        enter("administrators", "administrators", organisation("council"), RelationshipKind.TASK);
        groups.put("stranger", enter("social-workers", organisation("stranger", Kind.COUNCIL)));
        for (var kind : List.of(RelationshipKind.CHOSEN, RelationshipKind.ACTIVE, RelationshipKind.ASSESSING, RelationshipKind.ACCEPTED,
                RelationshipKind.OFFERED, RelationshipKind.TASK)) {
            var name = kind == RelationshipKind.ACTIVE ? "cares" : kind.key();
            enter(name, "care-providers", organisation(name, Kind.PROVIDER), kind);
        }
    }

    private void enter(String name, String role, String scope, RelationshipKind kind) {
        groups.put(name, enter(role, scope));
        if (kind == RelationshipKind.ASSESSING) {
            relationships.relateUntil(person.id, groups.get(name), kind, "Test", clock.instant(), clock.instant().plus(Duration.ofDays(1)));
        } else {
            relationships.relate(person.id, groups.get(name), kind, "Test", clock.instant());
        }
    }

    private String enter(String role, String scope) {
        var team = new Team(role, scope, role + " of " + scope);
        register.enter(team);
        return team.groupId();
    }

    private String organisation(String name, Kind kind) {
        register.enter(Organisation.of(organisation(name), kind, "Body " + name));
        return organisation(name);
    }

    String organisation(String name) {
        return name + "-" + id;
    }

    Set<String> names() {
        return groups.keySet();
    }

    String group(String name) {
        return groups.get(name);
    }

    String address(String name) {
        return addresses.get(name);
    }

    Scene.Somebody person() {
        return person;
    }

    /** Letters only, so that it is nobody's but this person's. */
    String surname() {
        return "Larkspur" + id.chars().mapToObj(letter -> String.valueOf((char) ('a' + letter % 26))).collect(Collectors.joining());
    }

    /** What tells who it is. */
    String[] telling() {
        return new String[] {"Ada", surname(), person.nhsNumber, person.hospitalNumber, "1941", "It is about"};
    }

    void allAt(String domain) {
        groups.keySet().forEach(name -> {
            addresses.put(name, name + "-" + id + "@" + domain);
            at(name, addresses.get(name));
        });
    }

    void at(String name, String address) {
        mailboxes.set(group(name), Optional.of(address));
    }

    void ends(String name, RelationshipKind kind) {
        relationships.end(person.id, group(name), kind, clock.instant());
    }

    void isNotKnown() {
        jdbc.sql("update journey set person = null, matched = false where id = ?").param(person.id.value()).update();
    }
}

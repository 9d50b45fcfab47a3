package org.homeward.engine.provision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.homeward.access.Account;
import org.homeward.access.Member;
import org.homeward.access.Team;
import org.springframework.stereotype.Component;

/**
 * Copies our members and teams to the engine, so that Tasklist shows names and knows who belongs where. They have no
 * password there: nobody signs in to the engine itself. Who has left, and systems, are no users of the engine.
 */
@Component
class EngineMembers {

    /** While nobody is in this group of the engine's own, its web applications offer to make an administrator. */
    private static final String ENGINE_ADMINISTRATORS = "camunda-admin";

    private final IdentityService identities;

    EngineMembers(IdentityService identities) {
        this.identities = identities;
    }

    void copy(List<Team> teams, List<Account> accounts) {
        var groups = teams.stream().collect(Collectors.toMap(Team::groupId, Team::name));
        groups.put(ENGINE_ADMINISTRATORS, "Administrators of the engine");
        saveGroups(groups, identities.createGroupQuery().list());
        var users = identities.createUserQuery().list().stream().collect(Collectors.toMap(User::getId, user -> user));
        var memberships = memberships(groups.keySet());
        accounts.forEach(account -> copy(account, users, memberships.getOrDefault(account.member().userId(), Set.of())));
    }

    /** Brings one member up to date, at the moment of signing in. */
    void copy(Account account) {
        var users = identities.createUserQuery().userId(account.member().userId()).list().stream()
                .collect(Collectors.toMap(User::getId, user -> user));
        var groups = identities.createGroupQuery().groupMember(account.member().userId()).list().stream()
                .map(Group::getId).collect(Collectors.toSet());
        copy(account, users, groups);
    }

    /** Enters one team or its new name. */
    void copy(Team team) {
        saveGroups(Map.of(team.groupId(), team.name()), identities.createGroupQuery().groupId(team.groupId()).list());
    }

    private void saveGroups(Map<String, String> nameOfGroup, List<Group> saved) {
        var known = saved.stream().collect(Collectors.toMap(Group::getId, group -> group));
        nameOfGroup.forEach((id, name) -> {
            var group = known.getOrDefault(id, identities.newGroup(id));
            if (!name.equals(group.getName())) {
                group.setName(name);
                group.setType("TEAM");
                identities.saveGroup(group);
            }
        });
    }

    private Map<String, Set<String>> memberships(Set<String> groups) {
        var groupsOfUser = new HashMap<String, Set<String>>();
        groups.forEach(group -> identities.createUserQuery().memberOfGroup(group).list()
                .forEach(user -> groupsOfUser.computeIfAbsent(user.getId(), id -> new HashSet<>()).add(group)));
        return groupsOfUser;
    }

    private static Set<String> engineGroups(Account account) {
        var groups = new HashSet<>(account.groups());
        if (groups.contains("administrators.homeward")) {
            groups.add(ENGINE_ADMINISTRATORS);
        }
        return groups;
    }

    private void copy(Account account, Map<String, User> users, Set<String> groupsNow) {
        var member = account.member();
        if (member.service() || !member.active()) {
            if (users.containsKey(member.userId())) {
                identities.deleteUser(member.userId());
            }
            return;
        }
        copyName(member, users);
        var groups = engineGroups(account);
        groups.stream().filter(group -> !groupsNow.contains(group))
                .forEach(group -> identities.createMembership(member.userId(), group));
        groupsNow.stream().filter(group -> !groups.contains(group))
                .forEach(group -> identities.deleteMembership(member.userId(), group));
    }

    private void copyName(Member member, Map<String, User> users) {
        var space = member.name().lastIndexOf(' ');
        var first = space < 0 ? "" : member.name().substring(0, space);
        var last = member.name().substring(space + 1);
        var user = users.getOrDefault(member.userId(), identities.newUser(member.userId()));
        if (!first.equals(user.getFirstName()) || !last.equals(user.getLastName())) {
            user.setFirstName(first);
            user.setLastName(last);
            identities.saveUser(user);
        }
    }
}

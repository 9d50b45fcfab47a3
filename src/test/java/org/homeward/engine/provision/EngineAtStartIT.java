package org.homeward.engine.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.homeward.HomewardTest;
import org.homeward.access.Account;
import org.homeward.access.Accounts;
import org.homeward.access.Member;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
class EngineAtStartIT {

    @Autowired
    private EngineAtStart atStart;
    @Autowired
    private EngineMembers members;
    @Autowired
    private IdentityService identities;
    @Autowired
    private AuthorizationService authorizations;
    @Autowired
    private FilterService filters;
    @Autowired
    private Accounts accounts;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theEngineKnowsOurPeopleAndTeamsAndNoSystem() {
        assertThat(identities.createUserQuery().memberOfGroup("ward-staff.northbridge-7b").list())
                .extracting(User::getId).containsExactlyInAnyOrder("nina.ward", "omar.ward");
        assertThat(identities.createUserQuery().userId("nina.ward").singleResult().getFirstName()).isEqualTo("Nina");
        assertThat(identities.createUserQuery().userId("northbridge-epr").count()).isZero();
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").list()).extracting(User::getId)
                .containsExactlyInAnyOrder("ada.admin", "alan.admin");
        assertThat(identities.createGroupQuery().groupMember("sofia.social").list()).extracting(Group::getId)
                .containsExactly("social-workers.eastvale");
    }

    @Test
    void aSecondStartChangesNothing() {
        atStart.afterSingletonsInstantiated();
        var rights = authorizations.createAuthorizationQuery().count();
        var lists = filters.createFilterQuery().count();
        var users = identities.createUserQuery().count();
        atStart.afterSingletonsInstantiated();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(rights);
        assertThat(filters.createFilterQuery().count()).isEqualTo(lists);
        assertThat(identities.createUserQuery().count()).isEqualTo(users);
    }

    @Test
    void sixListsAreInTasklistAndNoOther() {
        filters.saveFilter(filters.newTaskFilter("Somebody's own"));
        atStart.afterSingletonsInstantiated();
        assertThat(filters.createFilterQuery().list()).extracting(Filter::getName).containsExactlyInAnyOrder("My tasks",
                "My team, unclaimed", "My team", "Due today", "Overdue", "All I may see");
        assertThat(filters.createFilterQuery().list()).allSatisfy(filter ->
                assertThat(filter.getProperties()).containsKeys("priority", "color", "refresh", "description"));
        identities.setAuthentication("nina.ward", List.of("ward-staff.northbridge-7b"));
        try {
            filters.createFilterQuery().listPage(0, 10).forEach(filter -> filters.count(filter.getId()));
        } finally {
            identities.clearAuthentication();
        }
    }

    @Test
    void eachTeamMayDoWhatItNeedsAndNoMore() {
        assertThat(mayOpen("ward-staff.northbridge-7b", "tasklist")).isTrue();
        assertThat(mayOpen("ward-staff.northbridge-7b", "cockpit")).isFalse();
        assertThat(mayOpen("process-owners.northbridge-hub", "cockpit")).isTrue();
        assertThat(mayOpen("process-owners.northbridge-hub", "admin")).isFalse();
        assertThat(mayOpen("administrators.homeward", "admin")).isTrue();
        for (var operator : Set.of("process-owners.northbridge-hub", "administrators.homeward")) {
            assertThat(may(operator, ProcessDefinitionPermissions.READ_INSTANCE)).isTrue();
            assertThat(may(operator, ProcessDefinitionPermissions.READ_TASK)).as("tasks show people").isFalse();
            assertThat(may(operator, ProcessDefinitionPermissions.UPDATE_INSTANCE_VARIABLE)).isFalse();
            assertThat(authorizations.isUserAuthorized("x", List.of(operator), TaskPermissions.READ,
                    Resources.TASK)).isFalse();
        }
        assertThat(authorizations.isUserAuthorized("x", List.of("hub-leads.northbridge-hub"),
                Permissions.CREATE, Resources.FILTER)).isFalse();
        assertThat(authorizations.isUserAuthorized("x", List.of("process-owners.northbridge-hub"),
                Permissions.CREATE, Resources.DEPLOYMENT)).isTrue();
        for (var resource : Set.of(Resources.DEPLOYMENT, Resources.AUTHORIZATION, Resources.GROUP_MEMBERSHIP)) {
            assertThat(authorizations.isUserAuthorized("x", List.of("administrators.homeward"), Permissions.CREATE,
                    resource)).as(resource.resourceName()).isFalse();
        }
    }

    @Test
    void aRightThatIsNotWantedAnyMoreIsTakenBack() {
        var left = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        left.setGroupId("administrators.homeward");
        left.setResource(Resources.GROUP_MEMBERSHIP);
        left.setResourceId(Authorization.ANY);
        left.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(left);
        var widened = authorizations.createAuthorizationQuery().groupIdIn("administrators.homeward")
                .resourceType(Resources.AUTHORIZATION).singleResult();
        widened.addPermission(Permissions.CREATE);
        authorizations.saveAuthorization(widened);
        atStart.afterSingletonsInstantiated();
        assertThat(authorizations.isUserAuthorized("x", List.of("administrators.homeward"), Permissions.CREATE,
                Resources.GROUP_MEMBERSHIP)).isFalse();
        assertThat(authorizations.isUserAuthorized("x", List.of("administrators.homeward"), Permissions.CREATE,
                Resources.AUTHORIZATION)).isFalse();
    }

    @Test
    void whoChangesTeamsOrLeavesDoesSoInTheEngineToo() {
        transaction.executeWithoutResult(status -> {
            var member = Member.person("vera.visitor", "Vera Visitor", "Nurse");
            members.copy(new Account(member, "x", Set.of("ward-staff.northbridge-4a")));
            members.copy(new Account(member, "x", Set.of("ward-staff.staidans-2")));
            assertThat(identities.createGroupQuery().groupMember("vera.visitor").list()).extracting(Group::getId)
                    .containsExactly("ward-staff.staidans-2");
            members.copy(new Account(new Member("vera.visitor", "Vera Visitor", "Nurse", false, false), "x",
                    Set.of("ward-staff.staidans-2")));
            assertThat(identities.createUserQuery().userId("vera.visitor").count()).isZero();
            status.setRollbackOnly();
        });
        assertThat(accounts.find("vera.visitor")).isEmpty();
    }

    private boolean mayOpen(String group, String application) {
        return authorizations.isUserAuthorized("x", List.of(group), Permissions.ACCESS, Resources.APPLICATION,
                application);
    }

    private boolean may(String group, ProcessDefinitionPermissions permission) {
        return authorizations.isUserAuthorized("x", List.of(group), permission, Resources.PROCESS_DEFINITION,
                "discharge-to-assess");
    }
}

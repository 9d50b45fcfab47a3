package org.homeward.engine.provision;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.homeward.access.Team;
import org.springframework.stereotype.Component;

/**
 * What the engine lets each team do, beside the tasks that are given to it. Everybody reads models, task lists and
 * colleagues' names; teams with tasks open Tasklist; process owners and administrators watch processes in Cockpit and
 * try failed steps again, but open no task; process owners deploy; administrators open Admin and change nothing there.
 */
@Component
class EngineGrants {

    private final AuthorizationService authorizations;

    EngineGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void write(List<Team> teams) {
        var wanted = Stream.concat(forEverybody(), teams.stream().flatMap(EngineGrants::forTeam)).toList();
        wanted.forEach(this::write);
        if (!teams.isEmpty()) {
            var groups = teams.stream().map(Team::groupId).toArray(String[]::new);
            Stream.concat(query().groupIdIn(groups).resourceId(Authorization.ANY).list().stream(),
                            query().groupIdIn(groups).resourceType(Resources.APPLICATION).list().stream())
                    .filter(given -> wanted.stream().noneMatch(grant -> grant.speaksOf(given)))
                    .forEach(given -> authorizations.deleteAuthorization(given.getId()));
        }
    }

    private AuthorizationQuery query() {
        return authorizations.createAuthorizationQuery();
    }

    private static Stream<Grant> forEverybody() {
        return Stream.of(Resources.PROCESS_DEFINITION, Resources.DECISION_DEFINITION,
                        Resources.DECISION_REQUIREMENTS_DEFINITION, Resources.FILTER, Resources.USER)
                .map(resource -> Grant.of(Authorization.ANY, resource, Permissions.READ));
    }

    private static Stream<Grant> forTeam(Team team) {
        var group = team.groupId();
        return switch (team.role()) {
            case "process-owners" -> Stream.of(Stream.of(Grant.application(group, "cockpit"),
                    Grant.of(group, Resources.DEPLOYMENT, Permissions.READ, Permissions.CREATE)), forOperators(group))
                    .flatMap(grants -> grants);
            case "administrators" -> Stream.of(Stream.of(Grant.application(group, "cockpit"),
                            Grant.application(group, "admin"), Grant.of(group, Resources.DEPLOYMENT, Permissions.READ)),
                            forOperators(group), forAdministrators(group))
                    .flatMap(grants -> grants);
            default -> Team.takesTasks(team.role())
                    ? Stream.of(Grant.application(group, "tasklist")) : Stream.empty();
        };
    }

    /** The rights to see instances and to try again; not those to read tasks, whose forms show people. */
    private static Stream<Grant> forOperators(String group) {
        return Stream.of(
                Grant.of(group, Resources.PROCESS_DEFINITION, ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                        ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
                        ProcessDefinitionPermissions.RETRY_JOB, ProcessDefinitionPermissions.SUSPEND_INSTANCE),
                Grant.of(group, Resources.DECISION_DEFINITION, Permissions.READ, Permissions.READ_HISTORY));
    }

    /** To look at who is where; members, teams and rights are kept in Homeward and copied here. */
    private static Stream<Grant> forAdministrators(String group) {
        return Stream.of(Resources.USER, Resources.GROUP, Resources.TENANT, Resources.AUTHORIZATION)
                .map(resource -> Grant.of(group, resource, Permissions.READ));
    }

    private void write(Grant grant) {
        var query = query().resourceType(grant.resource()).resourceId(grant.resourceId());
        var known = (grant.isForEverybody() ? query.userIdIn(Authorization.ANY) : query.groupIdIn(grant.group()))
                .list().stream().findFirst();
        if (known.filter(authorization -> grant.isGivenBy(authorization)).isPresent()) {
            return;
        }
        var authorization = known.orElseGet(() -> authorizations.createNewAuthorization(grant.isForEverybody()
                ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT));
        if (known.isEmpty()) {
            if (!grant.isForEverybody()) {
                authorization.setGroupId(grant.group());
            }
            authorization.setResource(grant.resource());
            authorization.setResourceId(grant.resourceId());
        }
        authorization.setPermissions(grant.permissions());
        authorizations.saveAuthorization(authorization);
    }

    private record Grant(String group, Resource resource, String resourceId, Permission... permissions) {

        static Grant of(String group, Resource resource, Permission... permissions) {
            return new Grant(group, resource, Authorization.ANY, permissions);
        }

        static Grant application(String group, String name) {
            return new Grant(group, Resources.APPLICATION, name, Permissions.ACCESS);
        }

        boolean isForEverybody() {
            return group.equals(Authorization.ANY);
        }

        /** Exactly this: a right that was once given and is not wanted any more is taken back. */
        boolean isGivenBy(Authorization given) {
            var wanted = new AuthorizationEntity(given.getAuthorizationType());
            wanted.setPermissions(permissions);
            return wanted.getPermissions() == ((AuthorizationEntity) given).getPermissions();
        }

        boolean speaksOf(Authorization given) {
            return group.equals(given.getGroupId()) && resource.resourceType() == given.getResourceType()
                    && resourceId.equals(given.getResourceId());
        }
    }
}

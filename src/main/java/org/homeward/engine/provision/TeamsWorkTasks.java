package org.homeward.engine.provision;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the team that a task is given to take it, work on it and put it back. The engine's own rule leaves the last one
 * out, so that a task taken by mistake would be stuck. Nobody gets rights of their own: teams have rights.
 */
@Component
@Order(Ordering.DEFAULT_ORDER + 1)
class TeamsWorkTasks extends AbstractCamundaConfiguration {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new Rights());
    }

    private static final class Rights extends DefaultAuthorizationProvider {

        @Override
        protected Permission[] getRuntimePermissions(boolean enforceSpecificVariablePermission) {
            return Stream.concat(Arrays.stream(super.getRuntimePermissions(enforceSpecificVariablePermission)),
                    Stream.of(TaskPermissions.TASK_ASSIGN)).toArray(Permission[]::new);
        }

        /** Whoever takes a task has the team's right to it, and loses it with the team. */
        @Override
        public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
            return new AuthorizationEntity[0];
        }

        @Override
        public AuthorizationEntity[] newUser(User user) {
            return new AuthorizationEntity[0];
        }
    }
}

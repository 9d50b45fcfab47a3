package org.homeward.engine.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.homeward.engine.TaskGone;
import org.springframework.http.MediaType;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for another team's task as for one that is not there: the same words and the same work, whatever is asked of
 * it. The engine itself would name the task, the rights that are missing and whose it is.
 */
final class OtherTeamsTasks extends OncePerRequestFilter {

    private static final Pattern ONE_TASK = Pattern.compile("task/(?!count$)([^/]+)(/.*)?");

    private final TaskService tasks;
    private final IdentityService identities;
    private final byte[] notThere;

    OtherTeamsTasks(TaskService tasks, IdentityService identities, ObjectMapper json) throws IOException {
        this.tasks = tasks;
        this.identities = identities;
        var gone = new TaskGone();
        var answer = new ExceptionDto();
        answer.setType(gone.getClass().getSimpleName());
        answer.setMessage(gone.getMessage());
        this.notThere = json.writeValueAsBytes(answer);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var task = EngineAddress.of(request.getRequestURI()).map(ONE_TASK::matcher).filter(it -> it.matches())
                .map(it -> it.group(1));
        if (task.isEmpty() || isOpen(task.get())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(notThere);
    }

    private boolean isOpen(String task) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var before = Optional.ofNullable(identities.getCurrentAuthentication());
        identities.setAuthentication(who.getName(),
                who.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList());
        try {
            return tasks.createTaskQuery().taskId(task).count() > 0;
        } finally {
            identities.clearAuthentication();
            before.ifPresent(identities::setAuthentication);
        }
    }
}

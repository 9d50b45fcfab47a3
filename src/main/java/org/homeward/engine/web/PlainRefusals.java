package org.homeward.engine.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Says in one plain sentence what the engine would say with the names of rights, ids, expressions and its own inner
 * workings. Sentences of ours pass unchanged; what the engine said of a mistake in a request goes to the log, without
 * what was sent.
 */
final class PlainRefusals implements ContainerResponseFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PlainRefusals.class);
    private static final Set<String> NOTHING_THERE = Set.of("NullValueException", "NotFoundException");
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ExceptionDto told && isTheEngines(told.getType())) {
            LOG.info("The engine refused a {} of {} with {} ({})", request.getMethod(), who(), response.getStatus(),
                    told.getType());
            if (response.getStatus() == SERVER_ERROR && NOTHING_THERE.contains(String.valueOf(told.getType()))) {
                response.setStatus(NOT_FOUND);
            }
            say(response);
        } else if (response.getEntity() instanceof String && response.getStatus() == BAD_REQUEST) {
            say(response);
        }
    }

    private static void say(ContainerResponseContext response) {
        var plain = new ExceptionDto();
        plain.setType("Refused");
        plain.setMessage(sentence(response.getStatus()));
        response.setEntity(plain, null, MediaType.APPLICATION_JSON_TYPE);
    }

    private static String who() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).map(Principal::getName)
                .orElse("nobody");
    }

    /** Ours are named by what they say; the engine's and the libraries' end as their classes do. */
    private static boolean isTheEngines(String type) {
        return type == null || type.endsWith("Exception") || type.endsWith("Error");
    }

    private static String sentence(int status) {
        if (status == FORBIDDEN) {
            return "This is not open to you.";
        }
        if (status == NOT_FOUND) {
            return "There is nothing of that name that is open to you.";
        }
        return status >= SERVER_ERROR ? "Something went wrong, and nothing was changed." : "This cannot be taken as it was asked.";
    }
}

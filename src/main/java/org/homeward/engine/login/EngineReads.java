package org.homeward.engine.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.homeward.access.Audit;
import org.homeward.access.AuditCannotBeWritten;
import org.homeward.access.RequestAtHand;
import org.homeward.access.WhoIsAsking;
import org.homeward.journey.JourneyId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Notes what the engine tells about journeys over its REST addresses: the values of a task or of a running process, and
 * its history. It keeps nothing personal, but what becomes of somebody can be read there. Forms are noted where they are
 * filled in. An answer leaves only once it is noted.
 */
final class EngineReads extends OncePerRequestFilter {

    private static final Pattern TELLS_OF_JOURNEYS = Pattern.compile(
            "(task/[^/]+/(variables|localVariables)(/.*)?|task/[^/]+/comment(/.*)?"
            + "|(process-instance|execution|variable-instance)(/.*)?"
            + "|history/(?!user-operation|task).*)");
    private static final Pattern ONE = Pattern.compile("(?:history/)?(task|process-instance)/([^/]+)(/.*)?");

    private static final Set<String> WORDS = Set.of(("task filter form form-variables deployed-form rendered-form "
            + "identity-links variables localVariables comment attachment claim unclaim complete submit-form list count "
            + "singleResult process-instance process-definition execution variable-instance decision-definition "
            + "decision-instance activity-instance activity-instances incident job job-definition deployment history "
            + "detail user-operation key xml diagram statistics metrics batch external-task data").split(" "));

    private final Audit audit;
    private final WhoIsAsking asking;
    private final ObjectProvider<ProcessEngine> engine;

    EngineReads(Audit audit, WhoIsAsking asking, ObjectProvider<ProcessEngine> engine) {
        this.audit = audit;
        this.asking = asking;
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = EngineAddress.of(request.getRequestURI());
        address.ifPresent(asked -> request.setAttribute(RequestAtHand.TEMPLATE, template(request, asked)));
        if (address.filter(asked -> TELLS_OF_JOURNEYS.matcher(asked).matches()).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        try {
            if (HttpStatus.valueOf(answer.getStatus()).is2xxSuccessful()) {
                audit.read(asking.viewer(), "Engine", journeys(address.get()));
            }
            answer.copyBodyToResponse();
        } catch (AuditCannotBeWritten e) {
            answer.reset();
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    /** Words of the engine's stay; ids, and whatever else somebody wrote, do not. */
    private static String template(HttpServletRequest request, String address) {
        var mount = request.getRequestURI().startsWith("/engine-rest") ? "/engine-rest/" : "/camunda/api/engine/";
        return mount + Arrays.stream(address.split("/")).map(part -> WORDS.contains(part) ? part : "{id}")
                .collect(Collectors.joining("/"));
    }

    /** Looked up as the product, since whoever asks may not be allowed to ask this. */
    private Collection<JourneyId> journeys(String address) {
        var one = ONE.matcher(address);
        if (!one.matches()) {
            return List.of();
        }
        var identities = engine.getObject().getIdentityService();
        var who = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return instance(one.group(1), one.group(2)).map(id -> engine.getObject().getHistoryService()
                            .createHistoricProcessInstanceQuery().processInstanceId(id).singleResult())
                    .map(HistoricProcessInstance::getBusinessKey).filter(key -> key.startsWith("J-"))
                    .map(JourneyId::new).stream().toList();
        } finally {
            identities.setAuthentication(who);
        }
    }

    private Optional<String> instance(String kind, String id) {
        return kind.equals("process-instance") ? Optional.of(id) : Optional.ofNullable(engine.getObject()
                .getHistoryService().createHistoricTaskInstanceQuery().taskId(id).singleResult())
                .map(HistoricTaskInstance::getProcessInstanceId);
    }
}

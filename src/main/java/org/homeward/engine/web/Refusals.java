package org.homeward.engine.web;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.homeward.access.AuditCannotBeWritten;
import org.homeward.engine.ChangedMeanwhile;
import org.homeward.engine.DoorClosed;
import org.homeward.engine.NotYourTask;
import org.homeward.engine.TaskGone;
import org.homeward.tasks.AnswersRefused;

/** Makes every REST door of the engine, Tasklist's included, say what it refuses in the same plain words. */
public class Refusals implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext doors) {
        doors.register(new OfAnswers()).register(new OfOtherWays()).register(new OfLateComers()).register(new OfGoneTasks())
                .register(new OfOthersTasks()).register(new OfAudit()).register(new PostedForms());
    }

    private static Response answer(Response.Status status, RuntimeException refusal) {
        var body = new ExceptionDto();
        body.setType(refusal.getClass().getSimpleName());
        body.setMessage(refusal.getMessage());
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }

    private static final class OfAnswers implements ExceptionMapper<AnswersRefused> {
        @Override
        public Response toResponse(AnswersRefused refusal) {
            return answer(Response.Status.BAD_REQUEST, refusal);
        }
    }

    private static final class OfOtherWays implements ExceptionMapper<DoorClosed> {
        @Override
        public Response toResponse(DoorClosed refusal) {
            return answer(Response.Status.BAD_REQUEST, refusal);
        }
    }

    private static final class OfGoneTasks implements ExceptionMapper<TaskGone> {
        @Override
        public Response toResponse(TaskGone refusal) {
            return answer(Response.Status.NOT_FOUND, refusal);
        }
    }

    private static final class OfOthersTasks implements ExceptionMapper<NotYourTask> {
        @Override
        public Response toResponse(NotYourTask refusal) {
            return answer(Response.Status.FORBIDDEN, refusal);
        }
    }

    private static final class OfAudit implements ExceptionMapper<AuditCannotBeWritten> {
        @Override
        public Response toResponse(AuditCannotBeWritten refusal) {
            return answer(Response.Status.SERVICE_UNAVAILABLE, refusal);
        }
    }

    private static final class OfLateComers implements ExceptionMapper<ChangedMeanwhile> {
        @Override
        public Response toResponse(ChangedMeanwhile refusal) {
            return answer(Response.Status.CONFLICT, refusal);
        }
    }
}

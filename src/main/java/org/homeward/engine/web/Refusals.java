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
import org.homeward.engine.ModelsRefused;
import org.homeward.engine.TaskGone;
import org.homeward.engine.TooMuchSent;
import org.homeward.tasks.AnswersRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes every REST door of the engine, Tasklist's included, say what it refuses in the same plain words. */
public class Refusals implements ForcedAutoDiscoverable {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @Override
    public void configure(FeatureContext doors) {
        doors.register(new OfAnswers()).register(new OfOtherWays()).register(new OfLateComers())
                .register(new OfGoneTasks()).register(new OfModels()).register(new OfTooMuch()).register(new OfAudit())
                .register(new LimitedBodies()).register(new PostedForms()).register(new PlainRefusals())
                .register(new PlainQuestions());
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

    private static final class OfTooMuch implements ExceptionMapper<TooMuchSent> {
        @Override
        public Response toResponse(TooMuchSent refusal) {
            LOG.warn("Somebody sent more than may be sent at once");
            return answer(Response.Status.BAD_REQUEST, refusal);
        }
    }

    private static final class OfModels implements ExceptionMapper<ModelsRefused> {
        @Override
        public Response toResponse(ModelsRefused refusal) {
            return answer(Response.Status.BAD_REQUEST, refusal);
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

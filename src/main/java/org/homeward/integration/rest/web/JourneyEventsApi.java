package org.homeward.integration.rest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Sight;
import org.homeward.access.Viewer;
import org.homeward.admission.CancelAdmission;
import org.homeward.admission.EndJourneyEarly;
import org.homeward.journey.JourneyId;
import org.homeward.stay.Stays;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a hospital system's word that a journey ends before its time: open tasks are withdrawn and their owners told. */
@RestController
@Tag(name = "Events", description = "What happened to a person")
class JourneyEventsApi {

    private final EndJourneyEarly endJourney;
    private final CancelAdmission cancelAdmission;
    private final Stays stays;
    private final AccessPolicy policy;
    private final Clock clock;

    JourneyEventsApi(EndJourneyEarly endJourney, CancelAdmission cancelAdmission, Stays stays, AccessPolicy policy,
                     Clock clock) {
        this.endJourney = endJourney;
        this.cancelAdmission = cancelAdmission;
        this.stays = stays;
        this.policy = policy;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/journeys/{id}/events", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "tellEvent", summary = "Tell what happened", description = "Ends the journey. Told twice, "
            + "it changes nothing. Only a hospital's own system may tell it.", requestBody =
            @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                content = @Content(schema = @Schema(implementation = Event.class))), responses = {
            @ApiResponse(responseCode = "200", description = "Taken"),
            @ApiResponse(responseCode = "403", description = "Not a hospital's system", content = @Content(
                mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem")))})
    Taken tell(@Parameter(description = "Id of the journey", example = "J-7K3F9Q") @PathVariable String id,
               @RequestBody Map<String, Object> body, @Parameter(hidden = true) Authentication who) {
        var viewer = new Viewer(who.getName(), who.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet()));
        var journey = allowed(id, viewer);
        var told = ToldEvent.read(body, clock);
        return new Taken(id, told.ending().message(), changed(journey, told, "api:" + viewer.userId()));
    }

    private boolean changed(JourneyId journey, ToldEvent told, String source) {
        return switch (told.ending()) {
            case DIED -> endJourney.died(journey, told.happenedAt(), source, Optional.empty());
            case SELF_DISCHARGED -> endJourney.selfDischarged(journey, told.happenedAt(), source, Optional.empty());
            case TRANSFERRED -> endJourney.transferred(journey, told.happenedAt(), source, Optional.empty());
            case RECORDED_IN_ERROR -> stays.of(journey).map(stay -> cancelAdmission.cancel(
                    new CancelAdmission.Cancellation(source, stay.visit(), told.happenedAt(), clock.instant())))
                    .filter(CancelAdmission.Cancelled.class::isInstance).isPresent();
        };
    }

    /** What may not be seen, or only without knowing whose it is, answers as if there were none. */
    private JourneyId allowed(String id, Viewer viewer) {
        var journey = JourneyId.parse(id).orElseThrow(JourneyEventsApi::noSuchJourney);
        var permit = policy.permit(viewer, journey);
        if (permit.sight() != Sight.FULL) {
            throw noSuchJourney();
        }
        if (!permit.may(Action.TELL_EVENTS)) {
            throw problem(HttpStatus.FORBIDDEN, "Only a hospital's own system may tell this.");
        }
        return journey;
    }

    private static ErrorResponseException noSuchJourney() {
        return problem(HttpStatus.NOT_FOUND, "No journey that you may see has this id.");
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    /** What a system sends; {@link ToldEvent} reads it. */
    @Schema(name = "Event")
    record Event(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "person.died", allowableValues = {
                "person.died", "person.selfDischarged", "person.transferred", "admission.cancelled"}) String event,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2024-01-05T14:05:00Z")
            Instant happenedAt) {
    }

    /** What came of it; {@code changed} is false where the journey had ended before. */
    @Schema(name = "EventTaken")
    record Taken(@Schema(example = "J-7K3F9Q") String journey, @Schema(example = "person.died") String event,
                 @Schema(description = "False where the journey had ended before") boolean changed) {
    }
}

package org.homeward.integration.rest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Audit;
import org.homeward.access.Sight;
import org.homeward.access.WhoIsAsking;
import org.homeward.assessment.TakeRecordFacts;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what the hospital's own record says to the questions of the daily review, several times a day. */
@RestController
@Tag(name = "Facts for the round", description = "What the hospital's record knows already")
class HospitalFactsApi {

    private final TakeRecordFacts takeRecordFacts;
    private final AccessPolicy policy;
    private final WhoIsAsking asking;
    private final Audit audit;

    HospitalFactsApi(TakeRecordFacts takeRecordFacts, AccessPolicy policy, WhoIsAsking asking, Audit audit) {
        this.takeRecordFacts = takeRecordFacts;
        this.policy = policy;
        this.asking = asking;
        this.audit = audit;
    }

    @PutMapping(path = "/api/v1/journeys/{id}/facts", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "keepFacts", summary = "Say what the hospital's record knows", description = "Answers to questions of the "
            + "daily review. They are shown to the ward with source and time, and count once somebody has confirmed them. Sent twice, "
            + "they change nothing. Only a hospital's own system may send them.", requestBody =
            @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                content = @Content(schema = @Schema(implementation = Facts.class))), responses = {
            @ApiResponse(responseCode = "200", description = "Taken"),
            @ApiResponse(responseCode = "403", description = "Not a hospital's system", content = @Content(
                mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem")))})
    Taken keep(@Parameter(description = "Id of the journey", example = "J-7K3F9Q") @PathVariable String id,
               @RequestBody Map<String, Object> body) {
        var viewer = asking.viewer();
        var journey = JourneyId.parse(id).filter(known -> policy.permit(viewer, known).sight() == Sight.FULL)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "No journey that you may see has this id."));
        if (!policy.permit(viewer, journey).may(Action.TELL_EVENTS)) {
            throw problem(HttpStatus.FORBIDDEN, "Only a hospital's own system may tell this.");
        }
        var told = ToldFacts.read(body, takeRecordFacts);
        var added = takeRecordFacts.take(journey, told.facts(), viewer.userId(), told.recordedAt());
        audit.did(viewer, "facts.kept", Optional.of(journey), added + " facts");
        return new Taken(id, added);
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    /** What a system sends; {@link ToldFacts} reads it. */
    @Schema(name = "Facts")
    record Facts(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2024-01-05T14:05:00Z") Instant recordedAt,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Answers by question of record-daily-review",
                example = "{\"newsScore\": 2, \"transport\": \"requested\"}") Map<String, Object> facts) {
    }

    /** What came of it; {@code added} is 0 where all of it was known. */
    @Schema(name = "FactsTaken")
    record Taken(@Schema(example = "J-7K3F9Q") String journey, @Schema(description = "How many were new") int added) {
    }
}

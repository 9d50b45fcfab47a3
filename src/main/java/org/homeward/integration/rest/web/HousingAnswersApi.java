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
import java.util.Set;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.duties.HearHousing;
import org.homeward.journey.JourneyId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hears from a council's own system that its housing authority has news of somebody who was referred to it. */
@RestController
@Tag(name = "Housing", description = "What housing authorities say to a referral")
class HousingAnswersApi {

    private static final String SYSTEMS = "council-systems.";
    private static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9/._-]{0,39}";

    private final HearHousing hearHousing;
    private final WhoIsAsking asking;
    private final Audit audit;
    private final Clock clock;

    HousingAnswersApi(HearHousing hearHousing, WhoIsAsking asking, Audit audit, Clock clock) {
        this.hearHousing = hearHousing;
        this.asking = asking;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/journeys/{id}/housing-answers", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "tellHousingAnswer", summary = "Say that the housing authority has news", description = "For a referral that "
            + "is open, by the reference in its mail. The authority's officers have the task Plan accommodation again at once. Sent twice "
            + "with one reference, it changes nothing. Only the own system of the council that was chosen may send it.", requestBody =
            @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                content = @Content(schema = @Schema(implementation = HousingAnswer.class))), responses = {
            @ApiResponse(responseCode = "200", description = "Taken"),
            @ApiResponse(responseCode = "403", description = "Not a council's system", content = @Content(
                mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem")))})
    Taken tell(@Parameter(description = "Reference of the referral, as its mail says it", example = "J-7K3F9Q") @PathVariable String id,
               @RequestBody Map<String, Object> body) {
        var viewer = asking.viewer();
        var authority = authority(viewer);
        var journey = JourneyId.parse(id).filter(known -> hearHousing.isReferredTo(known, authority)).orElseThrow(() ->
                problem(HttpStatus.NOT_FOUND, "Nobody is referred to your council at this moment under this reference."));
        var wrong = new WrongFields();
        var reference = String.valueOf(body.get("reference"));
        if (!(body.get("reference") instanceof String) || !reference.matches(REFERENCE)) {
            wrong.add("reference", "What you call this answer, in no more than 40 letters and digits; nothing about the person.");
        }
        var answeredAt = wrong.past(body, "answeredAt", clock.instant());
        wrong.beside(body, Set.of("reference", "answeredAt"));
        wrong.refuse();
        var changed = hearHousing.answered(journey, authority, reference, answeredAt, "api:" + viewer.userId());
        if (changed) {
            audit.did(viewer, "housing.answered", Optional.of(journey), authority);
        }
        return new Taken(id, changed);
    }

    private static String authority(Viewer viewer) {
        return viewer.groups().stream().filter(group -> group.startsWith(SYSTEMS)).sorted().findFirst()
                .map(group -> group.substring(SYSTEMS.length()))
                .orElseThrow(() -> problem(HttpStatus.FORBIDDEN, "Only a council's own system may tell this."));
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    /** What a system sends. */
    @Schema(name = "HousingAnswer")
    record HousingAnswer(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "What you call this answer; nothing about the person",
                example = "EH-20417/2") String reference,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2024-01-05T14:05:00Z") Instant answeredAt) {
    }

    /** What came of it; {@code changed} is false where this was told before. */
    @Schema(name = "HousingAnswerTaken")
    record Taken(@Schema(example = "J-7K3F9Q") String journey,
                 @Schema(description = "False where this was told before") boolean changed) {
    }
}

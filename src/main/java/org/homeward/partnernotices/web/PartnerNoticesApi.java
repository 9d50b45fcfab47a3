package org.homeward.partnernotices.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.homeward.partnernotices.AcknowledgeNotice;
import org.homeward.partnernotices.AcknowledgeNotice.AnsweredAlready;
import org.homeward.partnernotices.NoticeRefused;
import org.homeward.partnernotices.ReadNotices;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets other systems read what councils were told, and lets a council's own system answer it. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Notices", description = "What councils are told of people in hospital")
class PartnerNoticesApi {

    private final NoticeGate gate;
    private final ReadNotices readNotices;
    private final AcknowledgeNotice acknowledgeNotice;

    PartnerNoticesApi(NoticeGate gate, ReadNotices readNotices, AcknowledgeNotice acknowledgeNotice) {
        this.gate = gate;
        this.readNotices = readNotices;
        this.acknowledgeNotice = acknowledgeNotice;
    }

    @GetMapping("/journeys/{id}/notices")
    @Operation(operationId = "readNotices", summary = "Read a journey's notices", description = "Referral, safe-to-leave status, "
            + "assessment notice and withdrawals, each with its lines as they were and with the council's receipt; the newest first.")
    NoticeJson.All all(@Parameter(description = "Id of the journey", example = "J-7K3F9Q") @PathVariable String id) {
        try {
            var seen = gate.reading(id);
            return new NoticeJson.All(readNotices.of(gate.viewer(), seen.journey(), seen.permit()).stream().map(NoticeJson::of).toList());
        } catch (AccessDeniedException e) {
            throw problem(HttpStatus.FORBIDDEN, "This account does without notices.");
        }
    }

    @PostMapping(path = "/notices/{ref}/receipt", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "acknowledgeNotice", summary = "Acknowledge a notice", description = "The council that was told accepts "
            + "or rejects it, with type, details and whom to ring. Sent twice, it changes nothing; another answer is refused.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                content = @Content(schema = @Schema(implementation = ReceiptJson.Sent.class))), responses = {
            @ApiResponse(responseCode = "200", description = "The receipt that counts", content = @Content(
                mediaType = "application/json", schema = @Schema(implementation = ReceiptJson.class))),
            @ApiResponse(responseCode = "403", description = "Not of the council that was told", content = @Content(
                mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem"))),
            @ApiResponse(responseCode = "409", description = "Answered differently before", content = @Content(
                mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem")))})
    ReceiptJson acknowledge(@Parameter(description = "Reference of the notice", example = "N-7K3F9Q") @PathVariable String ref,
                            @RequestBody Map<String, Object> body) {
        try {
            var notice = gate.answering(ref);
            return ReceiptJson.of(acknowledgeNotice.acknowledge(gate.viewer(), notice, ReceiptJson.told(body),
                    "api:" + gate.viewer().userId()));
        } catch (AccessDeniedException e) {
            throw problem(HttpStatus.FORBIDDEN, "Only the council that was told answers a notice.");
        } catch (AnsweredAlready e) {
            throw problem(HttpStatus.CONFLICT, e.getMessage());
        } catch (NoticeRefused e) {
            var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
            problem.setTitle("The request cannot be understood");
            problem.setProperty("errors", e.sentences().entrySet().stream()
                    .map(wrong -> Map.of("field", wrong.getKey(), "detail", wrong.getValue())).toList());
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
        }
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }
}

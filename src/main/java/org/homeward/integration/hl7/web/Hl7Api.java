package org.homeward.integration.hl7.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.homeward.integration.hl7.FeedProfile;
import org.homeward.integration.hl7.FeedProfiles;
import org.homeward.integration.hl7.ReceiveMessage;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.integration.hl7.mllp.Answers;
import org.homeward.integration.hl7.mllp.MllpLimits;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a hospital's message over HTTP, for integration engines that do not speak MLLP. The same message gets the same answer
 * at both doors. A hospital's system may speak for its own trust alone.
 */
@RestController
@Tag(name = "Messages", description = "The hospital's feed")
class Hl7Api {

    static final String HL7 = "application/hl7-v2";
    private static final String HOSPITAL_SYSTEMS = "hospital-systems.";

    private final ReceiveMessage receive;
    private final FeedProfiles profiles;
    private final MllpLimits limits;

    Hl7Api(ReceiveMessage receive, FeedProfiles profiles, MllpLimits limits) {
        this.receive = receive;
        this.profiles = profiles;
        this.limits = limits;
    }

    @PostMapping(path = "/api/v1/hl7", consumes = {HL7, MediaType.TEXT_PLAIN_VALUE}, produces = HL7)
    @Operation(operationId = "sendMessage", summary = "Send an HL7 v2 message", description = "The body is one ADT message, "
            + "versions 2.1 to 2.8. The answer is its acknowledgement: AA stored, AE correct it and send it again, AR mend the "
            + "interface. A message that names the answers that it wants (MSH-15, MSH-16) gets the first of them, CA, CE or CR, "
            + "or an empty body where it wants errors alone and there is none. Sent twice, it changes nothing.", requestBody =
            @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                content = @Content(mediaType = HL7, schema = @Schema(type = "string"))), responses = {
            @ApiResponse(responseCode = "200", description = "The acknowledgement", content = @Content(mediaType = HL7,
                schema = @Schema(type = "string"))),
            @ApiResponse(responseCode = "403", description = "Not a system of the hospital that the message names",
                content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem"))),
            @ApiResponse(responseCode = "503", description = "It could not be stored; send it again", content = @Content(
                mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem")))})
    ResponseEntity<byte[]> take(@Parameter(hidden = true) HttpServletRequest request,
                                @Parameter(hidden = true) Authentication who) throws IOException {
        if (groups(who).noneMatch(group -> group.startsWith(HOSPITAL_SYSTEMS))) {
            throw problem(HttpStatus.FORBIDDEN, "Only a hospital's own system may send messages.");
        }
        var body = request.getInputStream().readNBytes(limits.largestMessage() + 1);
        if (!mayNameItsSender(body, who)) {
            throw problem(HttpStatus.FORBIDDEN, "The sender that the message names (MSH-3) is another hospital's.");
        }
        var answer = body.length > limits.largestMessage()
                ? receive.refuseTooLarge(Arrays.copyOf(body, 64 * 1024)) : receive.receive(body);
        return answer.map(Answers::messages).map(wanted -> wanted.isEmpty() ? new byte[0] : wanted.get(0))
                .map(ack -> ResponseEntity.ok().body(ack)).orElseThrow(() -> problem(HttpStatus.SERVICE_UNAVAILABLE,
                "The message could not be stored. Send it again in a minute."));
    }

    private boolean mayNameItsSender(byte[] body, Authentication who) {
        var trust = Header.read(WireText.of(Arrays.copyOf(body, Math.min(body.length, 64 * 1024)))).flatMap(profiles::of)
                .flatMap(FeedProfile::trust);
        return trust.map(id -> groups(who).anyMatch((HOSPITAL_SYSTEMS + id)::equals)).orElse(true);
    }

    private static Stream<String> groups(Authentication who) {
        return who.getAuthorities().stream().map(GrantedAuthority::getAuthority);
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }
}

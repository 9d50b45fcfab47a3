package org.homeward.carepackage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.CarePackages.ChangedMeanwhile;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.KeepCarePackage;
import org.homeward.carepackage.KeepCarePackage.What;
import org.homeward.carepackage.PackageRefused;
import org.homeward.carepackage.Word;
import org.homeward.journey.London;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a council's case system keep the packages of its own council. The same sent twice changes nothing. */
@RestController
@RequestMapping(path = "/api/v1/care-packages/{ref}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Care packages", description = "The care that councils arrange")
class CarePackageApi {

    private static final String SYSTEMS = "council-systems.";

    private final KeepCarePackage keeping;
    private final CarePackages packages;
    private final Holds holds;
    private final WhoIsAsking asking;
    private final Audit audit;
    private final Clock clock;

    CarePackageApi(KeepCarePackage keeping, CarePackages packages, Holds holds, WhoIsAsking asking, Audit audit, Clock clock) {
        this.keeping = keeping;
        this.packages = packages;
        this.holds = holds;
        this.asking = asking;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "readCarePackage", summary = "Read one care package",
            description = "By the council's own reference, with how it stands. The ETag is its version.")
    ResponseEntity<CarePackageJson> read(@Parameter(description = "What the council calls the package", example = "EV-20417")
                                         @PathVariable String ref) {
        var viewer = asking.viewer();
        var found = packages.withReference(council(viewer), ref).orElseThrow(() ->
                problem(HttpStatus.NOT_FOUND, "No care package of your council has this reference.", List.of()));
        audit.readPersons(viewer, "Care package", List.of(found.person().value()));
        return answer(HttpStatus.OK, found);
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "keepCarePackage", summary = "Enter or change a care package", description = "The whole package as it is "
            + "now. Sent twice, it changes nothing. Whether it is on hold or has lapsed is Homeward's to say: send active, and it "
            + "stays so. With If-Match, it is refused where somebody else has changed it meanwhile.",
            parameters = @Parameter(name = "If-Match", in = ParameterIn.HEADER, description = "The ETag of the version that you have read",
                example = "\"3\"", schema = @Schema(type = "string")),
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                content = @Content(schema = @Schema(implementation = CarePackageJson.Written.class))), responses = {
            @ApiResponse(responseCode = "200", description = "Kept, or known before", content = @Content(
                mediaType = "application/json", schema = @Schema(implementation = CarePackageJson.class))),
            @ApiResponse(responseCode = "201", description = "Entered", content = @Content(
                mediaType = "application/json", schema = @Schema(implementation = CarePackageJson.class))),
            @ApiResponse(responseCode = "403", description = "Not a council's system", content = @Content(
                mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem"))),
            @ApiResponse(responseCode = "412", description = "Changed meanwhile", content = @Content(
                mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem")))})
    ResponseEntity<CarePackageJson> keep(@Parameter(description = "What the council calls the package; nothing about the person",
            example = "EV-20417") @PathVariable String ref, @RequestBody Map<String, Object> body,
            @Parameter(hidden = true) @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        var viewer = asking.viewer();
        var council = council(viewer);
        try {
            var kept = keeping.put(council, CarePackageJson.cells(ref, body), version(ifMatch),
                    new Word(clock.instant(), "api:" + viewer.userId(), Optional.empty(), ""));
            if (kept.what() != What.UNCHANGED) {
                audit.did(viewer, "carePackage.kept", Optional.empty(), kept.carePackage().id().value());
            }
            return answer(kept.what() == What.CREATED ? HttpStatus.CREATED : HttpStatus.OK, kept.carePackage());
        } catch (PackageRefused e) {
            throw problem(HttpStatus.BAD_REQUEST, CarePackageJson.sentences(e), CarePackageJson.errors(e));
        } catch (ChangedMeanwhile e) {
            throw problem(HttpStatus.PRECONDITION_FAILED, e.getMessage(), List.of());
        }
    }

    private ResponseEntity<CarePackageJson> answer(HttpStatus status, CarePackage carePackage) {
        return ResponseEntity.status(status).eTag("\"" + carePackage.version() + "\"")
                .body(CarePackageJson.of(carePackage, holds.newest(carePackage.id()), London.day(clock.instant())));
    }

    private static String council(Viewer viewer) {
        return viewer.groups().stream().filter(group -> group.startsWith(SYSTEMS)).sorted().findFirst()
                .map(group -> group.substring(SYSTEMS.length()))
                .orElseThrow(() -> problem(HttpStatus.FORBIDDEN, "Only a council's own system keeps care packages.", List.of()));
    }

    private static Optional<Integer> version(String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return Optional.empty();
        }
        var digits = ifMatch.replaceAll("^W/|\"", "");
        return Optional.of(digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1);
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence, List<Map<String, String>> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        if (!errors.isEmpty()) {
            problem.setTitle("The request cannot be understood");
            problem.setProperty("errors", errors);
        }
        return new ErrorResponseException(status, problem, null);
    }
}

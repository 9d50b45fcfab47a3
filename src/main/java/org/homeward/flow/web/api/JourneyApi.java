package org.homeward.flow.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.JourneyFiles;
import org.homeward.journey.JourneyId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets other systems look journeys up. They see what the teams of their account may see. */
@RestController
@RequestMapping(path = JourneyApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Journeys", description = "People on their way home")
class JourneyApi {

    static final String PATH = "/api/v1/journeys";

    private final JourneyFiles files;
    private final Directory directory;
    private final WhoIsAsking asking;
    private final Clock clock;

    JourneyApi(JourneyFiles files, Directory directory, WhoIsAsking asking, Clock clock) {
        this.files = files;
        this.directory = directory;
        this.asking = asking;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listJourneys", summary = "List journeys",
            description = "Open journeys in the order of their ids. Numbers of a person are refused here: "
                    + "they must not stand in an address. Send them to the search.")
    @Parameters({
        @Parameter(name = "ward", in = ParameterIn.QUERY, description = "Id of a ward", example = "northbridge-7b",
            schema = @Schema(type = "string")),
        @Parameter(name = "stage", in = ParameterIn.QUERY, description = "Stage of the journey", example = "deciding",
            schema = @Schema(type = "string", allowableValues = {"admitted", "assessing", "deciding", "sourcing",
                "ready", "left", "recovering", "closed"})),
        @Parameter(name = "pathway", in = ParameterIn.QUERY, example = "P1", description = "Agreed pathway; none for "
            + "journeys without one", schema = @Schema(type = "string", allowableValues = {"P0", "P1", "P2", "P3",
                "none"})),
        @Parameter(name = "closedToo", in = ParameterIn.QUERY, description = "Whether ended journeys are wanted too",
            schema = @Schema(type = "boolean", defaultValue = "false")),
        @Parameter(name = "after", in = ParameterIn.QUERY, description = "\"next\" of the page before",
            example = "J-7K3F9Q", schema = @Schema(type = "string")),
        @Parameter(name = "size", in = ParameterIn.QUERY, description = "How many at most",
            schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "100"))})
    JourneyPageJson list(@Parameter(hidden = true) @RequestParam Map<String, String> asked) {
        return page(AskedJourneys.inAddress(asked, directory));
    }

    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "searchJourneys", summary = "Search for a person's journeys",
            description = "The same list, also by NHS number or hospital number. Changes nothing.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                content = @Content(schema = @Schema(implementation = JourneySearch.class))))
    JourneyPageJson search(@RequestBody Map<String, Object> asked) {
        return page(AskedJourneys.inBody(asked, directory));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readJourney", summary = "Read one journey",
            description = "With its stays, open waits, timeline and decisions.")
    JourneyFileJson one(@Parameter(description = "Id of the journey", example = "J-7K3F9Q") @PathVariable String id) {
        try {
            return files.find(asking.viewer(), new JourneyId(id))
                    .map(file -> JourneyFileJson.of(file, clock.instant())).orElseThrow(ApiProblems::noSuchJourney);
        } catch (IllegalArgumentException e) {
            throw ApiProblems.noSuchJourney();
        }
    }

    private JourneyPageJson page(AskedJourneys asked) {
        var asAt = clock.instant();
        var found = files.list(asking.viewer(), asked.query(), asked.after(), asked.size() + 1);
        var shown = found.stream().limit(asked.size()).map(JourneyJson::of).toList();
        return new JourneyPageJson(asAt, shown, found.size() > asked.size()
                ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty());
    }
}

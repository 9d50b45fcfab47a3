package org.homeward.capacity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.capacity.ReadCapacity;
import org.homeward.capacity.SayCapacity;
import org.homeward.capacity.ServiceAccess;
import org.homeward.capacity.ServiceRefused;
import org.homeward.capacity.Source;
import org.homeward.journey.London;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the systems of councils and providers read which services there are, and say how many places are free. */
@RestController
@RequestMapping(path = "/api/v1/services", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Services", description = "Services that give care, and their free places")
class ServiceApi {

    private final ServiceGate gate;
    private final ReadCapacity capacity;
    private final SayCapacity saying;
    private final Clock clock;

    ServiceApi(ServiceGate gate, ReadCapacity capacity, SayCapacity saying, Clock clock) {
        this.gate = gate;
        this.capacity = capacity;
        this.saying = saying;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listServices", summary = "List services with their places", description = "Those that the caller may see: "
            + "a council's system the services of its council, a provider's system its own. Each figure says how far it can be trusted.")
    ServiceJson.All list() {
        if (!gate.seesServices()) {
            throw forbidden("Services are for the systems of councils and providers, and for brokers, social workers and the hub.");
        }
        var seen = gate.seen();
        var places = capacity.of(seen, London.day(clock.instant()));
        return new ServiceJson.All(seen.stream().map(it -> ServiceJson.of(it, places.get(it.ref()))).toList());
    }

    @PutMapping(path = "/{ref}/capacity", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "sayCapacity", summary = "Say how many places there are", description = "Each figure counts from its day on, "
            + "until another is said. All are taken or none. The same sent again says that it is still true.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                content = @Content(schema = @Schema(implementation = ServiceJson.Written.class))), responses = {
            @ApiResponse(responseCode = "200", description = "Taken", content = @Content(mediaType = "application/json",
                schema = @Schema(implementation = ServiceJson.class))),
            @ApiResponse(responseCode = "403", description = "Neither its provider nor its council", content = @Content(
                mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem")))})
    ServiceJson say(@Parameter(description = "By which the directory calls the service", example = "brightwater-north")
                    @PathVariable String ref, @RequestBody Map<String, Object> body) {
        var service = gate.reading(ref);
        if (!ServiceAccess.speaksFor(gate.viewer(), service)) {
            throw forbidden("For a service speaks its provider, or its council.");
        }
        try {
            saying.say(gate.viewer(), ref, ServiceJson.figures(body), Source.API);
        } catch (ServiceRefused e) {
            throw refused(e);
        }
        return ServiceJson.of(service, capacity.of(service, London.day(clock.instant())));
    }

    private static ErrorResponseException forbidden(String sentence) {
        return new ErrorResponseException(HttpStatus.FORBIDDEN, ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, sentence), null);
    }

    private static ErrorResponseException refused(ServiceRefused e) {
        var errors = ServiceJson.errors(e);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
                errors.stream().map(it -> it.get("field") + ": " + it.get("detail") + ".").collect(Collectors.joining(" ")));
        problem.setTitle("The request cannot be understood");
        problem.setProperty("errors", errors);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}

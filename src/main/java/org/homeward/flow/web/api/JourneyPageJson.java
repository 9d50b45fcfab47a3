package org.homeward.flow.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One page of a list of journeys. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "JourneyPage", description = "Journeys in the order of their ids.")
record JourneyPageJson(
        @Schema(description = "When the list was read") Instant asAt,
        List<JourneyJson> journeys,
        @Schema(description = "Send it as \"after\" for the next page; left out on the last page", example = "J-7K3F9Q")
        Optional<String> next) {
}

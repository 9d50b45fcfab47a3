package org.homeward.flow.web.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** What another system may search by. It describes the request; {@link AskedJourneys} reads it. */
@Schema(name = "JourneySearch", description = "All parts may be left out; each one given narrows the list.")
record JourneySearch(
        @Schema(description = "NHS number, ten digits, spaces allowed", example = "999 000 0018") String nhsNumber,
        @Schema(description = "Number that the hospital knows the person by", example = "H100234") String hospitalNumber,
        @Schema(description = "Id of a ward", example = "northbridge-7b") String ward,
        @Schema(description = "Stage of the journey", example = "deciding", allowableValues = {"admitted", "assessing",
            "deciding", "sourcing", "ready", "left", "recovering", "closed"}) String stage,
        @Schema(description = "Agreed pathway; none for journeys without one", example = "P1",
            allowableValues = {"P0", "P1", "P2", "P3", "none"}) String pathway,
        @Schema(description = "Whether ended journeys are wanted too", example = "false") boolean closedToo,
        @Schema(description = "Id of the last journey of the page before", example = "J-7K3F9Q") String after,
        @Schema(description = "How many at most, 1 to 500", example = "100") int size) {
}

package org.homeward.flow.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.flow.Identity;
import org.homeward.flow.JourneySummary;

/** A journey as other systems read it. What is not known, or not to be known, is left out. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Journey", description = "One person's way home, from admission to closed.")
record JourneyJson(
        @Schema(example = "J-7K3F9Q") String id,
        @Schema(example = "deciding") String stage,
        Instant stageSince,
        @Schema(description = "Agreed pathway; never a proposed one", example = "P1") Optional<String> pathway,
        @Schema(example = "home-recovery") Optional<String> subPathway,
        @Schema(description = "False while nobody is sure which known person was admitted") boolean matched,
        @Schema(description = "Left out where the account may see the journey but not whose it is")
        Optional<PersonJson> person,
        @Schema(description = "Id of the ward", example = "northbridge-7b") Optional<String> ward,
        @Schema(example = "Ward 7B") Optional<String> wardName,
        @Schema(example = "12") Optional<String> bed,
        Optional<Instant> admittedAt,
        Optional<Instant> leftAt,
        @Schema(description = "London date since which no acute bed has been needed", example = "2024-01-05")
        Optional<LocalDate> dischargeReadyOn,
        Instant openedAt,
        Optional<Instant> closedAt,
        @Schema(description = "How it ended", example = "left") Optional<String> outcome) {

    static JourneyJson of(JourneySummary journey) {
        var progress = journey.progress();
        var where = journey.where();
        return new JourneyJson(journey.id().value(), progress.stage().key(), progress.stageSince(), progress.pathway(),
                progress.subPathway(), journey.matched(), journey.identity().map(PersonJson::of), where.wardId(),
                where.ward(), where.bed(), where.admittedAt(), where.leftAt(), progress.dischargeReadyOn(),
                progress.openedAt(), progress.closedAt(), progress.outcome());
    }

    /** Who it is. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Person")
    record PersonJson(
            @Schema(example = "Mary Example") String name,
            @Schema(example = "1940-05-04") Optional<LocalDate> birthDate,
            @Schema(example = "9990000018") Optional<String> nhsNumber,
            boolean nhsNumberVerified,
            @Schema(example = "H100234") Optional<String> hospitalNumber,
            @Schema(example = "NB2") Optional<String> postcodeDistrict) {

        static PersonJson of(Identity identity) {
            return new PersonJson(identity.name(), identity.born(), identity.nhsNumber(), identity.verified(),
                    identity.hospitalNumber(), identity.area());
        }
    }
}

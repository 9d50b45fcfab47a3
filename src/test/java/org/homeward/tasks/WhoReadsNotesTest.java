package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.homeward.access.AccessPolicy;
import org.homeward.access.RelationshipKind;
import org.homeward.access.RoleTable;
import org.homeward.access.Seeing;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.WhoReadsNotes.Sees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads notes, by the table that information governance signs. */
class WhoReadsNotesTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");

    @ParameterizedTest
    @CsvSource({"ward-staff.w,ward,NOTES", "social-workers.e,council,NOTES", "hub-leads.h,hub,NOTES", "chc-assessors.h,referral,NOTES",
        "care-providers.b,chosen,NO_NOTES", "care-providers.b,active,NO_NOTES", "care-providers.b,assessing,NO_NOTES",
        "housing-officers.e,referral,NO_NOTES", "brokerage-officers.e,council,NO_NOTES", "administrators.h,task,NO_NOTES",
        "information-governance.n,reviewing,NO_NOTES", "hospital-systems.n,hospital,NO_NOTES"})
    void byRole(String team, String relationship, Sees sees) {
        assertThat(sees(new Seeing(team, RelationshipKind.of(relationship), false))).isEqualTo(sees);
    }

    @ParameterizedTest
    @CsvSource({"managers.n", "process-owners.h", "ward-staff.w"})
    void nobodyWhoIsNotToldWhoItIs(String team) {
        assertThat(sees(new Seeing(team, RelationshipKind.OWN_ORGANISATION, true))).isEqualTo(Sees.NO_NOTES);
    }

    @Test
    void withoutARelationshipNotEvenTheJourney() {
        assertThat(sees()).isEqualTo(Sees.NOT_THE_JOURNEY);
    }

    private static Sees sees(Seeing... reasons) {
        var teams = Set.copyOf(List.of(reasons).stream().map(Seeing::key).toList());
        return new WhoReadsNotes(new AccessPolicy((viewer, journey) -> List.of(reasons), table()))
                .sees(new Viewer("somebody", teams), JOURNEY);
    }

    private static RoleTable table() {
        try {
            return RoleTable.read(Files.readString(Path.of("src/main/resources/access/parts-by-role.csv")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.homeward.dischargepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.RelationshipKind;
import org.homeward.access.RoleTable;
import org.homeward.access.Seeing;
import org.homeward.access.Viewer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The purpose lists of the discharge pack, and who may read what")
class PurposeListTest {

    private final PurposeList purposes = PurposeList.read(PlainWordsTest.table("purpose.csv"), PlainWordsTest.table("fields.csv"));
    private final AccessPolicy policy = new AccessPolicy((viewer, journey) -> List.of(), roles());

    @ParameterizedTest(name = "{0} ({1}) reads {2}")
    @CsvSource({"ward-staff,ward,care-provider person gp-community", "discharge-coordinators,ward,care-provider person gp-community",
        "pharmacists,task,care-provider person gp-community", "hub-case-managers,hub,care-provider person gp-community",
        "community-nurses,task,care-provider person gp-community", "social-workers,council,care-provider broker",
        "brokerage-officers,referral,broker", "care-providers,chosen,care-provider", "care-providers,active,care-provider",
        "care-providers,assessing,''", "care-providers,offered,''", "care-providers,accepted,''", "care-providers,task,''",
        "managers,own-organisation,''", "housing-officers,task,''", "information-governance,reviewing,''", "administrators,task,''"})
    void whoReads(String role, String relationship, String renderings) {
        var kind = RelationshipKind.of(relationship);
        var permit = policy.permit(new Viewer("somebody", Set.of(role + ".somewhere")), Set.of(new Seeing(role + ".somewhere", kind, false)));
        assertThat(Arrays.stream(Rendering.values()).filter(rendering -> purposes.mayRead(permit, rendering)).map(Rendering::key)
                .collect(Collectors.joining(" "))).isEqualTo(renderings);
    }

    @Test
    @DisplayName("each rendering has a list, no field stands in it twice, and each says why")
    void complete() {
        assertThat(Rendering.values()).allSatisfy(rendering -> {
            assertThat(purposes.of(rendering)).isNotEmpty().allMatch(line -> !line.why().isBlank());
            assertThat(purposes.of(rendering).stream().map(PurposeList.Line::field)).doesNotHaveDuplicates();
        });
    }

    @Test
    @DisplayName("the broker’s holds nothing of the note, and no NHS number leaves but to the practice")
    void least() {
        assertThat(purposes.of(Rendering.BROKER)).noneMatch(line -> line.source().contains("prepare-discharge-note"));
        assertThat(Arrays.stream(Rendering.values()).filter(rendering -> purposes.of(rendering).stream()
                .anyMatch(line -> line.field().equals("nhsNumber")))).containsExactly(Rendering.GP_COMMUNITY);
    }

    @Test
    void tablesThatAreWrong() {
        assertThatThrownBy(() -> PurposeList.read("r,s,f,p,w\nnobody,A,name,identity,x", "f,s,l\nname,person name,Name")).hasMessageContaining("No rendering");
        assertThatThrownBy(() -> PurposeList.read("r,s,f,p,w\nperson,A,other,identity,x", "f,s,l\nname,person name,Name")).hasMessageContaining("No field");
    }

    private static RoleTable roles() {
        try {
            return RoleTable.read(new ClassPathResource("access/parts-by-role.csv")
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

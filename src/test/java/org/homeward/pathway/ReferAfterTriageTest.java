package org.homeward.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.fakes.Hospital.NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.fakes.CouncilDesk;
import org.homeward.fakes.Hospital;
import org.homeward.partnernotices.PartnerNotice.Kind;
import org.homeward.tasks.WhenAnswered.Sheet;
import org.junit.jupiter.api.Test;

/** A complete referral reaches the council, once; one that goes back to the ward does not. */
class ReferAfterTriageTest {

    private final Hospital hospital = new Hospital();
    private final CouncilDesk desk = new CouncilDesk(hospital);

    @Test
    void onlyWhatIsCompleteIsReferred() {
        var journey = hospital.admit();
        var refer = new ReferAfterTriage(desk.issue);
        for (var complete : new String[] {"return-to-ward", "yes", "yes"}) {
            refer.answered(new Sheet(journey, "t1", "triage-referral", Map.of("complete", complete), "hana.hub",
                    Optional.of("hub-case-managers"), NOW));
            assertThat(desk.told(journey)).extracting(it -> it.kind())
                    .isEqualTo(complete.equals("yes") ? List.of(Kind.REFERRAL) : List.of());
        }
        assertThat(refer.follows("triage-referral")).isTrue();
        assertThat(refer.follows("agree-pathway")).isFalse();
    }
}

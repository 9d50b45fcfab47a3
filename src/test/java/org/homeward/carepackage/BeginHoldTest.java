package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.homeward.carepackage.BeginHold.Begun;
import org.homeward.carepackage.HoldPolicy.Action;
import org.homeward.carepackage.HoldPolicy.Facts;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;
import org.homeward.fakes.StaysInMemory;
import org.homeward.stay.Stay;
import org.homeward.stay.StayLocation;
import org.homeward.stay.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the policy is asked about an admission. */
class BeginHoldTest {

    @ParameterizedTest
    @CsvSource({"11, elective", "12, elective", "13, elective", "81, elective", "21, emergency", "2A, emergency", "99, emergency", ", emergency"})
    void thePolicyIsAskedOfTheAdmissionAsTheHospitalSaysIt(String method, String admissionClass) {
        var care = HeldCare.of(HeldCare.homeCare("daily 07:00-08:00 30 min"), "2026-05-04T09:00");
        var stay = Stay.begun(HeldCare.FIRST, new Visit("NORTHBRIDGE", "V1"), HeldCare.at("2026-05-04T08:00"));
        var stays = new StaysInMemory();
        stays.open(stay, new StayLocation(Optional.of("northbridge-7b"), "7B", Optional.empty(), stay.admittedAt()));
        stays.noteMethod(stay.id(), Optional.ofNullable(method));
        var asked = new ArrayList<Facts>();
        HoldPolicy policy = facts -> {
            asked.add(facts);
            return new HoldPolicy.Answer(Action.ASK_PERSON, StartsWhen.NEXT_VISIT, 0, 0, WhenSlotEnds.REVIEW);
        };

        var begun = new BeginHold(care.care.packages(), care.care.holds(), policy, null, stays, null, null, null, care.care)
                .begin(HeldCare.FIRST, HeldCare.ID, Optional.empty());

        assertThat(begun).isEqualTo(Begun.ASK_PERSON);
        assertThat(asked).containsExactly(new Facts("home-care", Funder.COUNCIL, Optional.of(admissionClass)));
    }
}

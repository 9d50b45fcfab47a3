package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.integration.hl7.message.AckCode;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Place;
import org.homeward.stay.StayEvent;
import org.homeward.stay.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeMessageTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-05T14:31:00Z");
    private static final FeedProfile PROFILE = new FeedProfile("NBPAS", Optional.of("NORTHBRIDGE"), Optional.of("northbridge"),
            Optional.of("NORTHBRIDGE"), Optional.of(FieldPosition.read("PID-32")), Optional.empty(), "NORTHBRIDGE",
            PatientClass.USUAL);
    private final JudgeMessage judge = judge(PROFILE, false, true);

    @Test
    void anAdmissionIsReadWithAllThatTheStepNeeds() {
        var admission = event(judge(Messages.admission("V1")));
        assertThat(admission.word().source()).isEqualTo("hl7:NBPAS");
        assertThat(admission.visit()).isEqualTo(new Visit("NORTHBRIDGE", "V1"));
        assertThat(place(admission).trust()).contains("northbridge");
        assertThat(place(admission).wardCode()).contains("7B");
        assertThat(place(admission).bed()).contains("A3");
        assertThat(admission.happenedAt()).isEqualTo(Instant.parse("2026-01-05T14:30:00Z"));
        assertThat(who(admission).nhsNumber()).contains("9990000018");
        assertThat(who(admission).nhsNumberVerified()).isTrue();
        assertThat(who(admission).hospitalIdentifier()).contains(new HospitalIdentifier("NORTHBRIDGE", "NB104233"));
    }

    @Test
    void anUnverifiedNumberStaysUnverifiedWhoeverSigned() {
        var traced = new FeedProfile("NBPAS", Optional.empty(), Optional.empty(), Optional.empty(), PROFILE.statusAt(),
                Optional.of("signed"), "NB", PatientClass.USUAL);
        var judgeTraced = judge(traced, false, true);
        assertThat(who(event(judge(judgeTraced, Messages.admission("V1").replace("|||||01", "|||||03"))))
                .nhsNumberVerified()).isFalse();
        assertThat(who(event(judge(judgeTraced, Messages.admission("V1").replace("|||||01", ""))))
                .nhsNumberVerified()).isTrue();
        assertThat(who(event(judge(Messages.admission("V1").replace("|||||01", "")))).nhsNumberVerified()).isFalse();
    }

    @Test
    void aStrangerIsTakenButNotBelieved() {
        var admission = event(judge(Messages.admission("V1").replace("|NBPAS|", "|OTHER|")));
        assertThat(admission.word().source()).isEqualTo("hl7:OTHER");
        assertThat(admission.visit().facility()).isEqualTo("unknown:OTHER/NORTHBRIDGE");
        assertThat(who(admission).nhsNumberVerified()).isFalse();
        assertThat(who(admission).hospitalIdentifier().orElseThrow().authority()).isEqualTo("unknown:OTHER/NORTHBRIDGE");
        assertThat(place(admission).trust()).as("the only trust there is").contains("northbridge");
        assertThat(judge(judge(PROFILE, false, false), Messages.admission("V1").replace("|NBPAS|", "|OTHER|")).code())
                .isEqualTo(AckCode.AE);
    }

    @ParameterizedTest
    @CsvSource({"A01, I, ADMITTED", "A01, '', ADMITTED", "A01, P, ADMITTED", "A01, E, attends ADMITTED", "A01, O, Keep", "A01, R, Keep",
            "A01, X, Keep", "A06, I, ADMITTED", "A06, O, Keep", "A02, I, MOVED", "A02, P, MOVED", "A02, E, attends MOVED",
            "A03, I, LEFT", "A03, '', LEFT", "A03, P, Keep", "A03, E, attends LEFT", "A03, O, Keep", "A03, X, Keep", "A04, I, UPDATED",
            "A04, E, attends ADMITTED", "A04, P, Keep", "A04, O, Keep", "A05, I, Keep", "A07, O, LEFT", "A07, I, LEFT", "A08, I, UPDATED",
            "A08, E, attends UPDATED", "A08, P, UPDATED", "A11, E, attends ADMISSION_CANCELLED", "A11, I, ADMISSION_CANCELLED",
            "A12, I, MOVE_CANCELLED", "A12, E, Keep", "A13, I, DISCHARGE_CANCELLED", "A13, E, attends DISCHARGE_CANCELLED", "A13, O, Keep",
            "A14, I, Keep", "A15, I, Keep", "A16, I, EXPECTED", "A16, E, Keep", "A25, I, EXPECTED", "A26, I, Keep", "A27, I, Keep",
            "A28, I, OfPeople", "A29, I, OfPeople", "A31, I, OfPeople", "A38, I, Keep", "A45, I, REASSIGNED", "A60, I, Keep",
            "Z99, I, Keep"})
    void triggerAndClassDecideWhatAMessageIs(String trigger, String patientClass, String expected) {
        var verdict = judge(Messages.event(trigger, "V1").replace("PV1|1|I|", "PV1|1|" + patientClass + "|"));
        assertThat(verdict.code()).isEqualTo(AckCode.AA);
        assertThat(meaning(verdict)).isEqualTo(expected);
    }

    @Test
    void aWardWhereNobodyStaysOpensNoStay() {
        var habits = new FeedProfile.Habits(Optional.empty(), Optional.empty(), List.of("SDEC"), false,
                UsualSilence.IN_THE_DAYTIME, Optional.empty(), List.of());
        var ours = new FeedProfile("NBPAS", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "NB", PatientClass.USUAL, habits);
        assertThat(judge(judge(ours, false, true), Messages.admission("V1").replace("|7B^", "|SDEC^")))
                .isInstanceOf(Verdict.Keep.class);
        assertThat(meaning(judge(judge(ours, false, true), Messages.admission("V1")))).isEqualTo("ADMITTED");
    }

    @Test
    void fieldsOfTheProfileAnswerQuestionsOfTheReview() {
        var update = Messages.event("A08", "V1") + "PV2||||||||20260105|20260119\rZPD|1|R|20260105151000|X\r";
        assertThat(facts(judge(update))).as("PV2-9 where the profile says nothing").isEqualTo(Map.of("expectedDischargeDate", "2026-01-19"));
        var read = FactField.of(Map.of("transport", "ZPD-2 N=not-needed R=requested", "decided-at", "ZPD-3", "medication",
                "ZPD-4 N=not-needed", "expected-discharge-date", "none"));
        var habits = new FeedProfile.Habits(Optional.empty(), Optional.empty(), List.of(), false, UsualSilence.IN_THE_DAYTIME,
                Optional.empty(), read);
        var ours = judge(new FeedProfile("NBPAS", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "NB", PatientClass.USUAL, habits), false, true);
        assertThat(facts(judge(ours, update))).as("a code without a meaning says nothing")
                .isEqualTo(Map.of("transport", "requested", "decidedAt", "2026-01-05T15:10"));
        assertThat(facts(judge(ours, update.replace("A08", "A03")))).as("whoever leaves is not reviewed").isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> FactField.read("transport", "ZPD-2 R"))
                .withMessageContaining("does not say what a code means");
    }

    @Test
    void anUpdateIsADischargeOnlyWhereTheProfileSaysSo() {
        var update = Messages.event("A08", "V1").replaceAll("(PV1[^\r]*)", "$1" + "|".repeat(8) + "20260107120000");
        var habits = new FeedProfile.Habits(Optional.empty(), Optional.empty(), List.of(), true, UsualSilence.IN_THE_DAYTIME, Optional.empty(), List.of());
        var ours = new FeedProfile("NBPAS", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "NB", PatientClass.USUAL, habits);
        assertThat(meaning(judge(update))).isEqualTo("UPDATED");
        assertThat(meaning(judge(judge(ours, false, true), update))).isEqualTo("LEFT");
    }

    @Test
    void aSwapMovesTwoPeople() {
        var one = Messages.event("A17", "V1");
        var other = Messages.event("A17", "V2").replaceAll("^MSH[^\r]*\rEVN[^\r]*\r", "");
        var verdict = (Verdict.Act) judge(one + other);
        assertThat(((HospitalEvent.OfStays) verdict.event()).events()).extracting(event -> event.visit().number())
                .containsExactly("V1", "V2");
        assertShort(one, AckCode.AE, "PV1-19");
    }

    @ParameterizedTest
    @CsvSource({"A18", "A30", "A34", "A35", "A36", "A39", "A40", "A46", "A47"})
    void aMergeSaysWhoGivesWayAndWhoStays(String trigger) {
        var merge = Messages.event(trigger, "V1") + "MRG|NB999^^^NORTHBRIDGE^MR\r";
        var word = ((HospitalEvent.OfPeople) ((Verdict.Act) judge(merge)).event()).words().get(0);
        assertThat(word.kind()).isEqualTo(IdentityWord.Kind.MERGED);
        assertThat(word.gaveWay()).contains(new HospitalIdentifier("NORTHBRIDGE", "NB999"));
        assertThat(word.who().hospitalIdentifier()).contains(new HospitalIdentifier("NORTHBRIDGE", "NB104233"));
        assertShort(Messages.event(trigger, "V1"), AckCode.AE, "MRG-1");
        assertShort(merge.replace("NB999^^^NORTHBRIDGE^MR", "9990000026^^^NHS^NH"), AckCode.AE, "MRG-1");
    }

    @Test
    void aProfileGivesLettersItsOwnMeaning() {
        var ours = new FeedProfile("NBPAS", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "NB", Map.of("V", PatientClass.NO_STAY));
        assertThat(judge(judge(ours, false, true), Messages.admission("V1").replace("PV1|1|I|", "PV1|1|V|")))
                .isInstanceOf(Verdict.Keep.class);
        assertThat(((Verdict.Keep) judge(judge(ours, false, true), Messages.admission("V1"))).note().orElseThrow())
                .contains("patient-class-not-in-profile");
    }

    @ParameterizedTest
    @CsvSource({"A03", "A08"})
    void aDeathIsADeath(String trigger) {
        var dead = Messages.event(trigger, "V1").replace("|||||01", "|||Y||01");
        assertThat(meaning(judge(dead))).isEqualTo("DIED");
    }

    @Test
    void anAdmissionThatLacksWhatItNeedsIsStoredAndNotUsable() {
        assertShort(Messages.admission("V1").replaceAll("\rPV1.*", ""), AckCode.AE, "PV1");
        assertShort(Messages.admission("").replace("\r\r", "\r"), AckCode.AE, "PV1-19");
        assertShort(Messages.admission("V1").replaceAll("\rPID[^\r]*", ""), AckCode.AE, "PID");
        assertShort(Messages.admission("V1").replaceAll("PID\\|1\\|\\|[^|]*", "PID|1||"), AckCode.AE, "PID-3");
        assertShort(Messages.event("A03", ""), AckCode.AE, "PV1-19");
        assertShort(Messages.event("A11", ""), AckCode.AE, "PV1-19");
    }

    @Test
    void whatIsNothingThatWeTakeIsRefused() {
        assertShort("rubbish", AckCode.AR, "MSH");
        assertShort(Messages.admission("V1").replace("ADT^A01", "ORU^R01"), AckCode.AR, "MSH-9");
        assertShort(Messages.admission("V1").replace("ADT^A01^ADT_A01", "ADT").replace("EVN|A01", "EVN|"), AckCode.AR, "MSH-9");
        assertShort(Messages.admission("V1").replace("|P|2.4", "|P|3.0"), AckCode.AR, "MSH-12");
        assertShort(Messages.admission("V1").replace("|P|2.4", "|T|2.4"), AckCode.AR, "MSH-11");
        assertShort(Messages.admission("V1").replaceAll("ADT_A01\\|[^|]*", "ADT_A01|"), AckCode.AR, "MSH-10");
        assertShort(Messages.admission("V1") + Messages.admission("V2"), AckCode.AR, "MSH");
        assertThat(judge(judge(PROFILE, true, true), Messages.admission("V1").replace("|P|2.4", "|T|2.4")).code())
                .isEqualTo(AckCode.AA);
    }

    private void assertShort(String message, AckCode code, String position) {
        var verdict = judge(message);
        assertThat(verdict.code()).isEqualTo(code);
        assertThat(verdict.shortcoming().map(Shortcoming::position)).contains(position);
    }

    private Verdict judge(String message) {
        return judge(judge, message);
    }

    private static Verdict judge(JudgeMessage judge, String message) {
        var text = WireText.of(message.getBytes(StandardCharsets.UTF_8));
        return judge.judge(Header.read(text), text, RECEIVED);
    }

    private static String meaning(Verdict verdict) {
        if (verdict instanceof Verdict.Act act && act.event() instanceof HospitalEvent.OfAttendance attendance) {
            return "attends " + attendance.event().kind();
        }
        if (verdict instanceof Verdict.Act act) {
            return act.event() instanceof HospitalEvent.OfStays ? event(verdict).kind().name()
                    : act.event().getClass().getSimpleName();
        }
        return verdict.getClass().getSimpleName();
    }

    private static StayEvent event(Verdict verdict) {
        return ((HospitalEvent.OfStays) ((Verdict.Act) verdict).event()).events().get(0);
    }

    private static Place place(StayEvent event) {
        return event.details().place().orElseThrow();
    }

    private static PersonIdentity who(StayEvent event) {
        return event.details().who().orElseThrow();
    }

    private static JudgeMessage judge(FeedProfile profile, boolean training, boolean strangers) {
        return new JudgeMessage(new FeedProfiles(List.of(profile), strangers, new OneTrust()), training);
    }

    private static Map<String, String> facts(Verdict verdict) {
        return ((Verdict.Act) verdict).facts();
    }
}

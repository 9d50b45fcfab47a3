package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.admission.Admission;
import org.homeward.integration.hl7.message.AckCode;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.person.HospitalIdentifier;
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
        var admission = admission(judge(Messages.admission("V1")));
        assertThat(admission.source()).isEqualTo("hl7:NBPAS");
        assertThat(admission.visit()).isEqualTo(new Visit("NORTHBRIDGE", "V1"));
        assertThat(admission.place().trust()).contains("northbridge");
        assertThat(admission.place().wardCode()).contains("7B");
        assertThat(admission.place().bed()).contains("A3");
        assertThat(admission.admittedAt()).isEqualTo(Instant.parse("2026-01-05T14:30:00Z"));
        assertThat(admission.identity().nhsNumber()).contains("9990000018");
        assertThat(admission.identity().nhsNumberVerified()).isTrue();
        assertThat(admission.identity().hospitalIdentifier()).contains(new HospitalIdentifier("NORTHBRIDGE", "NB104233"));
    }

    @Test
    void anUnverifiedNumberStaysUnverifiedWhoeverSigned() {
        var traced = new FeedProfile("NBPAS", Optional.empty(), Optional.empty(), Optional.empty(), PROFILE.statusAt(),
                Optional.of("signed"), "NB", PatientClass.USUAL);
        var judgeTraced = judge(traced, false, true);
        assertThat(admission(judge(judgeTraced, Messages.admission("V1").replace("|||||01", "|||||03"))).identity()
                .nhsNumberVerified()).isFalse();
        assertThat(admission(judge(judgeTraced, Messages.admission("V1").replace("|||||01", ""))).identity()
                .nhsNumberVerified()).isTrue();
        assertThat(admission(judge(Messages.admission("V1").replace("|||||01", ""))).identity().nhsNumberVerified()).isFalse();
    }

    @Test
    void aStrangerIsTakenButNotBelieved() {
        var admission = admission(judge(Messages.admission("V1").replace("|NBPAS|", "|OTHER|")));
        assertThat(admission.source()).isEqualTo("hl7:OTHER");
        assertThat(admission.visit().facility()).isEqualTo("unknown:OTHER/NORTHBRIDGE");
        assertThat(admission.identity().nhsNumberVerified()).isFalse();
        assertThat(admission.identity().hospitalIdentifier().orElseThrow().authority()).isEqualTo("unknown:OTHER/NORTHBRIDGE");
        assertThat(admission.place().trust()).as("the only trust there is").contains("northbridge");
        assertThat(judge(judge(PROFILE, false, false), Messages.admission("V1").replace("|NBPAS|", "|OTHER|")).code())
                .isEqualTo(AckCode.AE);
    }

    @ParameterizedTest
    @CsvSource({"A01, I, PersonAdmitted", "A01, '', PersonAdmitted", "A01, P, PersonAdmitted", "A01, E, Keep", "A01, O, Keep",
            "A01, R, Keep", "A01, X, Keep", "A03, I, PersonLeft", "A03, '', PersonLeft", "A03, P, Keep", "A03, E, Keep",
            "A03, O, Keep", "A11, E, AdmissionCancelled", "A11, I, AdmissionCancelled", "A08, I, Keep", "A02, I, Keep",
            "A60, I, Keep", "A28, I, Keep", "Z99, I, Keep"})
    void triggerAndClassDecideWhatAMessageIs(String trigger, String patientClass, String expected) {
        var verdict = judge(Messages.event(trigger, "V1").replace("PV1|1|I|", "PV1|1|" + patientClass + "|"));
        assertThat(verdict.code()).isEqualTo(AckCode.AA);
        assertThat(verdict instanceof Verdict.Act act ? act.event().getClass().getSimpleName()
                : verdict.getClass().getSimpleName()).isEqualTo(expected);
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
        assertThat(((Verdict.Act) judge(dead)).event()).isInstanceOf(HospitalEvent.PersonDied.class);
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

    private static Admission admission(Verdict verdict) {
        return ((HospitalEvent.PersonAdmitted) ((Verdict.Act) verdict).event()).admission();
    }

    private static JudgeMessage judge(FeedProfile profile, boolean training, boolean strangers) {
        return new JudgeMessage(new FeedProfiles(List.of(profile), strangers, new OneTrust()), training);
    }
}

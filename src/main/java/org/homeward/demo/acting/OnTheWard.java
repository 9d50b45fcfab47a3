package org.homeward.demo.acting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.demo.acting.Said.Saying;
import org.homeward.demo.world.SimulatedPerson.Contact;
import org.homeward.journey.London;

/** What nurses and doctors of a ward answer until somebody is ready to leave. */
final class OnTheWard {

    static final Map<String, Saying> SAY = Map.of(
            "confirm-home-circumstances", OnTheWard::home,
            "set-expected-discharge", OnTheWard::expectedDay,
            "record-daily-review", OnTheWard::review,
            "decide-fit-to-leave", it -> Said.that("clinicianDecision", it.isReady() ? "fit-to-leave" : "stay")
                    .and("decidedBy", senior(it)).where(!it.isReady(), "whyStay", "The blood results of this morning are not back yet."),
            "review-changed-condition", it -> Said.that("whatChanged", "More short of breath since the night; antibiotics were begun again.")
                    .and("stillNoLongerMeets", "no").and("stopArrangements", "keep-on-hold").and("toldWhom", List.of("person", "hub")),
            "confirm-bed-state", it -> Said.that("bedState", "open").all("yes", "staffed", "occupied"),
            "chase-missing-reviews", it -> Said.that("actionTaken", "recorded-together"),
            "consider-going-home", it -> Said.that("homeInformationSeen", "yes").and("canGoHome", "no-needs-admission")
                    .yesOrNo("homelessOrAtRisk", it.needs().homelessOrAtRisk()).and("reason", it.course().arrival().why()),
            "confirm-reused-answers", it -> Said.that("perSection", "still-true").and("conditionChanged", "no"));

    private static final Duration SINCE_OPERATION = Duration.ofHours(30);

    private OnTheWard() {
    }

    private static Said home(Situation it) {
        var needs = it.needs();
        var said = Said.that("homeType", needs.home()).yesOrNo("livesAlone", needs.livesAlone())
                .and("stepsOrStairs", it.oneOf("stairs", "none", "inside", "inside", "outside", "both"))
                .yesOrNo("keySafe", it.isSo("key safe", 0.4)).where(it.isSo("pets", 0.2), "pets", "A cat, which a neighbour feeds")
                .and("attorneyOrDeputy", it.isSo("attorney", 0.12) ? "health-and-welfare" : "none")
                .and("communicationNeeds", communication(it)).yesOrNo("homelessOrAtRisk", it.needs().homelessOrAtRisk()).and("consentToShare", "yes")
                .yesOrNo("unpaidCarer", it.hasCarer());
        it.person().livesWith().ifPresent(with -> said.and("livesWith", with));
        it.person().contact().ifPresent(contact -> said.with(mayBeTold(contact)));
        return it.hasCarer() ? said.with(carer(it)) : said;
    }

    private static Said mayBeTold(Contact contact) {
        return Said.that("contactName", contact.name()).and("contactTelephone", contact.telephone())
                .and("contactRelation", contact.relation()).and("contactMayBeTold", List.of("plan", "date", "health"));
    }

    private static Said carer(Situation it) {
        var said = Said.that("carerWillingAndAble", it.needs().carerCanHelp() ? "yes" : "partly");
        it.person().contact().filter(Contact::helps).ifPresent(contact -> said.and("carerName", contact.name())
                .and("carerTelephone", contact.telephone()).and("carerRelation", contact.relation()));
        return said;
    }

    private static List<String> communication(Situation it) {
        if (!it.person().language().equals("English")) {
            return List.of("interpreter");
        }
        return it.isSo("hearing", 0.2) ? List.of("hearing") : List.of("none");
    }

    private static Said expectedDay(Situation it) {
        return Said.that("expectedDischargeDate", expected(it).toString())
                .and("criteriaForDischarge", it.oneOf("criteria", "Walks to the bathroom safely, with or without a frame.",
                        "No temperature for a day, and eats and drinks.", "Pain is held by tablets.", "Breathes without oxygen, at rest and walking."))
                .and("supportedDischargeLikely", supportLikely(it))
                .and("planDiscussedWith", it.hasCarer() ? List.of("person", "carer") : List.of("person"))
                .yesOrNo("interpreterNeeded", !it.person().language().equals("English")).informed(it);
    }

    /** Who waits for something is expected to leave tomorrow, day after day. */
    private static LocalDate expected(Situation it) {
        var course = it.course();
        if (it.isReady()) {
            return course.delay().isEmpty() || it.isDayOfLeaving() ? it.today() : it.today().plusDays(1);
        }
        var hoped = London.day(course.readyAt().orElse(course.ending().at()));
        return hoped.isBefore(it.today()) ? it.today() : hoped;
    }

    private static String supportLikely(Situation it) {
        return it.course().wayHome().isEmpty() ? "not-known" : it.isSupported() ? "yes" : "no";
    }

    private static Said review(Situation it) {
        var said = Said.nothing().all("no", "criticalCareNeeded", "oxygenOrNivNeeded", "intravenousFluidsNeeded",
                        "reducedConsciousnessRecoverable", "acuteImpairmentBeyondCommunityCare", "lastHoursOfLife",
                        "chronicBreathingOrAtrialFibrillation", "confirmedUnchanged")
                .and("ivMedicineTimesPerDay", 0).and("newsScore", it.isSo("score", 0.5) ? 1 : 0).and("operationKind", List.of("none"))
                .and("decidedBy", senior(it)).and("decidedAt", it.moment()).and("expectedDischargeDate", expected(it).toString())
                .and("supportedDischargeLikely", supportLikely(it)).with(arrangements(it));
        if (!it.isReady()) {
            return said.and("clinicianDecision", "stay").with(criterion(it));
        }
        var exception = it.needs().exception();
        return said.and("clinicianDecision", "fit-to-leave").and("exceptionReason", exception).with(inSpiteOf(exception));
    }

    private static Said arrangements(Situation it) {
        var medicines = it.isSupported() || it.isDelayedBy("hp-medicines-documents") || it.isSo("medicines", 0.35);
        var transport = it.isSupported() || it.isDelayedBy("hp-transport") || it.isSo("transport", 0.12);
        return Said.that("medication", medicines ? "requested" : "not-needed").and("transport", transport ? "requested" : "not-needed")
                .and("socialCare", it.isSupported() ? "requested" : "not-needed")
                .and("continuingHealthcare", it.needs().healthcareNeed() || it.needs().fastTrack() ? "requested" : "not-needed");
    }

    /** One of the national criteria to reside, the likely ones for how they came. */
    private static Said criterion(Situation it) {
        if (it.course().arrival().isPlanned() && it.course().arrival().admittedAt().plus(SINCE_OPERATION).isAfter(it.now())) {
            return Said.that("operationKind", List.of("lower-limb")).and("operationEndedAtLowerLimb", Situation.moment(
                    later(it.course().arrival().admittedAt(), it.now().minus(SINCE_OPERATION))));
        }
        return it.oneOf("criterion", Said.that("oxygenOrNivNeeded", "yes"), Said.that("intravenousFluidsNeeded", "yes"),
                Said.that("ivMedicineTimesPerDay", 3), Said.that("newsScore", 5));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Said inSpiteOf(String exception) {
        return switch (exception) {
            case "oxygen-at-home" -> Said.that("oxygenOrNivNeeded", "yes");
            case "dying-at-home" -> Said.that("lastHoursOfLife", "yes");
            case "hospital-at-home" -> Said.that("ivMedicineTimesPerDay", 3);
            case "other" -> Said.that("newsScore", 4).and("exceptionText", "The score is as high as it always is.");
            default -> Said.nothing();
        };
    }

    private static String senior(Situation it) {
        return it.offered("decidedBy", "onsultant", "egistrar", "harge", "ister");
    }

    /** By which times of the day somebody has to come. */
    static List<String> timesOfDay(Situation it) {
        var needs = it.needs();
        var times = new ArrayList<String>(List.of("morning"));
        if (isMuch(needs.transfers())) {
            times.add("lunch");
        }
        if (!needs.transfers().equals("independent")) {
            times.add("bed");
        }
        if (!needs.nightNeed().equals("none")) {
            times.add("night");
        }
        return times;
    }

    /** Whether two people, or a hoist, are needed. */
    static boolean isMuch(String help) {
        return help.equals("two-people") || help.equals("hoist-or-equipment");
    }
}

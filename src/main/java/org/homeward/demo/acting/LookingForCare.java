package org.homeward.demo.acting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.demo.acting.Said.Saying;
import org.homeward.demo.world.Pathway;

/** What brokers ask for and choose, and what becomes of the care that somebody had before. */
final class LookingForCare {

    static final Map<String, Saying> SAY = Map.of(
            "prepare-request", LookingForCare::request,
            "choose-offer", LookingForCare::chooses,
            "answer-provider-question", it -> Said.that("answerText", "Yes. The therapist has looked at it with the person.")
                    .and("sectionChanged", "no"),
            "decide-hold", it -> Said.that("decision", "hold").and("reason", "Nobody is at home while they are in hospital."),
            "telephone-provider", LookingForCare::telephones,
            "confirm-restart", it -> Said.that("canRestart", "yes").yesOrNo("slotStillHeld", isSlotKept(it))
                    .and("firstVisitAt", Situation.moment(Leaving.afterLeaving(it, Duration.ofHours(4)))),
            "decide-slot-extension", it -> isSlotKept(it)
                    ? Said.that("decision", "extend").and("extendDays", 7).and("costAgreedBy", "The team manager")
                    : Said.that("decision", "let-lapse"),
            "secure-care", it -> Said.that("whoCares", it.course().ending().at().isAfter(it.now()) ? "not-at-home" : "provider")
                    .and("howKnown", "Spoke with the provider’s office, and then with the person."));

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int MINUTES = 30;
    private static final int OLD = 80;

    private LookingForCare() {
    }

    private static Said request(Situation it) {
        var said = Said.that("careKinds", kinds(it)).and("staffPerVisit", it.needs().careWorkers() == 2 ? "2" : "1")
                .and("startFrom", Situation.moment(Leaving.afterLeaving(it, AN_HOUR))).and("anonymousSummary", summary(it))
                .where(!it.shows("district"), "district", it.person().postcode().split(" ")[0]);
        if (isBed(it)) {
            return said.and("visitsPerDay", 0).and("timeBands", List.of()).and("bedType", bedType(it));
        }
        if (it.shows("timeBands")) {
            return said;
        }
        var times = OnTheWard.timesOfDay(it).stream().filter(time -> !time.equals("night")).toList();
        return said.and("timeBands", times).and("visitsPerDay", times.size())
                .and("minutesPerVisit", times.stream().map(time -> String.valueOf(MINUTES)).collect(Collectors.joining(", ")));
    }

    /** After leaving, what is looked for is help for longer where the person lives then. */
    private static boolean isBed(Situation it) {
        return it.goesToBed() && (it.course().ending().at().isAfter(it.now()) || it.pathway() == Pathway.P3
                || it.course().recovery().filter(recovery -> recovery.outcome().equals("care-home")).isPresent());
    }

    private static List<String> kinds(Situation it) {
        if (isBed(it)) {
            return it.pathway() == Pathway.P2 ? List.of("short-term-bed", "care-home-residential")
                    : it.needs().healthcareNeed() ? List.of("care-home-nursing") : List.of("care-home-residential", "care-home-nursing");
        }
        return List.of("home-care", "reablement");
    }

    private static String bedType(Situation it) {
        if (!it.needs().memory().equals("independent") && it.pathway() == Pathway.P3) {
            return "dementia";
        }
        return it.needs().healthcareNeed() ? "nursing" : it.pathway() == Pathway.P2 && it.isSo("rehabilitation", 0.5)
                ? "rehabilitation" : "residential";
    }

    /** Who it is about cannot be read from it. */
    private static String summary(Situation it) {
        var needs = it.needs();
        var help = Stream.of(Map.entry("washing and dressing", needs.washing()), Map.entry("getting up and to bed", needs.transfers()),
                        Map.entry("walking", needs.walking())).filter(each -> !each.getValue().equals("independent"))
                .map(Map.Entry::getKey).collect(Collectors.joining(", "));
        return (it.person().ageOn(it.today()) >= OLD ? "Somebody over eighty" : "An adult")
                + (help.isEmpty() ? " who wants to be seen each day for a while." : " who needs help with " + help + ".");
    }

    private static Said chooses(Situation it) {
        var offers = it.offered("chosenOffer");
        if (offers.isEmpty()) {
            return Said.notYet();
        }
        return Said.that("outcome", "chosen").and("chosenOffer", offers.get(0)).and("chosenBy", offers.size() == 1 ? "broker-only-one" : "person")
                .and("reason", it.oneOf("choice", "They can begin soonest.", "It is near the family.", "The person knows them."))
                .and("personInvolved", "yes").informed(it);
    }

    /** Care whose times are lost is arranged as new care is, however long the product keeps them. */
    static boolean isToBeArrangedAnew(Situation it) {
        return it.isSupported() && it.needs().careBefore().isPresent() && !isSlotKept(it);
    }

    private static boolean isSlotKept(Situation it) {
        return it.needs().careBefore().filter(care -> care.slot().equals("lapsed")).isEmpty();
    }

    /** While the person is in hospital no visit is due. */
    private static Said telephones(Situation it) {
        var said = Said.that("numberUsed", "office").and("spokeTo", "The co-ordinator on duty").and("confirmed", "yes");
        return it.course().isInHospital(it.now())
                ? said.and("nextVisitWillHappen", "not-due").and("lastVisitAt", Situation.moment(it.course().arrival().at()))
                : said.and("nextVisitWillHappen", "yes").and("firstVisitAt", it.in(Duration.ofHours(3)));
    }
}

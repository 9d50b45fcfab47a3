package org.homeward.demo.acting;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeward.demo.acting.Said.Saying;
import org.homeward.demo.world.Course;

/** What the hub's people answer: which way home is agreed, and what they do where something cannot be had. */
final class InTheHub {

    static final Map<String, Saying> SAY = Map.of(
            "match-person", InTheHub::whoItIs,
            "triage-referral", it -> Said.that("complete", "yes").and("homeOptionsTried", it.needs().homeOptionsTried()
                    ? List.of("more-visits", "equipment") : List.of("none")).and("whyNotHome", whyNotHome(it))
                    .and("caseManager", it.offered("caseManager", "")),
            "agree-pathway", InTheHub::agrees,
            "countersign-pathway", it -> Said.that("agree", "yes").and("reason", "Everything that could work at home has been tried."),
            "decide-by-judgement", it -> Said.that("pathway", it.pathway().name())
                    .and("reason", "Talked through with the person, the ward and the therapist."),
            "confirm-care-home-return", InTheHub::careHomeSays,
            "agree-interim", InTheHub::interim,
            "record-assessment-consent", it -> Said.that("consent", "yes").and("how", "visit").and("until", it.in(Duration.ofDays(1))),
            "arrange-same-day-support", it -> Said.that("service", "reablement-team").and("startAt", it.in(Duration.ofHours(1)))
                    .and("providerTold", "yes").and("safetyAdviceGiven", "Ring 111 if it gets worse, and 999 in danger."));

    private InTheHub() {
    }

    private static Said whoItIs(Situation it) {
        var known = it.course().again() ? it.offered("candidatePerson").stream().findFirst() : Optional.<String>empty();
        return known.map(person -> Said.that("candidatePerson", person).and("decision", "same-person"))
                .orElseGet(() -> Said.that("decision", "new-person")).and("reason", "Name, birth date and address compared with the card.");
    }

    private static String whyNotHome(Situation it) {
        return it.goesToBed() ? it.oneOf("why not home", "Not safe alone at home at night yet, and nobody there who could help.",
                "Cannot get up the stairs to bathroom and bed, and there is no room below.",
                "Needs somebody near at all hours for now; visits were looked into and are not enough.") : null;
    }

    /** What the rules propose where that is the way that this person goes; another way only with a reason. */
    private static Said agrees(Situation it) {
        var wanted = it.course().wayHome().map(Course.WayHome::kind).orElse("p0-no-new-support");
        var proposed = it.shownText("proposedSubPathway");
        var asProposed = proposed.startsWith(it.pathway().name().toLowerCase(Locale.ROOT));
        return Said.that("pathway", it.pathway().name()).and("subPathway", asProposed ? proposed : wanted)
                .where(!asProposed, "overrideReason", "Agreed so with the person, the ward and the therapist.")
                .and("whyNotHome", whyNotHome(it)).all("yes", "discussedWithPerson", "personAgrees").informed(it);
    }

    private static Said careHomeSays(Situation it) {
        var answer = it.needs().careHomeAnswer().equals("not-applicable") ? "yes-same-level" : it.needs().careHomeAnswer();
        return Said.that("careHomeCanMeetNeed", answer).and("moreSupport", "A nurse looks in each day in the first week")
                .and("reason", it.offered("reason", "needs", "high")).and("wantsToAssess", "no").and("latestArrivalTime", "17:00")
                .and("admissionDays", List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")).and("confirmedBy", "The home’s manager");
    }

    /** While the day of leaving has not come they go on looking; then something holds until what was agreed can begin. */
    private static Said interim(Situation it) {
        var wait = it.course().delay().isPresent() && !it.isDayOfLeaving();
        return Said.that("arrangement", wait ? "wait" : switch (it.pathway()) {
            case P0, P1 -> "bridging-team";
            case P2 -> "spot-purchase";
            case P3 -> "short-term-bed";
        }).and("endDate", it.today().plusDays(14).toString()).and("placeOnPreferredListKept", "yes")
                .and("reason", "Everybody nearby was asked, and nobody has room today.");
    }
}

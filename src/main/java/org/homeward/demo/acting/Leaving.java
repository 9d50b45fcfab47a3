package org.homeward.demo.acting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.demo.acting.Said.Saying;
import org.homeward.journey.London;

/** What people answer while somebody's leaving is prepared, at the door, and on the first day after it. */
final class Leaving {

    static final Map<String, Saying> SAY = Map.ofEntries(
            Map.entry("agree-simple-discharge", Leaving::simple),
            Map.entry("prepare-medicines", it -> isHeldUp(it, "hp-medicines-documents") ? Said.notYet()
                    : Said.that("medicinesReady", "yes").where(it.isSo("changes", 0.6), "changes", List.of("started"))
                            .and("administrationSheetSent", "yes").and("copyWithPerson", "yes")),
            Map.entry("book-transport", Leaving::transport),
            Map.entry("order-equipment", Leaving::equipment),
            Map.entry("accept-nursing", it -> isHeldUp(it, "ip-home-health-p1", "cp-home-health-p1") ? Said.notYet()
                    : Said.that("communityNursingAccepted", "yes").and("firstVisitAt", Situation.moment(afterLeaving(it, Duration.ofHours(20))))
                            .and("suppliesSent", "yes")),
            Map.entry("check-home-ready", it -> isHeldUp(it, "wc-destination-readiness", "cp-housing-adaptations") ? Said.notYet()
                    : Said.nothing().all("yes", "homeReady", "keys", "heating", "food").and("whoMeetsPerson", whoMeets(it))),
            Map.entry("confirm-funding", it -> isHeldUp(it, "ch-funding", "ip-self-funded") ? Said.notYet() : funding(it)),
            Map.entry("prepare-discharge-note", Leaving::note),
            Map.entry("acknowledge-note", it -> Said.that("understood", "yes").and("firstVisitAt",
                    Situation.moment(afterLeaving(it, Duration.ofHours(3))))),
            Map.entry("tell-person-and-contact", Leaving::told),
            Map.entry("confirm-leaving", it -> it.now().isBefore(it.course().ending().at()) ? Said.notYet() : left(it)),
            Map.entry("make-safety-check", it -> Said.that("reached", it.isSo("seen", 0.3) ? "seen" : "spoken-to").and("safe", "yes")
                    .and("careArrived", it.isSupported() ? "yes" : "not-due").and("medicinesUnderstood", "yes")),
            Map.entry("confirm-arrival", it -> Said.that("arrivedAt", it.moment()).and("settled", "yes")),
            Map.entry("see-to-turned-away", it -> Said.that("whereNow", "taken-in")),
            Map.entry("tell-gp", it -> Said.that("gpTold", "yes").and("saidToGp", "Told of the leaving and of the letter that follows. The practice rings "
                    + "within two days.")),
            Map.entry("follow-up-leaving", it -> Said.that("action", "Telephoned those whose it was, and it was brought the same day.")
                    .and("done", "yes")),
            Map.entry("review-failed-discharge", it -> Said.that("whatHappened", "Felt worse in the first days at home and nobody was told in time.")
                    .and("avoidable", "unclear").and("incidentReported", "not-needed")
                    .and("changeProposed", "A call on the second day for people who live alone.")));

    private static final Duration PICKED_UP_BEFORE = Duration.ofMinutes(30);

    private Leaving() {
    }

    /** Whether this is what keeps the person, and the day of leaving has not come. */
    private static boolean isHeldUp(Situation it, String... reasons) {
        return it.isDelayedBy(reasons) && !it.isDayOfLeaving();
    }

    private static Said simple(Situation it) {
        var needs = it.needs();
        var said = Said.that("usualHome", needs.home()).yesOrNo("homeIsSafe", needs.homeIsSafe())
                .yesOrNo("canBeLeftBetweenVisits", needs.canBeLeft()).and("needChange", needs.change())
                .and("careWorkersAsBefore", needs.careWorkers() == 0 ? "none" : "as-before").and("nightNeed", needs.nightNeed())
                .and("carerCanHelp", needs.carerCanHelp() ? "yes" : it.hasCarer() ? "no" : "no-carer").with(endOfLife(it));
        var as = it.isSupported() ? Said.that("decision", "send-to-hub").and("sendReason", "Home with nothing new would not be safe.")
                : Said.that("decision", "agree-P0");
        return said.with(as).all("yes", "discussedWithPerson", "personAgrees").yesOrNo("followUpWanted", it.isSo("follow-up", 0.15))
                .and("agreedBy", it.offered("agreedBy", "ister", "harge", "urse")).informed(it);
    }

    static Said endOfLife(Situation it) {
        return Said.that("endOfLifeWish", it.needs().endOfLifeWish()).and("endOfLifeWishAskedBy",
                it.offered("endOfLifeWishAskedBy", "onsultant", "egistrar"));
    }

    private static Said transport(Situation it) {
        if (isHeldUp(it, "hp-transport")) {
            return Said.notYet();
        }
        var lifted = OnTheWard.isMuch(it.needs().transfers());
        if (!lifted && it.hasCarer() && it.isSo("by car", 0.6)) {
            return Said.that("kind", "family").and("transportBooked", "not-needed");
        }
        return Said.that("kind", lifted ? "ambulance" : "patient-transport").and("transportBooked", "yes").and("pickUpAt",
                Situation.moment(afterLeaving(it, PICKED_UP_BEFORE.negated())));
    }

    /** What must be there is delivered before somebody says that it is. */
    private static Said equipment(Situation it) {
        var before = equipmentBeforeLeaving(it);
        if (isHeldUp(it, "cp-equipment", "wc-destination-readiness")) {
            return Said.notYet();
        }
        return before.isEmpty() && !it.shows("items") ? Said.that("equipmentInPlace", "not-needed")
                : Said.that("equipmentInPlace", "yes").where(!before.isEmpty(), "items", before).and("deliverBy", it.moment());
    }

    static List<String> equipment(boolean lifted, boolean unsteady) {
        var items = new ArrayList<String>();
        if (lifted) {
            items.addAll(List.of("hospital-bed", "hoist"));
        }
        if (unsteady) {
            items.addAll(List.of("walking-aid", "rails"));
        }
        return items;
    }

    static List<String> equipmentBeforeLeaving(Situation it) {
        if (it.goesToBed()) {
            return List.of();
        }
        var lifted = OnTheWard.isMuch(it.needs().transfers());
        return lifted ? List.of("hospital-bed", "hoist") : it.isDelayedBy("cp-equipment") || it.isSo("commode", 0.25)
                ? List.of("commode") : List.of();
    }

    private static String whoMeets(Situation it) {
        return it.person().contact().map(contact -> "The " + contact.relation().toLowerCase(Locale.UK))
                .orElse(it.isSupported() ? "The care worker" : "A neighbour");
    }

    private static Said funding(Situation it) {
        var payer = it.needs().fastTrack() ? "nhs" : it.isDelayedBy("ip-self-funded") ? "self" : "shared-fund";
        return Said.that("fundingAgreed", "yes").and("payer", payer).and("agreedBy", "The hub’s lead on duty")
                .and("fromDate", London.day(afterLeaving(it, Duration.ZERO)).toString());
    }

    /** What is filled in stands; the rest in words that a care worker understands. */
    private static Said note(Situation it) {
        var said = Said.nothing();
        var lines = Map.of("whatHappened", "They came in because they were not well at home, and are better now.",
                "whatChanged", "They tire sooner than before.", "helpByTimeOfDay", "Morning: help to wash and dress.",
                "movingAndHandling", "Walk beside them.", "medicines", "Remind them. The list goes with them.",
                "skinFoodContinence", "Their skin is sound. They eat on their own.", "moodAndMemory", "In good spirits. Likes company.",
                "equipmentDue", "Nothing is still to come.", "followUps", "The hub rings in the first days.",
                "warningSigns", "If they feel hot, fall or get muddled, ring 111.");
        lines.forEach((question, text) -> said.where(!it.shows(question), question, text));
        return said.where(!it.shows("whoToCall"), "whoToCall", "By day ring the hub. At night ring 111.")
                .where(!it.shows("goals"), "goals", "To get up and about at home again.").where(!it.shows("infection"), "infection", "none")
                .where(!it.shows("endOfLifeDocuments"), "endOfLifeDocuments",
                        it.needs().endOfLifeWish().equals("not-applicable") ? "none" : "sent-with-person");
    }

    private static Said told(Situation it) {
        var isMore = it.hasCarer() && it.isSupported();
        return Said.that("toldPerson", "yes").and("toldContact", it.person().contact().isPresent() ? "yes" : "no-contact")
                .and("toldWhat", List.of("date", "time", "provider", "who-pays", "whom-to-call", "if-nobody-comes", "how-to-disagree"))
                .and("toldBy", it.offered("toldBy", "ister", "harge", "urse")).and("toldAt", it.moment())
                .and("carerAskedAgain", isMore ? it.needs().carerCanHelp() ? "yes-able" : "no" : "not-needed");
    }

    private static Said left(Situation it) {
        var dying = !it.needs().endOfLifeWish().equals("not-applicable");
        return Said.nothing().all("yes", "summaryWritten", "personAndCarerTold", "wardTelephoneGiven")
                .and("linesRemovedOrPlanned", it.isSo("lines", 0.4) ? "yes" : "not-needed")
                .and("endOfLifePlanAndMedicines", dying ? "yes" : "not-needed")
                .and("infectionToldToReceiver", it.needs().infection() ? "yes" : "not-needed").and("leftAt", it.moment())
                .and("dischargeMethod", it.course().ending().method()).and("destination", it.course().ending().destination())
                .and("followUpRoute", it.isSupported() ? "The hub rings tomorrow; the family doctor has the letter."
                        : "The family doctor has the letter; ring the ward within a week.").informed(it);
    }

    /** That long after the planned leaving, or after now where that has passed. */
    static Instant afterLeaving(Situation it, Duration time) {
        var leaves = it.course().ending().at().plus(time);
        return leaves.isBefore(it.now()) ? it.now().plus(time.isNegative() ? Duration.ZERO : time) : leaves;
    }
}

package org.homeward.stock;

import static org.homeward.processes.SampleAnswers.agrees;
import static org.homeward.processes.SampleAnswers.countersigns;
import static org.homeward.processes.SampleAnswers.expectedDay;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.interim;
import static org.homeward.processes.SampleAnswers.left;
import static org.homeward.processes.SampleAnswers.leftAllTheSame;
import static org.homeward.processes.SampleAnswers.needs;
import static org.homeward.processes.SampleAnswers.simpleDischarge;
import static org.homeward.processes.SampleAnswers.socialCare;
import static org.homeward.processes.SampleAnswers.therapy;
import static org.homeward.processes.SampleAnswers.triages;
import static org.homeward.processes.SampleAnswers.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homeward.processes.LeavingAnswers;
import org.homeward.processes.NoteAnswers;
import org.homeward.processes.RecoveryAnswers;
import org.homeward.processes.SourcingAnswers;
import org.homeward.stock.Life.Hour;
import org.homeward.stock.Life.Person;
import org.homeward.stock.Life.Step;

/**
 * The lives that stand for all of England's: closed ones in the national mix of pathways, open ones by where people are on one
 * morning. Lengths of stay are round numbers near the national ones.
 */
final class Lives {

    private static final int NEVER = 10_000;
    /** Days after leaving. */
    private static final int ASKED = 91;

    private Lives() {
    }

    /** Everybody's journey is over when they have lived it. */
    static List<Life> closed() {
        return Stream.of(before("p0-next-day", 340, 1, asBefore(1)), before("p0-three-days", 260, 3, asBefore(3)), before("p0-week", 180, 7, asBefore(7)),
                before("p0-fortnight", 57, 14, asBefore(14)), List.of(new Life("died", 20, 6, NEVER, false, true, Life.When.ANY_TIME, ended(5, "4"))),
                withRecovery("p1", 60, 7, "P1", supported(7, "P1", "p1-home-single-handed")), withRecovery("p1-provider", 35, 9, "P1", cared(9)),
                withRecovery("p2", 31, 12, "P2", supported(12, "P2", "p2-short-term-bed")),
                withRecovery("p3", 17, 14, "P3", supported(14, "P3", "p3-new-care-home"))).flatMap(List::stream).toList();
    }

    /** Whoever left more than three months ago has been asked where they live; the others will be. */
    private static List<Life> withRecovery(String kind, double weight, int fit, String pathway, List<Step> steps) {
        return List.of(new Life(kind + "-asked", weight, fit + 3 + ASKED, fit, true, true, Life.When.EARLIER, steps),
                new Life(kind + "-not-yet-asked", weight, fit + 11, fit, true, true, Life.When.LATELY, steps));
    }

    private static List<Life> before(String kind, double weight, int stay, List<Step> steps) {
        return List.of(new Life(kind, weight, stay + 1, stay, false, true, Life.When.ANY_TIME, steps));
    }

    /** Nobody's journey is over after so many days. */
    static List<Life> open() {
        return List.of(
                new Life("admitted-today", 60, 0, NEVER, false, true, Life.When.ANY_TIME, firstDay()), new Life("in-bed-1", 110, 1, NEVER, false, true, Life.When.ANY_TIME, firstDay()),
                new Life("in-bed-3", 110, 3, NEVER, false, true, Life.When.ANY_TIME, firstDay()), new Life("in-bed-7", 90, 7, NEVER, false, true, Life.When.ANY_TIME, firstDay()),
                new Life("in-bed-20", 40, 20, NEVER, false, true, Life.When.ANY_TIME, firstDay()), new Life("not-reviewed-2", 100, 2, NEVER, false, false, Life.When.ANY_TIME, firstDay()),
                new Life("not-reviewed-9", 80, 9, NEVER, false, false, Life.When.ANY_TIME, firstDay()),
                new Life("agreeing-p0", 70, 4, 4, false, true, Life.When.ANY_TIME, firstDay()),
                new Life("leaving-p0", 60, 5, 4, false, true, Life.When.ANY_TIME, agreedAsBefore(4)),
                new Life("assessing", 40, 6, 5, true, true, Life.When.ANY_TIME, firstDay()),
                new Life("agreeing", 30, 7, 7, true, true, Life.When.ANY_TIME, supported(7, "P1", "p1-home-single-handed")),
                new Life("looking-for-care", 30, 10, 9, true, true, Life.When.ANY_TIME, lookedFor(9)),
                new Life("care-agreed", 30, 15, 14, true, true, Life.When.ANY_TIME, supported(14, "P1", "p1-home-single-handed")),
                new Life("preparing", 20, 23, 22, true, true, Life.When.ANY_TIME, supported(22, "P2", "p2-short-term-bed")),
                new Life("recovering-1", 20, 14, 11, true, true, Life.When.ANY_TIME, supported(11, "P1", "p1-home-single-handed")),
                new Life("recovering-5", 50, 16, 9, true, true, Life.When.ANY_TIME, supported(9, "P1", "p1-home-single-handed")),
                new Life("recovering-6", 30, 23, 15, true, true, Life.When.ANY_TIME, supported(15, "P2", "p2-short-term-bed")),
                new Life("recovering-p3", 30, 27, 20, true, true, Life.When.ANY_TIME, supported(20, "P3", "p3-new-care-home")));
    }

    /** One or two of each sort, none that takes long, and none rarer than another. */
    static List<Life> few() {
        return Stream.concat(closed().stream(), open().stream()).filter(life -> Set.of("p0-next-day", "p0-three-days", "died", "p1-provider-not-yet-asked", "in-bed-1", "not-reviewed-2",
                "assessing", "recovering-1").contains(life.kind())).map(Life::asOftenAsOthers).toList();
    }

    private static List<Step> firstDay() {
        return List.of(step(0, Hour.LATER, it -> it.completes("confirm-home-circumstances", homeCircumstances())),
                step(0, Hour.NOON, it -> it.hospitalSays("A08", "")),
                step(0, Hour.EVENING, it -> it.completes("set-expected-discharge", expectedDay("no"))));
    }

    private static List<Step> agreedAsBefore(int stay) {
        return and(firstDay(), step(stay, Hour.NOON, it -> it.completes("agree-simple-discharge", simpleDischarge())));
    }

    private static List<Step> asBefore(int stay) {
        return and(agreedAsBefore(stay), step(stay, Hour.EVENING, it -> {
            it.completes("confirm-leaving", left());
            leaves(it, "1");
        }));
    }

    private static List<Step> ended(int day, String method) {
        return and(firstDay(), step(day, Hour.EVENING, it -> leaves(it, method)));
    }

    /** Nobody serves, so that the hub's lead arranges something for the time being; support ends after a week. */
    private static List<Step> supported(int fit, String pathway, String subPathway) {
        return and(and(agreed(fit, pathway, subPathway),
                step(fit, Hour.EVENING, it -> takes(it, "prepare-request", SourcingAnswers.requestNobodyServes())),
                step(fit + 1, Hour.LATER, it -> it.completes("agree-interim", interim()))),
                leaving(fit + 2, pathway));
    }

    /** Providers have been asked on the morning after, and nobody has said anything. */
    private static List<Step> lookedFor(int fit) {
        return and(agreed(fit, "P1", "p1-home-single-handed"),
                step(fit + 1, Hour.LATER, it -> takes(it, "prepare-request", with(SourcingAnswers.request(), "district", "NB2"))));
    }

    /** The first one says yes and begins. */
    private static List<Step> cared(int fit) {
        return and(and(lookedFor(fit), step(fit + 1, Hour.LATER, it -> it.isPlaced())), leaving(fit + 2, "P1"));
    }

    private static List<Step> agreed(int fit, String pathway, String subPathway) {
        boolean hub = !pathway.equals("P1");
        return and(firstDay(), step(fit, Hour.LATER, it -> {
            takes(it, "describe-needs", needs());
            takes(it, "assess-therapy", hub ? with(therapy(), "homeIsSafe", "no", "homeCanBeMadeSafe", "no") : therapy());
            takes(it, "assess-social-care", socialCare());
        }), step(fit, Hour.NOON, it -> {
            if (hub) {
                takes(it, "triage-referral", triages());
            }
            it.completes("agree-pathway", with(agrees(pathway, subPathway), "overrideReason", hub ? "Looked at together" : null,
                    "whyNotHome", hub ? "Nobody can lift her at night" : null));
            if (pathway.equals("P3")) {
                takes(it, "countersign-pathway", countersigns("yes"));
            }
        }));
    }

    private static List<Step> leaving(int day, String pathway) {
        return Stream.concat(Stream.of(
                step(day - 1, Hour.EVENING, it -> {
                    takes(it, "prepare-discharge-note", NoteAnswers.note());
                    takes(it, "tell-person-and-contact", LeavingAnswers.tellsThePerson());
                    takes(it, "confirm-funding", LeavingAnswers.funding("yes"));
                }),
                step(day, Hour.LATER, it -> {
                    takes(it, "acknowledge-note", NoteAnswers.understands());
                    takes(it, "check-home-ready", LeavingAnswers.home("yes"));
                }),
                step(day, Hour.NOON, it -> {
                    it.completes("confirm-leaving", leftAllTheSame());
                    leaves(it, "1");
                }),
                step(day, Hour.EVENING, it -> {
                    takes(it, "make-safety-check", LeavingAnswers.isSafe());
                    takes(it, "confirm-arrival", LeavingAnswers.hasArrived("yes"));
                    takes(it, "follow-up-leaving", LeavingAnswers.followsUp("yes"));
                })), recovered(day)).toList();
    }

    private static Stream<Step> recovered(int left) {
        return Stream.of(
                step(left + 1, Hour.NOON, it -> it.completes("visit-first-time", RecoveryAnswers.firstVisit("yes"))),
                step(left + 3, Hour.NOON, it -> it.completes("review-day-3", RecoveryAnswers.rightSized("fewer-visits", 4))),
                step(left + 7, Hour.NOON, it -> takes(it, "review-weekly", RecoveryAnswers.weekly("better", 0))),
                step(left + 8, Hour.NOON, it -> it.completes("close-recovery", RecoveryAnswers.closes("recovered"))),
                step(left + ASKED, Hour.NOON, it -> it.completes("ask-day-91", RecoveryAnswers.day91("yes"))));
    }

    /** Claimed first, as people do; nothing where it is not asked. */
    private static void takes(Person person, String task, Map<String, Object> answers) {
        if (person.isOpen(task)) {
            person.claims(task);
            person.completes(task, answers);
        }
    }

    private static void leaves(Person person, String method) {
        person.hospitalSays("A03", "|".repeat(17) + method + "|19");
    }

    private static Step step(int day, Hour hour, Consumer<Person> does) {
        return new Step(day, hour, does);
    }

    private static List<Step> and(List<Step> first, Step... then) {
        return and(first, List.of(then));
    }

    private static List<Step> and(List<Step> first, List<Step> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}

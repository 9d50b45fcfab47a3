package org.homeward.demo.acting;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.homeward.access.OpeningHours;
import org.homeward.access.TeamCalendar;
import org.homeward.demo.world.Course;

/**
 * How long people take until a task is done, from the moment at which it opens, in the hours in which they work. Most are done
 * well before they are due, about one in ten is late, and what keeps a person in hospital takes as long as it keeps them. The
 * same task of the same person always takes as long.
 */
public final class WorkTimes {

    private static final TeamCalendar DAY_AND_EVENING = TeamCalendar.everyDay(OpeningHours.of("07:00-21:00"), false);
    private static final TeamCalendar EVERY_DAY = TeamCalendar.everyDay(OpeningHours.of("08:00-18:00"), false);
    private static final TeamCalendar OFFICE = TeamCalendar.onWeekdays(OpeningHours.of("09:00-17:00"), true);
    private static final Map<String, TeamCalendar> HOURS = Map.ofEntries(
            entry("ward-staff", DAY_AND_EVENING), entry("care-providers", DAY_AND_EVENING), entry("pharmacists", EVERY_DAY),
            entry("therapists", EVERY_DAY), entry("discharge-coordinators", EVERY_DAY), entry("community-nurses", EVERY_DAY),
            entry("social-workers", TeamCalendar.onWeekdays(OpeningHours.of("08:30-18:00"), true)), entry("brokerage-officers", OFFICE),
            entry("housing-officers", OFFICE), entry("chc-assessors", OFFICE), entry("managers", OFFICE),
            entry("information-governance", OFFICE));

    /** Half of all are done in so many minutes; of tasks that are not named here in two hours. */
    private static final Map<String, Integer> USUAL_MINUTES = Map.ofEntries(
            entry("match-person", 12), entry("confirm-home-circumstances", 240), entry("set-expected-discharge", 300),
            entry("record-daily-review", 50), entry("decide-fit-to-leave", 45), entry("chase-missing-reviews", 20),
            entry("confirm-bed-state", 60), entry("review-changed-condition", 40), entry("agree-simple-discharge", 45),
            entry("describe-needs", 120), entry("assess-therapy", 150), entry("assess-social-care", 150),
            entry("confirm-reused-answers", 60), entry("triage-referral", 14), entry("agree-pathway", 40), entry("countersign-pathway", 75),
            entry("decide-by-judgement", 90), entry("confirm-care-home-return", 90), entry("prepare-request", 30), entry("answer-offer", 70),
            entry("choose-offer", 40), entry("confirm-care-start", 35), entry("answer-provider-question", 40), entry("agree-interim", 80),
            entry("record-assessment-consent", 40), entry("assess-before-accepting", 300), entry("prepare-medicines", 90),
            entry("book-transport", 45), entry("order-equipment", 120), entry("accept-nursing", 80), entry("check-home-ready", 70),
            entry("confirm-funding", 60), entry("prepare-discharge-note", 50), entry("acknowledge-note", 35),
            entry("tell-person-and-contact", 30), entry("confirm-leaving", 10), entry("make-safety-check", 90), entry("confirm-arrival", 60),
            entry("see-to-turned-away", 20), entry("tell-gp", 30), entry("follow-up-leaving", 45), entry("secure-care", 15),
            entry("telephone-provider", 25), entry("confirm-restart", 45),
            entry("decide-hold", 90), entry("decide-slot-extension", 180), entry("visit-first-time", 360), entry("visit-nurse", 420),
            entry("review-day-3", 150), entry("review-weekly", 150), entry("decide-day-28", 180), entry("close-recovery", 150),
            entry("assess-care-act", 480), entry("review-placement", 600), entry("ask-day-91", 900), entry("assess-capacity", 420),
            entry("hold-best-interests-meeting", 900), entry("complete-checklist", 700), entry("hold-assessment", 3000),
            entry("decide-eligibility", 900), entry("plan-accommodation", 480), entry("review-failed-discharge", 240),
            entry("unblock-delay", 100), entry("review-long-delay", 300), entry("review-executive", 600));
    private static final int NOT_NAMED = 120;

    /** What somebody is kept by when the reason of a delay is this. */
    private static final Map<String, Set<String>> KEPT_BY = Map.ofEntries(
            entry("hp-formal-decision", Set.of("agree-simple-discharge", "decide-fit-to-leave")), entry("hp-hub-referral", Set.of("describe-needs")),
            entry("hp-medical-review", Set.of("agree-simple-discharge", "describe-needs")), entry("hp-therapy-review", Set.of("assess-therapy")),
            entry("hp-medicines-documents", Set.of("prepare-medicines", "prepare-discharge-note")), entry("hp-transport", Set.of("book-transport")),
            entry("hp-infection-control", Set.of("agree-simple-discharge", "agree-pathway")),
            entry("wc-destination-readiness", Set.of("check-home-ready", "order-equipment")), entry("wc-safeguarding", Set.of("decide-immediate-plan")),
            entry("wc-mental-capacity", Set.of("assess-capacity")),
            entry("wc-discharge-concerns", Set.of("tell-person-and-contact", "agree-simple-discharge", "agree-pathway")),
            entry("ch-needs-and-pathway", Set.of("agree-pathway", "triage-referral", "assess-social-care")),
            entry("ch-referrals", Set.of("prepare-request")), entry("ch-funding", Set.of("confirm-funding")),
            entry("ip-self-funded", Set.of("confirm-funding", "choose-offer")), entry("ip-choice", Set.of("choose-offer")),
            entry("ip-home-rehab-p1", Set.of("answer-offer", "prepare-request")), entry("ip-bed-rehab-p2", Set.of("answer-offer", "prepare-request")),
            entry("ip-home-social-care-p1", Set.of("answer-offer", "prepare-request")), entry("ip-care-home-p3", Set.of("answer-offer", "prepare-request")),
            entry("ip-provider-further-action", Set.of("confirm-care-start", "acknowledge-note", "confirm-care-home-return")),
            entry("ip-out-of-area", Set.of("agree-pathway")), entry("ip-home-health-p1", Set.of("accept-nursing")),
            entry("cp-home-health-p1", Set.of("accept-nursing")), entry("cp-equipment", Set.of("order-equipment")),
            entry("cp-housing-adaptations", Set.of("check-home-ready")), entry("cp-package-restart-p0", Set.of("confirm-restart")),
            entry("ip-homeless-housing", Set.of("plan-accommodation")), entry("cp-housing-provision", Set.of("plan-accommodation")));
    /** What has to be done before something else can follow ends a day before the person leaves; the rest on the day itself. */
    private static final Set<String> LAST = Set.of("prepare-medicines", "prepare-discharge-note", "book-transport", "check-home-ready",
            "order-equipment", "accept-nursing", "confirm-funding", "acknowledge-note", "agree-simple-discharge", "confirm-restart",
            "tell-person-and-contact");
    private static final Duration BEFORE_LEAVING = Duration.ofHours(3);
    private static final Duration THE_DAY_BEFORE = Duration.ofHours(28);
    /** All that has to follow one another between being ready and leaving takes about so long when nobody hurries. */
    private static final Duration ALL_STEPS = Duration.ofHours(14);
    private static final double SPREAD = 0.6;
    private static final double QUICKEST = 0.05;

    private static final String AT_THE_DOOR = "confirm-leaving";

    private WorkTimes() {
    }

    /** How long it takes without nights and days off. */
    public static Duration of(OpenTask task, Course course) {
        var usual = USUAL_MINUTES.getOrDefault(task.kind(), NOT_NAMED);
        var spread = Math.exp(SPREAD * random(task.kind(), course).nextGaussian());
        return Duration.ofSeconds(Math.round(60 * usual * spread * haste(course)));
    }

    /** When it is done. */
    public static Instant doneAt(OpenTask task, Course course, Instant openedAt) {
        var role = task.group().replaceFirst("\\..*", "");
        var done = task.kind().equals(AT_THE_DOOR) ? later(openedAt, course.ending().at())
                : HOURS.getOrDefault(role, TeamCalendar.USUAL).after(openedAt, of(task, course));
        var kept = course.delay().filter(delay -> KEPT_BY.getOrDefault(delay.reason(), Set.of()).contains(task.kind()))
                .map(delay -> course.ending().at().minus(LAST.contains(task.kind()) ? BEFORE_LEAVING : THE_DAY_BEFORE));
        return kept.filter(until -> until.isAfter(done)).orElse(done);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whoever leaves on the day on which they are ready is seen to sooner. */
    private static double haste(Course course) {
        if (course.delay().isPresent()) {
            return 1;
        }
        var there = course.readyAt().map(ready -> Duration.between(ready, course.ending().at())).orElse(ALL_STEPS);
        return Math.max(QUICKEST, Math.min(1, there.toSeconds() / (double) ALL_STEPS.toSeconds()));
    }

    private static SplittableRandom random(String kind, Course course) {
        return new SplittableRandom(course.number() * 31 + kind.hashCode());
    }
}

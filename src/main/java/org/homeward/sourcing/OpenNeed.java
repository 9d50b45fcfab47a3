package org.homeward.sourcing;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Directory;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService.Gender;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Refusal;

/** Writes down what care is looked for, without who needs it, from what a broker has prepared and the assessment says. */
@UseCase
public class OpenNeed implements AnswerRule {

    static final String FORM = "prepare-request";

    private final CareNeeds needs;
    private final Journeys journeys;
    private final DescribeAnonymously describe;
    private final Answers answers;
    private final Directory directory;
    private final NothingNamed nothingNamed;
    private final References references;
    private final Timeline timeline;
    private final Clock clock;

    public OpenNeed(CareNeeds needs, Journeys journeys, DescribeAnonymously describe, Answers answers, Directory directory,
                    NothingNamed nothingNamed, References references, Timeline timeline, Clock clock) {
        this.needs = needs;
        this.journeys = journeys;
        this.describe = describe;
        this.answers = answers;
        this.directory = directory;
        this.nothingNamed = nothingNamed;
        this.references = references;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> given) {
        var named = nothingNamed.in("anonymousSummary", given, journey);
        var without = bands(given).isEmpty() ? List.of(new Refusal(isBed(given) ? "bedType" : "timeBands",
                "Say at which times of the day somebody has to come, or which type of bed is needed.")) : List.<Refusal>of();
        var nobodys = council(journey, given).isPresent() ? List.<Refusal>of() : List.of(new Refusal("district",
                "No council here looks after this district, and none is known for the person. Care can be looked for in a council’s directory only."));
        return Stream.of(named, without, nobodys).flatMap(List::stream).toList();
    }

    /** @param purpose why it is looked for */
    public void open(JourneyId journey, CareNeed.Purpose purpose) {
        var here = journeys.find(journey).orElseThrow();
        var form = answers.ofForm(journey, FORM);
        var now = clock.instant();
        var by = form.values().stream().findFirst().map(Answer::author).orElse("process:care-sourcing");
        var given = form.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
        needs.open(new CareNeed(references.need(), journey, council(journey, given).orElseThrow(), here.pathway().orElse("P1"),
                purpose, listed(given, "careKinds"), asked(journey, given), wishes(given), CareNeed.State.OPEN, now, now, by));
        timeline.add(new TimelineEntry(journey, "care.lookedFor", now, now, "process:care-sourcing", Optional.of(by),
                "Care is looked for, without saying who needs it."));
    }

    /** Where somebody ordinarily lives, else where care is looked for. */
    private Optional<String> council(JourneyId journey, Map<String, Object> given) {
        return journeys.find(journey).flatMap(here -> here.setting().council())
                .or(() -> directory.councilFor(String.valueOf(given.get("district")).strip()));
    }

    private CareNeed.Asked asked(JourneyId journey, Map<String, Object> given) {
        var described = describe.needs(journey);
        return new CareNeed.Asked(String.valueOf(given.get("district")).strip().toUpperCase(Locale.UK), describe.ageBand(journey), bands(given),
                ((Number) given.getOrDefault("visitsPerDay", 0)).intValue(), minutes(given), "2".equals(given.get("staffPerVisit")) ? 2 : 1,
                described.tasks(), Moments.read(String.valueOf(given.get("startFrom"))), described.equipment(), described.infection(),
                String.valueOf(given.get("anonymousSummary")));
    }

    private static CareNeed.Wishes wishes(Map<String, Object> given) {
        var preferences = listed(given, "preferences");
        return new CareNeed.Wishes(Optional.ofNullable((String) given.get("careWorker")).filter(it -> preferences.contains("care-worker-gender"))
                .flatMap(Gender::of), Optional.ofNullable((String) given.get("language")).filter(it -> preferences.contains("language")),
                preferences.contains("continuity"));
    }

    private static List<Band> bands(Map<String, Object> given) {
        return isBed(given) ? Optional.ofNullable((String) given.get("bedType")).flatMap(Band::read).stream().toList()
                : listed(given, "timeBands").stream().flatMap(key -> Band.read(key).stream()).toList();
    }

    private static boolean isBed(Map<String, Object> given) {
        var kinds = listed(given, "careKinds");
        return !kinds.isEmpty() && kinds.stream().allMatch(kind -> Band.of(kind).get(0).isBeds());
    }

    private static List<Integer> minutes(Map<String, Object> given) {
        return Arrays.stream(String.valueOf(given.getOrDefault("minutesPerVisit", "")).split("\\D+")).filter(it -> !it.isEmpty())
                .map(Integer::valueOf).toList();
    }

    private static List<String> listed(Map<String, Object> given, String question) {
        return given.get(question) instanceof Collection<?> items ? items.stream().map(String::valueOf).toList() : List.of();
    }
}

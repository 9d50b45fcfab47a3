package org.homeward.sourcing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Part;
import org.homeward.carepackage.DescribedNeeds;
import org.homeward.carepackage.UsualVisits;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Fills in, for whoever asks for care, what the assessment says and which visits are usual for it. All of it may be changed. */
public final class NeedFilledIn implements Prefill {

    private static final Map<String, String> PATHWAYS = Map.of("P0", "Home with nothing new", "P1", "Home with support",
            "P2", "A short-term bed first", "P3", "A care home, new");

    private final Journeys journeys;
    private final Persons persons;
    private final Answers answers;
    private final UsualVisits usual;

    public NeedFilledIn(Journeys journeys, Persons persons, Answers answers, UsualVisits usual) {
        this.journeys = journeys;
        this.persons = persons;
        this.answers = answers;
        this.usual = usual;
    }

    @Override
    public String form() {
        return OpenNeed.FORM;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var needs = new DescribedNeeds(journey, answers);
        var visits = usual.of(needs.byQuestion());
        var filled = new LinkedHashMap<String, Object>();
        filled.put("pathwayAgreed", journeys.find(journey).flatMap(Journey::pathway).map(it -> it + ": " + PATHWAYS.get(it))
                .orElse("No pathway has been agreed."));
        filled.put("needsInBrief", needs.tasks().isEmpty() ? "Nothing has been described yet." : String.join(", ", needs.tasks()));
        filled.put("usualSize", inWords(visits));
        var pathway = journeys.find(journey).flatMap(Journey::pathway).orElse("");
        var proposed = visits.stream().filter(visit -> !pathway.equals("P2") && !pathway.equals("P3"))
                .filter(UsualVisits.Visit::isProposed).toList();
        if (!proposed.isEmpty()) {
            filled.put("visitsPerDay", proposed.size());
            filled.put("minutesPerVisit", proposed.stream().map(visit -> String.valueOf(visit.minutes())).collect(Collectors.joining(", ")));
            filled.put("staffPerVisit", String.valueOf(proposed.stream().mapToInt(UsualVisits.Visit::careWorkers).max().orElse(1)));
            filled.put("timeBands", proposed.stream().map(UsualVisits.Visit::time).distinct().toList());
        }
        district(journey).ifPresent(it -> filled.put("district", it));
        return filled;
    }

    private Optional<String> district(JourneyId journey) {
        return persons.of(journey).flatMap(Person::postcode).map(NeedFilledIn::outward).filter(it -> !it.isEmpty());
    }

    /** Example: {@code NB1} of {@code NB1 4XY}. */
    private static String outward(String postcode) {
        var whole = postcode.replace(" ", "").toUpperCase(Locale.UK);
        return whole.length() < 5 ? "" : whole.substring(0, whole.length() - 3);
    }

    private static String inWords(List<UsualVisits.Visit> visits) {
        var lines = visits.stream().filter(UsualVisits.Visit::isProposed).map(UsualVisits.Visit::inWords);
        var missing = visits.stream().anyMatch(visit -> !visit.isProposed())
                ? Stream.of("Something that is needed for a proposal was not answered: please ask.") : Stream.<String>empty();
        var words = Stream.concat(lines, missing).collect(Collectors.joining("\n"));
        return words.isEmpty() ? "No visit is usual for these answers." : words;
    }
}

package org.homeward.pathway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.access.Part;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackages;
import org.homeward.journey.JourneyId;
import org.homeward.person.Persons;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/**
 * Fills in the simple discharge with what is known: where the person lives, as it was asked on arrival or as their care
 * says, and that care workers come as before, where the council's record has a package that is running. Nothing known stays unanswered: that
 * no package is in the record does not mean that nobody comes.
 */
public final class SimpleDischargeFilledIn implements Prefill {

    /** Care that is given only where the person lives, and what kind of home that is. */
    private static final Map<String, String> HOMES = Map.of("care-home-residential", "care-home", "care-home-nursing", "care-home",
            "extra-care", "extra-care");

    private final Answers answers;
    private final Persons persons;
    private final CarePackages packages;

    public SimpleDischargeFilledIn(Answers answers, Persons persons, CarePackages packages) {
        this.answers = answers;
        this.persons = persons;
        this.packages = packages;
    }

    @Override
    public String form() {
        return PathwayChoice.SIMPLE;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var filled = new HashMap<String, Object>();
        var running = persons.of(journey).stream().flatMap(person -> running(packages.of(person.id()))).toList();
        running.stream().map(it -> HOMES.get(it.type())).filter(Objects::nonNull).findFirst()
                .ifPresent(home -> filled.put("usualHome", home));
        answers.newest(journey, List.of(new AnswerSource("confirm-home-circumstances", "homeType")))
                .ifPresent(home -> filled.put("usualHome", home.value()));
        if (!running.isEmpty()) {
            filled.put("careWorkersAsBefore", "as-before");
        }
        return filled;
    }

    private static Stream<CarePackage> running(List<CarePackage> all) {
        return all.stream().filter(carePackage -> carePackage.state().isRunning());
    }
}

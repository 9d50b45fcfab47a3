package org.homeward.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.person.Merge;
import org.homeward.person.MergePersons;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.Prefill;

/** Shows in {@code review-merge} the two records side by side, which journeys are open on them, and why somebody has to look. */
public final class MergeShown implements Prefill {

    private final MergePersons mergePersons;
    private final Persons persons;

    public MergeShown(MergePersons mergePersons, Persons persons) {
        this.mergePersons = mergePersons;
        this.persons = persons;
    }

    @Override
    public String form() {
        return "review-merge";
    }

    @Override
    public Part part() {
        return Part.IDENTITY;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of();
    }

    @Override
    public Map<String, Object> of(JourneyId journey, String reference) {
        return Optional.of(reference).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf)
                .flatMap(mergePersons::reviewed).<Map<String, Object>>map(found -> Map.of("whatIsMerged", inWords(found)))
                .orElse(Map.of());
    }

    private String inWords(MergePersons.Reviewed found) {
        List<String> lines = new ArrayList<>();
        lines.add("Message " + found.merge().message() + " says that two of the hospital's numbers "
                + (found.merge().state() == Merge.State.DONE ? "were one person; now they are to be parted again."
                : "mean one person."));
        for (int i = 0; i < found.records().size(); i++) {
            lines.add("Record " + (i + 1) + ": " + inWords(found.records().get(i)));
        }
        return String.join("\n", lines);
    }

    private String inWords(Person person) {
        var open = persons.openJourneys(person.id());
        return WhoItIs.inWords(person) + " · " + person.address().map("lives at "::concat).orElse("address not known") + " · "
                + (open.isEmpty() ? "not in hospital" : "in hospital, journey " + String.join(", ", open.stream().map(JourneyId::value).toList()));
    }
}

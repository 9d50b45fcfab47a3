package org.homeward.admission;

import java.util.List;
import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.person.Persons;
import org.homeward.tasks.Prefill;

/** Offers in {@code match-person} those known here who may be the admitted person, the likeliest first. */
public final class PeopleToChooseFrom implements Prefill {

    private final AdmissionNotices notices;
    private final Persons persons;

    public PeopleToChooseFrom(AdmissionNotices notices, Persons persons) {
        this.notices = notices;
        this.persons = persons;
    }

    @Override
    public String form() {
        return "match-person";
    }

    @Override
    public Part part() {
        return Part.IDENTITY;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("candidatePersonOptions", notices.of(journey)
                .map(notice -> Candidates.of(notice.identity(), persons).all()).orElse(List.of()).stream()
                .map(person -> new Choice(person.id().toString(), WhoItIs.inWords(person))).toList());
    }
}

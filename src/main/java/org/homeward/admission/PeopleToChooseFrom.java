package org.homeward.admission;

import java.util.List;
import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.person.Persons;
import org.homeward.tasks.Prefill;

/** Offers in {@code match-person} those known here who may be the admitted person, the likeliest first, and says why a person is asked. */
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
        var told = notices.of(journey).map(AdmissionNotice::identity);
        var found = told.map(identity -> Candidates.of(identity, persons));
        return Map.of("candidatePersonOptions", found.map(Candidates::all).orElse(List.of()).stream()
                        .map(person -> new Choice(person.id().toString(), WhoItIs.inWords(person))).toList(),
                "matchReasons", told.map(identity -> String.join(" ", WhyByHand.reasons(identity, found.orElseThrow()))).orElse(""));
    }
}

package org.homeward.admission;

import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.person.HomeFacts;
import org.homeward.person.LivingSituation;
import org.homeward.person.Persons;
import org.homeward.tasks.Prefill;

/** Shows on the forms of an attendance what is known of the person's life at home. Nothing, while it is not known who it is. */
public final class ShowLivingSituation implements Prefill {

    private final String form;
    private final Persons persons;
    private final HomeFacts facts;

    public ShowLivingSituation(String form, Persons persons, HomeFacts facts) {
        this.form = form;
        this.persons = persons;
        this.facts = facts;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Part part() {
        return Part.CONTACT;
    }

    /** Everybody who has these tasks is shown that there is a concern, and what the person needs. */
    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("livingSituation", persons.of(journey).map(person -> facts.of(person.id()))
                .map(known -> LivingSituation.of(known, part -> true).inWords())
                .orElse("The person has to be matched first: nothing is shown that could be somebody else’s."));
    }
}

package org.homeward.admission;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Part;
import org.homeward.dischargepack.ReadProviderPlans;
import org.homeward.journey.JourneyId;
import org.homeward.person.HomeFacts;
import org.homeward.person.LivingSituation;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.Prefill;

/** Shows on the forms of an attendance what is known of the person's life at home. Nothing, while it is not known who it is. */
public final class ShowLivingSituation implements Prefill {

    private final String form;
    private final Persons persons;
    private final HomeFacts facts;
    private final ReadProviderPlans plans;

    public ShowLivingSituation(String form, Persons persons, HomeFacts facts, ReadProviderPlans plans) {
        this.form = form;
        this.persons = persons;
        this.facts = facts;
        this.plans = plans;
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
        return Map.of("livingSituation", persons.of(journey).map(this::inWords)
                .orElse("The person has to be matched first: nothing is shown that could be somebody else’s."));
    }

    /** At the end, the plans that providers sent. */
    private String inWords(Person person) {
        return Stream.concat(Stream.of(LivingSituation.of(facts.of(person.id()), part -> true).inWords()), plans.newest(person.id()).stream())
                .collect(Collectors.joining("\n"));
    }
}

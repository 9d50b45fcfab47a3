package org.homeward.sourcing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** Says who somebody is, for the provider that was chosen; never how to open the key safe, which is told by telephone. */
public final class PersonInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String HOME = "confirm-home-circumstances";

    private final Persons persons;
    private final Answers answers;

    public PersonInWords(Persons persons, Answers answers) {
        this.persons = persons;
        this.answers = answers;
    }

    /** Example: {@code Joan BIRCH, born 4 May 1941}. */
    String name(JourneyId journey) {
        return persons.of(journey).map(PersonInWords::name).orElse("Not known yet; please telephone");
    }

    /** Where they live and whom to call. */
    String address(JourneyId journey) {
        var home = persons.of(journey).map(person -> Stream.of(person.address(), person.postcode()).flatMap(Optional::stream)
                .collect(Collectors.joining(", "))).filter(it -> !it.isBlank()).orElse("Address not known; please telephone");
        var contact = Stream.of("contactName", "contactRelation", "contactTelephone").flatMap(question -> said(journey, question).stream())
                .collect(Collectors.joining(", "));
        return home + (contact.isEmpty() ? "" : ". Contact: " + contact)
                + said(journey, "keySafe").filter("yes"::equals).map(yes -> ". There is a key safe; its number is told by telephone").orElse("") + ".";
    }

    private Optional<String> said(JourneyId journey, String question) {
        return answers.newest(journey, List.of(new AnswerSource(HOME, question))).map(answer -> String.valueOf(answer.value()));
    }

    private static String name(Person person) {
        return person.givenName() + " " + person.surname().toUpperCase(Locale.UK)
                + person.birthDate().map(born -> ", born " + DAY.format(born)).orElse("");
    }
}

package org.homeward.dischargepack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.person.NhsNumber;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.ReceivesPerson.Plan;
import org.homeward.tasks.ReceivingProvider;

/** The one record of which all renderings of the discharge pack are made: each field by its source, in words. */
public final class PackRecord {

    private final Persons persons;
    private final Answers answers;
    private final ReceivingProvider receiving;
    private final WhoHelps whoHelps;
    private final WhoPays whoPays;
    private final Directory directory;
    private final CodeLists lists;
    private final AnswerWords words;

    public PackRecord(Persons persons, Answers answers, ReceivingProvider receiving, WhoHelps whoHelps, WhoPays whoPays,
                      Directory directory, CodeLists lists, AnswerWords words) {
        this.persons = persons;
        this.answers = answers;
        this.receiving = receiving;
        this.whoHelps = whoHelps;
        this.whoPays = whoPays;
        this.directory = directory;
        this.lists = lists;
        this.words = words;
    }

    /** Empty where nobody knows. @param source as {@code dischargepack/fields.csv} says it */
    Optional<String> value(JourneyId journey, String source) {
        var kindAndName = source.split(" ", 2);
        return (switch (kindAndName[0]) {
            case "person" -> persons.of(journey).flatMap(person -> of(person, kindAndName[1]));
            case "answer" -> answer(journey, AnswerSource.of(kindAndName[1]));
            default -> workedOut(journey, kindAndName[1]);
        }).filter(value -> !value.isBlank());
    }

    private static Optional<String> of(Person person, String name) {
        return switch (name) {
            case "name" -> Optional.of((person.givenName() + " " + person.surname()).strip());
            case "born" -> person.birthDate().map(London::words);
            case "nhsNumber" -> person.nhsNumber().map(NhsNumber::shown);
            case "address" -> Optional.of(Stream.of(person.address(), person.postcode()).flatMap(Optional::stream).collect(Collectors.joining(", ")));
            default -> throw new IllegalArgumentException("Nothing of a person is called " + name);
        };
    }

    private Optional<String> answer(JourneyId journey, AnswerSource source) {
        return answers.newest(journey, List.of(source)).map(Answer::value).map(value -> words.of(source.name(), value));
    }

    private Optional<String> workedOut(JourneyId journey, String name) {
        return switch (name) {
            case "pathway" -> whoHelps.pathway(journey);
            case "provider" -> receiving.receiver(journey).flatMap(it -> directory.organisation(it.organisation())).map(Organisation::name);
            case "serviceKind" -> receiving.plan(journey).map(Plan::serviceKind).map(this::kind);
            case "caseManager" -> whoHelps.caseManager(journey);
            case "caseManagerTelephone" -> whoHelps.caseManagerTelephone(journey);
            case "wardTelephone" -> whoHelps.wardTelephone(journey);
            case "payer" -> whoPays.toldToPerson(journey);
            case "payUntil" -> whoPays.untilToPerson(journey);
            case "billTo" -> whoPays.toldToBroker(journey);
            case "fundedUntil" -> whoPays.untilToBroker(journey);
            case "ifNobodyComes" -> Optional.of("Wait for half an hour after the time above. Then ring " + whom(journey)
                    + ". Nobody there? Ring 111. In danger, ring 999. Do not try alone what you need help with.");
            case "howToDisagree" -> Optional.of("You can say no, and you can change your mind. Tell the ward, or ring " + whom(journey)
                    + ". You can ask for the plan in writing and for somebody to speak for you. If that does not help, you can complain to the"
                    + " hospital or to your council. They must answer you, and tell you who looks at it next.");
            default -> throw new IllegalArgumentException("Nothing that is worked out is called " + name);
        };
    }

    private String kind(String code) {
        return lists.find("package-types").flatMap(list -> list.versions().stream().flatMap(version -> version.entries().stream())
                .filter(entry -> entry.code().equals(code)).map(entry -> entry.label()).reduce((older, newer) -> newer)).orElse(code);
    }

    private String whom(JourneyId journey) {
        return whoHelps.namedCaseManager(journey).orElse("the case managers") + whoHelps.caseManagerTelephone(journey).or(() -> whoHelps.wardTelephone(journey))
                .map(number -> " on " + number).orElse("");
    }
}

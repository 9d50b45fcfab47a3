package org.homeward.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.access.Directory;
import org.homeward.access.Part;
import org.homeward.access.Ward;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.Prefill;

/**
 * Shows on every form who it is about: name, birth date, NHS number and ward. Example: "Elm, Ada · born 4 May 1940 ·
 * NHS number 999 000 0018 · Ward 7B". While it is not known who the person is, it begins with "Not yet matched".
 */
public final class WhoItIs implements Prefill {

    /** Forms show the banner as formatted text, so a name must not be able to format. */
    private static final Pattern MARKUP = Pattern.compile("[<>{}*_`\\[\\]\\\\]");

    private final Persons persons;
    private final AdmissionNotices notices;
    private final Journeys journeys;
    private final Directory directory;

    public WhoItIs(Persons persons, AdmissionNotices notices, Journeys journeys, Directory directory) {
        this.persons = persons;
        this.notices = notices;
        this.journeys = journeys;
        this.directory = directory;
    }

    @Override
    public String form() {
        return EVERY_FORM;
    }

    @Override
    public Part part() {
        return Part.IDENTITY;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("personBanner", banner(journey));
    }

    private String banner(JourneyId journey) {
        var parts = new ArrayList<String>();
        persons.of(journey).map(WhoItIs::inWords)
                .ifPresentOrElse(parts::add, () -> {
                    parts.add("Not yet matched");
                    notices.of(journey).map(notice -> inWords(Person.describedBy(notice.identity())))
                            .ifPresent(parts::add);
                });
        parts.add(ward(journey).orElse("ward not known"));
        return MARKUP.matcher(String.join(" · ", parts)).replaceAll(" ");
    }

    private Optional<String> ward(JourneyId journey) {
        return journeys.find(journey).map(Journey::setting).flatMap(setting -> setting.ward())
                .flatMap(directory::ward).map(Ward::name);
    }

    static String inWords(Person person) {
        var name = List.of(person.surname(), person.givenName()).stream().filter(part -> !part.isEmpty()).toList();
        var number = person.nhsNumber().map(n -> "NHS number " + n.shown()
                + (person.nhsNumberVerified() ? "" : " (not verified)")).orElse("no NHS number");
        return String.join(" · ", name.isEmpty() ? "name not known" : String.join(", ", name),
                person.birthDate().map(day -> "born " + London.words(day)).orElse("birth date not known"), number);
    }
}

package org.homeward.sourcing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Refusal;

/**
 * Looks whether a text that goes to providers who were not chosen yet tells who it is about: a name, an address, a birth date, a long
 * number or a full postcode.
 */
public final class NothingNamed {

    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d[ -]?){7,}");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");
    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]{3,}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}'’-]{2,}");
    private static final List<AnswerSource> CONTACTS = List.of(new AnswerSource("confirm-home-circumstances", "contactName"),
            new AnswerSource("confirm-home-circumstances", "carerName"));

    private final Persons persons;
    private final Answers answers;

    public NothingNamed(Persons persons, Answers answers) {
        this.persons = persons;
        this.answers = answers;
    }

    /**
     * The same for what a provider writes: by its shape alone, so that nobody can find out by trying whether a name is the right one.
     * Other providers never read it.
     */
    static List<Refusal> byShape(String question, Map<String, Object> given) {
        var text = String.valueOf(given.getOrDefault(question, ""));
        return hasShape(text) ? List.of(new Refusal(question, "Leave out numbers of more than six figures, postcodes and dates.")) : List.of();
    }

    List<Refusal> in(String question, Map<String, Object> given, JourneyId journey) {
        var text = String.valueOf(given.getOrDefault(question, ""));
        return names(text, journey) ? List.of(new Refusal(question, "Take out what tells who it is: providers that are not chosen read"
                + " this. No name, address, postcode, birth date or long number.")) : List.of();
    }

    private boolean names(String text, JourneyId journey) {
        var upper = text.toUpperCase(Locale.UK);
        return hasShape(text) || words(journey).anyMatch(name -> Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])").matcher(upper).find());
    }

    private static boolean hasShape(String text) {
        return LONG_NUMBER.matcher(text).find() || POSTCODE.matcher(text.toUpperCase(Locale.UK)).find() || DATE.matcher(text).find();
    }

    /** Names of two letters are names; of contacts, who may have a title, and of streets longer words alone count. */
    private Stream<String> words(JourneyId journey) {
        var person = persons.of(journey);
        var own = person.stream().flatMap(it -> Stream.of(it.surname(), it.givenName())).flatMap(name -> found(NAME, name));
        var contacts = CONTACTS.stream().flatMap(source -> answers.newest(journey, List.of(source)).stream())
                .map(answer -> String.valueOf(answer.value()));
        return Stream.concat(own, Stream.concat(person.stream().map(NothingNamed::street), contacts).flatMap(it -> found(WORD, it))).distinct();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text.toUpperCase(Locale.UK)).results().map(MatchResult::group);
    }

    /** The first word of the street alone: "Road" and the town stand in many texts that name nobody. */
    private static String street(Person person) {
        var words = WORD.matcher(person.address().orElse(""));
        return words.find() ? words.group() : "";
    }
}

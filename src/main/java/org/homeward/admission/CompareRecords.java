package org.homeward.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.person.NhsNumber;
import org.homeward.person.Person;
import org.homeward.person.PersonIdentity;
import org.homeward.person.PlainName;
import org.homeward.person.Persons;

/** Puts side by side what the hospital says of somebody and what stands on our records, and why a person has to look. */
public final class CompareRecords {

    private static final PersonIdentity NOTHING_SAID = new PersonIdentity(Optional.empty(), Optional.empty(), false,
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    private final AdmissionNotices notices;
    private final Persons persons;

    public CompareRecords(AdmissionNotices notices, Persons persons) {
        this.notices = notices;
        this.persons = persons;
    }

    /** Where the hospital has said nothing about who it is, the record stands alone. */
    public Comparison of(JourneyId journey) {
        var notice = notices.of(journey).map(AdmissionNotice::identity);
        var told = notice.orElse(NOTHING_SAID);
        var found = Candidates.of(told, persons);
        var matched = persons.of(journey);
        var records = matched.map(List::of).orElseGet(found::all);
        var reasons = notice.map(said -> WhyByHand.reasons(said, found)).orElse(List.of());
        return new Comparison(matched.isPresent(), reasons, List.of(
                line("Surname", told, PersonIdentity::surname, records, person -> written(person.surname())),
                line("Given name", told, PersonIdentity::givenName, records, person -> written(person.givenName())),
                line("Born", told, who -> who.birthDate().map(CompareRecords::day), records,
                        person -> person.birthDate().map(CompareRecords::day)),
                line("NHS number", told, who -> who.validNhsNumber().map(NhsNumber::shown).or(who::nhsNumber), records,
                        person -> person.nhsNumber().map(NhsNumber::shown)),
                line("Address", told, PersonIdentity::address, records, Person::address),
                line("Postcode", told, PersonIdentity::postcode, records, Person::postcode)));
    }

    private static Line line(String name, PersonIdentity told, Function<PersonIdentity, Optional<String>> said,
                             List<Person> records, Function<Person, Optional<String>> known) {
        var word = said.apply(told).orElse("");
        return new Line(name, word, records.stream().map(person -> known.apply(person).orElse(""))
                .map(value -> new Value(value, !word.isEmpty() && !value.isEmpty() && !alike(word, value))).toList());
    }

    private static boolean alike(String one, String other) {
        return PlainName.of(one).equals(PlainName.of(other)) && digits(one).equals(digits(other));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String day(LocalDate day) {
        return London.words(day);
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    /**
     * What the hospital says beside what is on record.
     *
     * @param matched        whether the one record shown is the person's; else it is those who may be
     * @param reasons        why Homeward did not or would not match by itself
     */
    public record Comparison(boolean matched, List<String> reasons, List<Line> lines) {

        public Comparison {
            reasons = List.copyOf(reasons);
            lines = List.copyOf(lines);
        }

        public int records() {
            return lines.get(0).values().size();
        }
    }

    /** One line of the comparison. */
    public record Line(String name, String told, List<Value> values) {

        public Line {
            values = List.copyOf(values);
        }
    }

    /** What a record says, and whether that differs from what the hospital says. */
    public record Value(String value, boolean differs) {
    }
}

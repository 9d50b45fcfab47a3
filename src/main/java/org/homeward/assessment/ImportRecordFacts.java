package org.homeward.assessment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Action;
import org.homeward.access.Audit;
import org.homeward.access.Sheet;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetFaults;
import org.homeward.access.SheetRefused;
import org.homeward.access.Sight;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;
import org.homeward.person.NhsNumber;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.person.RecognisePerson;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.Question;

/**
 * Takes what the hospital's own record knows from a file, a line a person: wholly where every line is right, and else nothing of it,
 * with every fault named by line and column. The same file again changes nothing. A person is named by NHS number, surname and birth
 * date together, and has to lie in a bed on a ward that the one who brings the file in works for.
 */
@UseCase
public class ImportRecordFacts {

    private static final List<String> WHO_AND_WHEN = List.of("nhs_number", "surname", "birth_date", "source", "recorded_at");
    private static final int LONGEST_SOURCE = 100;

    private final TakeRecordFacts takeRecordFacts;
    private final RecognisePerson recognising;
    private final Persons persons;
    private final Rounds rounds;
    private final AccessPolicy policy;
    private final Audit audit;

    public ImportRecordFacts(TakeRecordFacts takeRecordFacts, RecognisePerson recognising, Persons persons, Rounds rounds,
                             AccessPolicy policy, Audit audit) {
        this.takeRecordFacts = takeRecordFacts;
        this.recognising = recognising;
        this.persons = persons;
        this.rounds = rounds;
        this.policy = policy;
        this.audit = audit;
    }

    /** Columns that every file has, and then one for each question that it answers. */
    public List<String> columns() {
        return Stream.concat(WHO_AND_WHEN.stream(), questions().keySet().stream()).toList();
    }

    /**
     * @return how many facts were new
     * @throws SheetRefused with every fault
     */
    public int take(Viewer who, Sheet sheet) {
        var questions = questions();
        var faults = new SheetFaults();
        WHO_AND_WHEN.stream().filter(column -> !sheet.columns().contains(column))
                .forEach(column -> faults.add(1, column, "there is no such column in the file"));
        sheet.columns().stream().filter(column -> !WHO_AND_WHEN.contains(column) && !questions.containsKey(column))
                .forEach(column -> faults.add(1, column, "nothing is known of this column"));
        faults.throwIfAny();
        var told = new ArrayList<Told>();
        var seen = new HashMap<JourneyId, Integer>();
        sheet.lines().forEach(line -> read(who, line, questions, faults).ifPresent(it -> {
            var first = seen.putIfAbsent(it.journey(), line.number());
            faults.unless(first == null, line, "nhs_number", "this person stands on line " + first + " already");
            told.add(it);
        }));
        faults.throwIfAny();
        var added = told.stream().mapToInt(it -> takeRecordFacts.take(it.journey(), it.facts(), it.source(), it.recordedAt())).sum();
        audit.did(who, "facts.imported", Optional.empty(), sheet.lines().size() + " lines, " + added + " new facts");
        return added;
    }

    /**
     * What the record said last of everybody in a bed of whom the viewer may tell, as a file that can be taken again: a line a person, with the
     * facts of one source that were written down at one time.
     */
    public Sheet give(Viewer who) {
        var lying = rounds.wardsInUse().stream().flatMap(ward -> rounds.occupants(ward).stream()).map(Rounds.Occupant::journey).distinct()
                .filter(journey -> mayTell(who, journey)).toList();
        var cells = new ArrayList<Map<String, String>>();
        var shown = new ArrayList<JourneyId>();
        lying.forEach(journey -> persons.of(journey).flatMap(person -> cells(journey, person)).ifPresent(found -> {
            cells.add(found);
            shown.add(journey);
        }));
        audit.did(who, "facts.exported", Optional.empty(), cells.size() + " lines");
        if (!shown.isEmpty()) {
            audit.read(who, "The hospital's record as a file", shown);
        }
        return new Sheet(columns(), IntStream.range(0, cells.size()).mapToObj(i -> new Line(i + 2, cells.get(i))).toList());
    }

    /** Empty for somebody who cannot be named in a file, and where the record has said nothing. */
    private Optional<Map<String, String>> cells(JourneyId journey, Person person) {
        var facts = takeRecordFacts.newest(journey);
        var last = facts.values().stream().max(Comparator.comparing(Answer::answeredAt).thenComparing(Answer::author));
        if (last.isEmpty() || person.nhsNumber().isEmpty() || person.birthDate().isEmpty()) {
            return Optional.empty();
        }
        var cells = new HashMap<>(Map.of("nhs_number", person.nhsNumber().get().value(), "surname", person.surname(),
                "birth_date", person.birthDate().get().toString(), "source", last.get().author(),
                "recorded_at", LocalDateTime.ofInstant(last.get().answeredAt(), London.ZONE).toString().replace('T', ' ')));
        facts.forEach((question, fact) -> {
            if (fact.author().equals(last.get().author()) && fact.answeredAt().equals(last.get().answeredAt())) {
                cells.put(column(question), written(fact.value()));
            }
        });
        return Optional.of(cells);
    }

    private static String written(Object value) {
        return (value instanceof List<?> several ? several.stream().map(Object::toString).collect(Collectors.joining(" ")) : value.toString())
                .replaceAll("\\s+", " ");
    }

    private Optional<Told> read(Viewer who, Line line, Map<String, Question> questions, SheetFaults faults) {
        var journey = whose(who, line, faults);
        var at = recordedAt(line, faults);
        faults.written(line, "source");
        faults.unless(line.cell("source").length() <= LONGEST_SOURCE, line, "source", "write at most " + LONGEST_SOURCE + " characters");
        var facts = facts(line, questions);
        faults.unless(!facts.isEmpty(), line, "", "no question is answered on this line");
        at.ifPresent(moment -> takeRecordFacts.refusals(facts, moment).forEach(refusal ->
                faults.add(line, column(refusal.question()), refusal.sentence())));
        return journey.flatMap(id -> at.map(moment -> new Told(id, facts, line.cell("source"), moment)));
    }

    /** Whoever may not see somebody learns nothing of them here either, not even that a name is wrong. */
    private Optional<JourneyId> whose(Viewer who, Line line, SheetFaults faults) {
        var number = NhsNumber.read(line.cell("nhs_number"));
        if (!faults.unless(number.isPresent(), line, "nhs_number", "this is not a valid NHS number")) {
            return Optional.empty();
        }
        var recognised = recognising.of(number.get(), line.cell("surname"), born(line));
        var journey = recognised.person().map(Person::id).stream().flatMap(id -> persons.openJourneys(id).stream())
                .filter(rounds::isInBed).filter(id -> mayTell(who, id)).findFirst();
        if (faults.unless(journey.isPresent(), line, "nhs_number", "nobody with this NHS number lies in a bed of yours")) {
            recognised.against().forEach(it -> faults.add(line, it.field(), it.sentence()));
        }
        return journey;
    }

    private boolean mayTell(Viewer who, JourneyId journey) {
        var permit = policy.permit(who, journey);
        return permit.sight() == Sight.FULL && permit.may(Action.WORK);
    }

    private static Map<String, Object> facts(Line line, Map<String, Question> questions) {
        var facts = new LinkedHashMap<String, Object>();
        questions.forEach((column, question) -> {
            if (!line.cell(column).isEmpty()) {
                facts.put(question.name(), question.type() instanceof AnswerType.SeveralOf
                        ? List.of(line.cell(column).split("[ /]+")) : line.cell(column));
            }
        });
        return facts;
    }

    private static Optional<Instant> recordedAt(Line line, SheetFaults faults) {
        try {
            return Optional.of(London.moment(line.cell("recorded_at").replace(' ', 'T')));
        } catch (DateTimeException e) {
            faults.add(line, "recorded_at", "this is not a time such as 2026-03-31 14:05");
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> born(Line line) {
        try {
            return Optional.of(LocalDate.parse(line.cell("birth_date")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Map<String, Question> questions() {
        var byColumn = new LinkedHashMap<String, Question>();
        takeRecordFacts.questions().forEach(question -> byColumn.put(column(question.name()), question));
        return byColumn;
    }

    /** Example: {@code expectedDischargeDate} stands in column {@code expected_discharge_date}. */
    private static String column(String question) {
        return question.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private record Told(JourneyId journey, Map<String, Object> facts, String source, Instant recordedAt) {
    }
}

package org.homeward.person;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.homeward.access.Audit;
import org.homeward.access.Sheet;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetFaults;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;

/**
 * Takes what a council or a provider knows of people's lives at home from a file: wholly where every line is right, and else
 * nothing of it, with every fault named. The same file again changes nothing. A line is about a person by NHS number,
 * surname and birth date together; where one of them is not what our record says, nothing is taken.
 */
@UseCase
public class ImportHomeFacts {

    /** What the columns of the file are called. */
    public static final List<String> COLUMNS =
            List.of("nhs_number", "surname", "birth_date", "fact", "value", "source", "as_of");

    private static final int LONGEST_VALUE = 1000;
    private static final int LONGEST_SOURCE = 100;
    private static final String NOT_KNOWN = "not-known";
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,24}( *(ext\\.?|x) *[0-9]{1,6})?");

    private static final Pattern KEY_SAFE_CODE = Pattern.compile("(?i)key.?safe\\D{0,30}\\d{3}|\\d{3}\\D{0,15}key.?safe");

    private final RecognisePerson recognising;
    private final HomeFacts facts;
    private final Audit audit;
    private final Clock clock;

    public ImportHomeFacts(RecognisePerson recognising, HomeFacts facts, Audit audit, Clock clock) {
        this.recognising = recognising;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return how many facts were new
     * @throws SheetRefused with every fault
     */
    public int take(Viewer who, Sheet sheet) {
        check(sheet);
        Map<NhsNumber, List<Line>> lines = new LinkedHashMap<>();
        sheet.lines().forEach(line -> lines.computeIfAbsent(number(line).orElseThrow(), key -> new ArrayList<>()).add(line));
        var now = clock.instant();
        int added = 0;
        for (var one : lines.entrySet()) {
            var person = whose(one.getKey(), one.getValue().get(0));
            added += facts.add(person, one.getValue().stream().map(ImportHomeFacts::fact).toList(), who.userId(), now);
        }
        audit.did(who, "homeFacts.imported", Optional.empty(), sheet.lines().size() + " lines, " + added + " new facts");
        return added;
    }

    /** What somebody has brought in themselves, as a file that can be taken again. */
    public Sheet give(Viewer who) {
        var entered = facts.enteredBy(who.userId());
        audit.did(who, "homeFacts.exported", Optional.empty(), entered.size() + " lines");
        audit.readPersons(who, "Life at home as a file", entered.stream().map(it -> it.person().value()).distinct().toList());
        return new Sheet(COLUMNS, IntStream.range(0, entered.size()).mapToObj(i -> line(i + 2, entered.get(i))).toList());
    }

    private static Line line(int number, HomeFacts.Entered it) {
        return new Line(number, Map.of("nhs_number", it.number().value(), "surname", it.surname(), "birth_date", it.born().toString(),
                "fact", it.fact().kind().key(), "value", it.fact().value().orElse(NOT_KNOWN), "source", it.fact().source(),
                "as_of", it.fact().asOf().toString()));
    }

    private PersonId whose(NhsNumber number, Line line) {
        var born = day(line, "birth_date");
        return recognising.of(number, line.cell("surname"), born).person().map(Person::id)
                .orElseGet(() -> recognising.enter(number, line.cell("surname"), "", born));
    }

    private void check(Sheet sheet) {
        var faults = new SheetFaults();
        COLUMNS.stream().filter(column -> !sheet.columns().contains(column))
                .forEach(column -> faults.add(1, column, "there is no such column in the file"));
        sheet.columns().stream().filter(column -> !COLUMNS.contains(column))
                .forEach(column -> faults.add(1, column, "nothing is known of this column"));
        faults.throwIfAny();
        var firstOf = new HashMap<String, Line>();
        Set<String> told = new HashSet<>();
        sheet.lines().forEach(line -> {
            person(line, firstOf, faults);
            fact(line, faults);
            day(line, "as_of", faults);
            if (!told.add(line.cell("nhs_number").replace(" ", "") + ' ' + line.cell("fact") + ' ' + line.cell("source") + ' '
                    + line.cell("as_of"))) {
                faults.add(line, "fact", "this source says it twice for one day");
            }
        });
        faults.throwIfAny();
    }

    private void person(Line line, Map<String, Line> firstOf, SheetFaults faults) {
        faults.written(line, "surname");
        day(line, "birth_date", faults);
        var number = number(line);
        if (!faults.unless(number.isPresent(), line, "nhs_number", "this is not a valid NHS number")) {
            return;
        }
        recognising.of(number.get(), line.cell("surname"), day(line, "birth_date")).against()
                .forEach(it -> faults.add(line, it.field(), it.sentence()));
        var first = firstOf.putIfAbsent(number.get().toString(), line);
        if (first != null) {
            faults.unless(PlainName.of(first.cell("surname")).equals(PlainName.of(line.cell("surname")))
                    && first.cell("birth_date").equals(line.cell("birth_date")), line, "nhs_number",
                    "line " + first.number() + " has another surname or birth date for this NHS number");
        }
    }

    private static void fact(Line line, SheetFaults faults) {
        var kind = HomeFact.Kind.of(line.cell("fact"));
        faults.unless(kind.isPresent(), line, "fact", "\"" + line.cell("fact") + "\" is none of the facts");
        faults.written(line, "source");
        faults.unless(line.cell("source").length() <= LONGEST_SOURCE, line, "source",
                "this is longer than " + LONGEST_SOURCE + " characters");
        var value = line.cell("value");
        if (faults.written(line, "value") && kind.isPresent() && !value.equals(NOT_KNOWN)) {
            switch (kind.get().sort()) {
                case YES_OR_NO -> faults.unless(value.equals("yes") || value.equals("no"), line, "value",
                        "this is yes, no or not-known and nothing else; the code of a key safe is never written down");
                case TELEPHONE -> faults.unless(TELEPHONE.matcher(value).matches(), line, "value",
                        "this is not a telephone number");
                case WORDS -> {
                    faults.unless(value.length() <= LONGEST_VALUE, line, "value",
                            "this is longer than " + LONGEST_VALUE + " characters");
                    faults.unless(!KEY_SAFE_CODE.matcher(value).find(), line, "value",
                            "this seems to hold the code of a key safe, which is told by telephone and never written down");
                }
            }
        }
    }

    private void day(Line line, String column, SheetFaults faults) {
        var day = day(line, column);
        if (faults.unless(day.isPresent(), line, column, "this is not a day such as 2026-03-31")) {
            faults.unless(!day.get().isAfter(London.day(clock.instant())), line, column, "this day lies in the future");
        }
    }

    private static HomeFact fact(Line line) {
        return new HomeFact(HomeFact.Kind.of(line.cell("fact")).orElseThrow(),
                Optional.of(line.cell("value")).filter(value -> !value.equals(NOT_KNOWN)), line.cell("source"),
                day(line, "as_of").orElseThrow());
    }

    private static Optional<LocalDate> day(Line line, String column) {
        try {
            return Optional.of(LocalDate.parse(line.cell(column)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<NhsNumber> number(Line line) {
        return NhsNumber.read(line.cell("nhs_number"));
    }
}

package org.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeward.access.Part;
import org.homeward.access.Sheet;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.fakes.NotedDeeds;
import org.homeward.fakes.PersonsInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of what is known of homes is taken wholly or not at all, and the same again changes nothing. */
class ImportHomeFactsTest {

    private static final Viewer BROKER = new Viewer("bea.broker", Set.of("brokerage-officers.eastvale"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);
    private static final String GOOD = "999 000 0077,HARROW,1938-06-21,key-safe,yes,Eastvale Council,2026-02-11";

    private final PersonsInMemory persons = new PersonsInMemory();
    private final Map<PersonId, List<HomeFact>> kept = new HashMap<>();
    private final NotedDeeds audit = new NotedDeeds(new ArrayList<>());
    private final ImportHomeFacts imports = new ImportHomeFacts(new RecognisePerson(persons, CLOCK), facts(), audit, CLOCK);

    @Test
    void aNewPersonIsEnteredWithoutAVerifiedNumberAndTheSameFileAgainChangesNothing() {
        var sheet = sheet(GOOD, "9990000077,Harrow,1938-06-21,lives-with,not-known,Eastvale Council,2026-02-11");
        assertThat(imports.take(BROKER, sheet)).isEqualTo(2);
        var person = persons.withNhsNumber(new NhsNumber("9990000077")).orElseThrow();
        assertThat(person.nhsNumberVerified()).isFalse();
        assertThat(kept.get(person.id())).extracting(HomeFact::kind, HomeFact::value, HomeFact::source, HomeFact::asOf)
                .containsExactly(tuple(HomeFact.Kind.KEY_SAFE, Optional.of("yes"), "Eastvale Council",
                        LocalDate.of(2026, 2, 11)), tuple(HomeFact.Kind.LIVES_WITH, Optional.empty(),
                        "Eastvale Council", LocalDate.of(2026, 2, 11)));
        assertThat(imports.take(BROKER, sheet)).isZero();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            9990000078,Harrow,1938-06-21,key-safe,yes,Council,2026-02-11       | nhs_number | this is not a valid NHS number
            9990000085,,1938-06-21,key-safe,yes,Council,2026-02-11             | surname    | this has to be filled in
            9990000085,Osei,21 June 1938,key-safe,yes,Council,2026-02-11       | birth_date | this is not a day such as 2026-03-31
            9990000085,Osei,1938-06-21,cellar,yes,Council,2026-02-11           | fact       | "cellar" is none of the facts
            9990000085,Osei,1938-06-21,key-safe,4711,Council,2026-02-11        | value      | the code of a key safe is never written down
            9990000085,Osei,1938-06-21,about-me,The key safe is 4711,Council,2026-02-11 | value | seems to hold the code of a key safe
            9990000085,Osei,1938-06-21,contact-telephone,ask Jean,Council,2026-02-11 | value | this is not a telephone number
            9990000085,Osei,1938-06-21,key-safe,,Council,2026-02-11            | value      | this has to be filled in
            9990000085,Osei,1938-06-21,key-safe,yes,,2026-02-11                | source     | this has to be filled in
            9990000085,Osei,1938-06-21,key-safe,yes,Council,2026-05-05         | as_of      | this day lies in the future
            9990000077,Harris,1938-06-21,key-safe,no,Council,2026-02-11        | nhs_number | line 2 has another surname or birth date
            9990000077,Harrow,1938-06-21,key-safe,no,Eastvale Council,2026-02-11 | fact     | this source says it twice for one day
            """)
    void oneWrongLineAndNothingIsTaken(String line, String column, String sentence) {
        var refused = catchThrowableOfType(SheetRefused.class, () -> imports.take(BROKER, sheet(GOOD, line)));
        assertThat(refused.faults()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.sentence()).contains(sentence);
        });
        assertThat(kept).isEmpty();
        assertThat(persons.withNhsNumber(new NhsNumber("9990000077"))).isEmpty();
    }

    @Test
    void nothingIsTakenUnderAnotherPersonsNumber() {
        persons.create(new Person(PersonId.fresh(), NhsNumber.read("9990000077"), true, "Harrow", "Margaret",
                Optional.of(LocalDate.of(1938, 6, 22)), Optional.empty(), Optional.empty(), Optional.empty()), CLOCK.instant());
        var refused = catchThrowableOfType(SheetRefused.class, () -> imports.take(BROKER, sheet(GOOD.replace("HARROW", "Marsh"))));
        assertThat(refused.faults()).extracting(SheetRefused.Fault::column).containsExactlyInAnyOrder("surname", "birth_date");
    }

    @Test
    void theColumnsHaveToBeThose() {
        var refused = catchThrowableOfType(SheetRefused.class,
                () -> imports.take(BROKER, new Sheet(List.of("nhs_number", "colour"), List.of())));
        assertThat(refused.faults()).extracting(SheetRefused.Fault::column).contains("colour", "surname", "as_of");
    }

    @Test
    void whatNobodyToldIsNotKnownAndWhatMayNotBeShownSaysSo() {
        var situation = LivingSituation.of(List.of(new HomeFact(HomeFact.Kind.KEY_SAFE, Optional.of("yes"), "Council",
                LocalDate.of(2026, 2, 11))), part -> part != Part.SAFEGUARDING_FLAG);
        assertThat(situation.lines()).hasSize(HomeFact.Kind.values().length).allSatisfy(line -> assertThat(line.value())
                .isEqualTo(line.kind() == HomeFact.Kind.KEY_SAFE ? "Yes"
                        : line.kind() == HomeFact.Kind.OPEN_SAFEGUARDING ? "Not shown to you" : "Not known"));
        assertThat(situation.inWords()).isEqualTo("""
                Key safe: Yes (Council, 11 February 2026)
                Not known: Lives with; Unpaid carer; Unpaid carer, telephone; Contact; Contact, telephone; Care package; Care provider; \
                Care provider, telephone; Equipment at home; What the person could do before; About me; Council contact; \
                Council, telephone""");
    }

    private HomeFacts facts() {
        return new HomeFacts() {
            @Override
            public List<HomeFact> of(PersonId person) {
                return kept.getOrDefault(person, List.of());
            }

            @Override
            public int add(PersonId person, Collection<HomeFact> facts, String enteredBy, Instant at) {
                var known = kept.computeIfAbsent(person, key -> new ArrayList<>());
                var fresh = facts.stream().filter(fact -> !known.contains(fact)).toList();
                known.addAll(fresh);
                return fresh.size();
            }

            @Override
            public List<Entered> enteredBy(String user) {
                return List.of();
            }
        };
    }

    private static Sheet sheet(String... lines) {
        return new Sheet(ImportHomeFacts.COLUMNS, IntStream.range(0, lines.length).mapToObj(n -> {
            var cells = new ArrayList<>(Arrays.asList(lines[n].strip().split(",", -1)));
            Map<String, String> named = new HashMap<>();
            IntStream.range(0, cells.size()).forEach(i -> named.put(ImportHomeFacts.COLUMNS.get(i), cells.get(i)));
            return new Sheet.Line(n + 2, named);
        }).toList());
    }
}

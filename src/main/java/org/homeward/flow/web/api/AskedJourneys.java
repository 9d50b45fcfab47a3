package org.homeward.flow.web.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeward.access.Directory;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Stage;
import org.homeward.person.NhsNumber;

/**
 * Reads what a system asks for, from an address or from a search, and says of every part that is wrong what is wrong
 * with it. An unknown part is wrong too: a mistyped one must not widen the search.
 *
 * @param after where the page begins
 */
record AskedJourneys(JourneyQuery query, Optional<JourneyId> after, int size) {

    private static final int USUAL_SIZE = 100;
    private static final int MOST = 500;
    private static final Set<String> PATHWAYS = Set.of("P0", "P1", "P2", "P3", JourneyQuery.NO_PATHWAY);
    private static final Set<String> IN_ADDRESS = Set.of("ward", "stage", "pathway", "closedToo", "after", "size");
    private static final Set<String> ABOUT_A_PERSON = Set.of("nhsNumber", "hospitalNumber");

    static AskedJourneys inAddress(Map<String, ?> asked, Directory directory) {
        var wrong = new TreeMap<String, String>();
        asked.keySet().stream().filter(name -> !IN_ADDRESS.contains(name)).forEach(name -> wrong.put(name,
                ABOUT_A_PERSON.contains(name)
                        ? "A person's number must not stand in an address. Send it as JSON with POST to "
                        + JourneyApi.PATH + "/search."
                        : "Not a filter of this list. Filters are ward, stage, pathway, closedToo, after and size."));
        return new Reader(asked, wrong).read(directory);
    }

    static AskedJourneys inBody(Map<String, ?> asked, Directory directory) {
        var wrong = new TreeMap<String, String>();
        asked.keySet().stream().filter(name -> !IN_ADDRESS.contains(name) && !ABOUT_A_PERSON.contains(name))
                .forEach(name -> wrong.put(name, "Not something that can be searched by."));
        return new Reader(asked, wrong).read(directory);
    }

    private record Reader(Map<String, ?> asked, Map<String, String> wrong) {

        AskedJourneys read(Directory directory) {
            var ward = checked("ward", id -> directory.ward(id).map(found -> id), "No ward has this id.");
            var stage = checked("stage", Reader::stage, "A stage is admitted, assessing, deciding, sourcing, ready, left, "
                    + "recovering or closed.");
            var pathway = checked("pathway", key -> Optional.of(key).filter(PATHWAYS::contains),
                    "A pathway is P0, P1, P2, P3 or none.");
            var nhsNumber = checked("nhsNumber", NhsNumber::read, "Not an NHS number: it has ten digits, and the last "
                    + "one checks the others.").map(NhsNumber::value);
            var hospitalNumber = checked("hospitalNumber", Optional::of, "");
            var closedToo = checked("closedToo", Reader::flag, "This is true or false.")
                    .orElse(stage.filter(Stage.CLOSED::equals).isPresent());
            var after = checked("after", Reader::journey, "Not the id of a journey, such as J-7K3F9Q.");
            var size = checked("size", Reader::size, "A page has 1 to " + MOST + " journeys.").orElse(USUAL_SIZE);
            if (!wrong.isEmpty()) {
                throw ApiProblems.wrongFields(wrong);
            }
            return new AskedJourneys(new JourneyQuery(ward, stage, pathway, Optional.empty(), nhsNumber, hospitalNumber,
                    closedToo), after, size);
        }

        private <T> Optional<T> checked(String name, Function<String, Optional<T>> reading, String sentence) {
            var text = Optional.ofNullable(asked.get(name)).map(String::valueOf).map(String::strip)
                    .filter(value -> !value.isEmpty());
            var read = text.flatMap(reading);
            if (text.isPresent() && read.isEmpty()) {
                wrong.putIfAbsent(name, sentence);
            }
            return read;
        }

        private static Optional<Stage> stage(String key) {
            for (var stage : Stage.values()) {
                if (stage.key().equals(key)) {
                    return Optional.of(stage);
                }
            }
            return Optional.empty();
        }

        private static Optional<Boolean> flag(String text) {
            return Optional.of(text).filter(value -> value.equals("true") || value.equals("false"))
                    .map(Boolean::valueOf);
        }

        private static Optional<JourneyId> journey(String text) {
            try {
                return Optional.of(new JourneyId(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static Optional<Integer> size(String text) {
            return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,3}")).map(Integer::valueOf)
                    .filter(size -> size >= 1 && size <= MOST);
        }
    }
}

package org.homeward.integration.hl7;

import static org.homeward.integration.hl7.Told.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homeward.processes.Somebody;

/**
 * Many visits of many invented people, five messages each: every other one has left in the end, the rest are in hospital again
 * after a discharge that was taken back. All visits of a kind end alike, so the first of each kind says how the others must end.
 */
final class BusyFeed {

    static final int MESSAGES_A_VISIT = 5;

    private static final List<Told> LEAVES = List.of(told("A01", 0), told("A02", 10, "4A^BAY1^B1"), told("A08", 15, "4A^BAY1^B1"),
            told("A02", 20, "7B^BAY1^A1"), told("A03", 60, "7B^BAY1^A1"));
    private static final List<Told> STAYS = List.of(told("A01", 0), told("A02", 10, "4A^BAY1^B1"), told("A03", 60, "4A^BAY1^B1"),
            told("A13", 60, "4A^BAY1^B1").saidAt(120), told("A02", 130, "7B^BAY1^A2"));

    private final Map<String, List<String>> messages = new HashMap<>();

    /** @param visits how many */
    BusyFeed(int visits) {
        IntStream.range(0, visits).forEach(i -> {
            var somebody = Somebody.verified();
            var visit = visit(i);
            messages.put(visit, (i % 2 == 0 ? LEAVES : STAYS).stream().map(said -> of(said.ofVisit(visit), somebody)).toList());
        });
    }

    static String visit(int number) {
        return "L" + number;
    }

    /** What is said about one visit, as it is said. */
    List<String> of(String visit) {
        return messages.get(visit);
    }

    /** What one of several connections carries: whole visits, told side by side, as on a busy morning. */
    List<String> share(int from, int to, int connection, int connections) {
        var visits = IntStream.range(from, to).filter(i -> i % connections == connection).mapToObj(BusyFeed::visit).toList();
        List<String> share = new ArrayList<>();
        IntStream.range(0, MESSAGES_A_VISIT).forEach(step -> visits.forEach(visit -> share.add(of(visit).get(step))));
        return share;
    }

    static List<String> backwards(List<String> messages) {
        var backwards = new ArrayList<>(messages);
        Collections.reverse(backwards);
        return backwards;
    }

    private static String of(Told said, Somebody somebody) {
        return said.message().replace("9990000018", somebody.nhsNumber()).replace("NB104233", "NB" + somebody.nhsNumber())
                .replace("FIELDING", somebody.surname()).replace("19420317", "19400504");
    }
}

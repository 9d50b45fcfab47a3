package org.homeward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.processes.SampleAnswers;
import org.junit.jupiter.api.Test;

/**
 * What people wait for, through HTTP and signed in, while a whole country is on the way home: scenario {@code pages}; and the same
 * beside a product in which a year of closed journeys lies as well, by turns: scenario {@code flatness}.
 */
class PagesBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 100);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 40);
    private static final double FLAT = 1.3;
    private static final int LIST = 50;
    private static final int DEED = 150;
    private static final int PAGE = 100;
    private static final int MANAGER = 300;
    /** Who is shown what; all else is for the council's manager. */
    private static final Map<String, String> MANAGERS = Map.of("/figures", "mia.manager", "/figures/matches", "mia.manager", "/left-at-night", "lee.lead");
    private static final Map<String, String> TEAMS = Map.of("nina.ward", "ward-staff.northbridge-7b", "hana.hub", "hub-case-managers.northbridge-hub",
            "lee.lead", "hub-leads.northbridge-hub", "dana.coordinator", "discharge-coordinators.northbridge-hub", "sofia.social", "social-workers.eastvale",
            "theo.therapist", "therapists.northbridge-hub");

    /** One thing that somebody does. @param limit of P3, in milliseconds */
    private record Deed(String what, double limit, Work work) {
    }

    /** @return how long it took, in milliseconds */
    private interface Work {
        double on(StockedSide side) throws Exception;
    }

    @Test
    void pages() throws Exception {
        Scenario.named("pages");
        try (var side = StockedSide.start(StockData.open())) {
            measure("pages", List.of(side), List.of(""));
        }
    }

    @Test
    void flatness() throws Exception {
        Scenario.named("flatness");
        var closed = StockData.openAndClosed();
        try (var open = StockedSide.start(StockData.open()); var both = StockedSide.start(closed)) {
            measure("flatness", List.of(open, both), List.of(" (none closed)", " (with closed)"));
        }
    }

    /** Every deed on each side in turn, and all of it again, so that whatever else happens meets them alike. */
    private static void measure(String scenario, List<StockedSide> sides, List<String> names) throws Exception {
        var times = new LinkedHashMap<Deed, List<List<Double>>>();
        deeds().forEach(deed -> times.put(deed, sides.stream().map(side -> (List<Double>) new ArrayList<Double>()).toList()));
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var deed : times.entrySet()) {
                for (int i = 0; i < sides.size(); i++) {
                    int side = (i + round) % sides.size();
                    double took = deed.getKey().work().on(sides.get(side));
                    if (round >= WARM_UP) {
                        deed.getValue().get(side).add(took);
                    }
                }
            }
        }
        var report = new Report(scenario, about(sides));
        times.forEach((deed, bySide) -> {
            for (int side = 0; side < sides.size(); side++) {
                report.add(deed.what() + names.get(side), bySide.get(side), deed.limit());
            }
        });
        if (sides.size() > 1) {
            times.forEach((deed, bySide) -> report.ratio(deed.what(), bySide.get(1), bySide.get(0), FLAT));
        }
        report.write();
    }

    private static List<Deed> deeds() {
        return Stream.of(
                Stream.of("nina.ward", "lee.lead", "sofia.social", "dana.coordinator").map(user -> page("task list", LIST, user, "/work?view=team")),
                Stream.of(claim("hana.hub", "agree-pathway"),
                        completed("theo.therapist", "assess-therapy", SampleAnswers.therapy()), completed("sofia.social", "assess-social-care", SampleAnswers.socialCare())),
                Stream.of("nina.ward", "dana.coordinator", "sofia.social", "mia.manager").map(user -> page("board", PAGE, user, "/board")),
                Stream.of("nina.ward", "dana.coordinator").map(user -> page("wall screen", PAGE, user, "/board/wall")),
                Stream.of("nina.ward", "dana.coordinator").map(PagesBench::wallWithoutNews),
                Stream.of("nina.ward", "hana.hub", "sofia.social").map(PagesBench::journey),
                Stream.of("/figures", "/figures/matches", "/demand", "/left-at-night", "/failed-discharges", "/note-quality", "/market-gaps").map(address ->
                        page("manager", MANAGER, MANAGERS.getOrDefault(address, "moira.manager"), address)))
                .flatMap(all -> all).toList();
    }

    private static Deed page(String kind, double limit, String user, String address) {
        return new Deed(kind + ": " + user + " " + address, limit, side -> {
            var visitor = side.as(user);
            return time(() -> visitor.get(address));
        });
    }

    private static Deed wallWithoutNews(String user) {
        return new Deed("wall screen asks, nothing is new: " + user, PAGE, side -> side.as(user).asksForNews("/board/wall/rows"));
    }

    private static Deed journey(String user) {
        return new Deed("journey page: " + user, PAGE, side -> {
            var visitor = side.as(user);
            var journey = side.journeyOf(TEAMS.get(user));
            return time(() -> visitor.get("/journeys/" + journey));
        });
    }

    /** One task, from the button to the list that comes after it; put back afterwards. */
    private static Deed claim(String user, String taskId) {
        return new Deed("claim: " + user + " " + taskId, DEED, side -> {
            var visitor = side.as(user);
            var task = List.of(side.anyTaskOf(TEAMS.get(user), taskId));
            double took = time(() -> assertThat(visitor.post("/work/do", Map.of("deed", "claim", "back", "/work"), task)).contains("1 of 1 done"));
            assertThat(visitor.post("/work/do", Map.of("deed", "put-back", "back", "/work"), task)).contains("1 of 1 done");
            return took;
        });
    }

    /** From the button Complete to the list that comes after it. */
    private static Deed completed(String user, String taskId, Map<String, Object> answers) {
        return new Deed("complete: " + user + " " + taskId, DEED, side -> side.as(user).complete(side.taskOf(TEAMS.get(user), taskId), answers));
    }

    private static double time(Call call) throws Exception {
        long start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private interface Call {
        void run() throws Exception;
    }

    private static Map<String, Object> about(List<StockedSide> sides) {
        var about = new LinkedHashMap<String, Object>();
        about.put("open", StockData.OPEN);
        about.put("closed", sides.size() > 1 ? StockData.CLOSED : 0);
        about.put("tasks", sides.get(0).count("select count(*) from task where state = 'open'"));
        about.put("timeline", sides.get(0).count("select count(*) from timeline"));
        about.put("rounds", ROUNDS);
        about.put("database", sides.get(0).database().sql("show server_version").query(String.class).single() + ", fsync "
                + sides.get(0).database().sql("show fsync").query(String.class).single());
        return about;
    }
}

package org.homeward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The worklist with 150,000 open tasks, through HTTP, for a ward nurse with thirty tasks, a hub lead with thirty thousand
 * and a council's social worker with six thousand. Scenario {@code worklist}.
 */
class WorklistBench {

    private static final int TASKS = Integer.getInteger("bench.tasks", 150_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 100);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 60);
    private static final int BULK = 20;
    private static final double PAGE_LIMIT = 50;
    private static final double CLAIM_LIMIT = 150;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"");

    private final Random random = new Random(7);

    @Test
    void measure() throws Exception {
        Scenario.named("worklist");
        try (var homeward = RunningHomeward.start()) {
            homeward.fill(TASKS);
            var ward = homeward.realTasks(30, "ward-staff.northbridge-7b");
            var hub = homeward.realTasks(BULK, "hub-leads.northbridge-hub");
            homeward.database().sql("analyze").update();
            var about = new LinkedHashMap<String, Object>();
            about.put("tasks", TASKS);
            about.put("database", homeward.database().sql("show server_version").query(String.class).single() + ", fsync "
                    + homeward.database().sql("show fsync").query(String.class).single());
            about.put("rounds", ROUNDS);
            var report = new Report("worklist", about);
            read(report, Visitor.signedIn(homeward.port(), "nina.ward"), "ward nurse, 30 tasks", "record-daily-review", "realperson");
            read(report, Visitor.signedIn(homeward.port(), "sofia.social"), "social worker, " + of(homeward, "social-workers.eastvale"), "step-3", null);
            read(report, Visitor.signedIn(homeward.port(), "lee.lead"), "hub lead, " + of(homeward, "hub-leads.northbridge-hub"), "step-3", null);
            bulk(report, Visitor.signedIn(homeward.port(), "nina.ward"), "ward nurse", ward.subList(0, BULK));
            bulk(report, Visitor.signedIn(homeward.port(), "lee.lead"), "hub lead", hub);
            report.write();
        }
    }

    private static String of(RunningHomeward homeward, String group) {
        return String.format("%,d tasks", homeward.database().sql("select count(*) from task where group_id = ? and state = 'open'").param(group)
                .query(Integer.class).single());
    }

    private void read(Report report, Visitor visitor, String who, String kind, String name) throws Exception {
        report.measure(who + ": first page", WARM_UP, ROUNDS, 1, PAGE_LIMIT, () -> visitor.get("/work?view=team"));
        var next = new String[] {"/work?view=team"};
        report.measure(who + ": next page", WARM_UP, ROUNDS, 1, PAGE_LIMIT, () -> {
            var found = NEXT.matcher(visitor.get(next[0]));
            next[0] = found.find() ? found.group(1).replace("&amp;", "&") : "/work?view=team";
            return next;
        });
        report.measure(who + ": one kind", WARM_UP, ROUNDS, 1, PAGE_LIMIT, () -> visitor.get("/work?view=team&kind=" + kind));
        report.measure(who + ": overdue", WARM_UP, ROUNDS, 1, PAGE_LIMIT, () -> visitor.get("/work?view=overdue"));
        report.measure(who + ": by priority", WARM_UP, ROUNDS, 1, PAGE_LIMIT, () -> visitor.get("/work?view=team&sort=priority"));
        report.measure(who + ": longest open", WARM_UP, ROUNDS, 1, PAGE_LIMIT, () -> visitor.get("/work?view=team&sort=age"));
        report.measure(who + ": search, surname", WARM_UP, ROUNDS, 1, PAGE_LIMIT, () -> search(visitor, name == null ? surname() : name));
        report.measure(who + ": search, given name and surname", WARM_UP, ROUNDS, 1, PAGE_LIMIT,
                () -> search(visitor, name == null ? "Margaret " + surname() : "Ada " + name));
        report.measure(who + ": search, four letters", WARM_UP, ROUNDS, 1, PAGE_LIMIT, () -> search(visitor, "marg"));
        report.measure(who + ": by kind overview", WARM_UP / 3, ROUNDS / 3, 1, 0, () -> visitor.get("/work/kinds"));
    }

    private static String search(Visitor visitor, String words) throws Exception {
        return visitor.post("/work", Map.of("search", words), List.of());
    }

    private String surname() {
        return List.of("Ashworth", "Blackburn", "Greenfield", "Pemberton", "Whitham", "Woodley", "Kirkby", "Langford").get(random.nextInt(8));
    }

    /** As people do it: ask, read what will happen, do it. Put back by the same way, so that the next round can claim again. */
    private static void bulk(Report report, Visitor visitor, String who, List<String> tasks) throws Exception {
        var asked = new ArrayList<Double>();
        var claimed = new ArrayList<Double>();
        var back = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS / 4 + 5; round++) {
            double ask = time(() -> assertThat(visitor.post("/work/confirm", Map.of("deed", "claim", "back", "/work"), tasks)).contains("Claim " + BULK + " tasks?"));
            double claim = time(() -> assertThat(visitor.post("/work/do", Map.of("deed", "claim", "back", "/work"), tasks)).contains(BULK + " of " + BULK + " done"));
            double put = time(() -> assertThat(visitor.post("/work/do", Map.of("deed", "put-back", "back", "/work"), tasks)).contains(BULK + " of " + BULK + " done"));
            if (round >= 5) {
                asked.add(ask);
                claimed.add(claim / BULK);
                back.add(put / BULK);
            }
        }
        report.add(who + ": confirmation of " + BULK, asked, 0);
        report.add(who + ": claim " + BULK + ", each", claimed, CLAIM_LIMIT);
        report.add(who + ": put back " + BULK + ", each", back, CLAIM_LIMIT);
    }

    private static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private interface Work {
        void run() throws Exception;
    }
}

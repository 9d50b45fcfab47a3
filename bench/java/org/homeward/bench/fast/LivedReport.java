package org.homeward.bench.fast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.journey.London;

/** Says how the months went: a line a day while they pass, and at the end who there was, what was done, and what took the time. */
final class LivedReport {

    private static final int MOST_COSTLY = 25;

    private final FastHomeward homeward;
    private final Lives lives;
    private final long begun = System.nanoTime();
    private long dayBegun = begun;
    private LocalDate today = LocalDate.MIN;

    LivedReport(FastHomeward homeward, Lives lives) {
        this.homeward = homeward;
        this.lives = lives;
    }

    void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        lives.add(what, start);
    }

    void day(Instant now) {
        if (!London.day(now).equals(today)) {
            today = London.day(now);
            System.out.printf(Locale.ROOT, "%s  open journeys %d, in hospital %d, open tasks %d, overdue %d  (%.1f s)%n", today,
                    count("journey where closed_at is null"), count("stay where state = 'open'"), count("task where state = 'open'"),
                    count("task where state = 'open' and due_at < now()"), (System.nanoTime() - dayBegun) / 1e9);
            dayBegun = System.nanoTime();
        }
    }

    void print(long bytes) {
        System.out.printf(Locale.ROOT, "%nLived in %.0f s; the file has %,d bytes%n", (System.nanoTime() - begun) / 1e9, bytes);
        say("journeys", count("journey"));
        say("stays", count("stay"));
        say("messages", lives.told);
        say("closed by pathway", table("select coalesce(pathway, 'none'), count(*) from journey where closed_at is not null group by 1"));
        say("open by stage", table("select stage, count(*) from journey where closed_at is null group by 1"));
        say("ready for more than a week", count("journey where closed_at is null and discharge_ready_on < now()::date - 7"));
        say("days waited, longest first", table("""
                select w.element_id || ' of ' || w.journey, extract(day from now() - w.began_at)::int from wait_interval w
                 where w.ended_at is null order by w.began_at limit 12"""));
        say("tasks done", lives.done.values().stream().mapToInt(Integer::intValue).sum());
        say("tasks done by kind", lives.done);
        say("overrides", count("answer where name like '%verrideReason'"));
        lives.refused.forEach((what, times) -> say("refused", times + " " + what));
        say("jobs done", homeward.jobs().done());
        say("jobs failed", homeward.jobs().failed());
        say("incidents", count("act_ru_incident"));
        say("rounds", homeward.rounds().report());
        lives.nanos.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(MOST_COSTLY)
                .forEach(each -> say(each.getKey(), each.getValue() / 1_000_000 + " ms"));
    }

    private static void say(String what, Object figure) {
        System.out.println("  " + what + ": " + figure);
    }

    private long count(String rows) {
        return homeward.database().sql("select count(*) from " + rows).query(Long.class).single();
    }

    private Map<String, Long> table(String sql) {
        return homeward.database().sql(sql).query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other, LinkedHashMap::new));
    }
}

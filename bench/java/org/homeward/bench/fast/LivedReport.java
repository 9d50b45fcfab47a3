package org.homeward.bench.fast;

import java.time.Instant;
import java.time.LocalDate;
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
                    count("select count(*) from journey where closed_at is null"), count("select count(*) from stay where state = 'open'"),
                    count("select count(*) from task where state = 'open'"), count("select count(*) from task where state = 'open' and due_at < now()"),
                    (System.nanoTime() - dayBegun) / 1e9);
            dayBegun = System.nanoTime();
        }
    }

    void print(long bytes) {
        System.out.printf(Locale.ROOT, "%nLived in %.0f s; the file has %,d bytes%n", (System.nanoTime() - begun) / 1e9, bytes);
        System.out.println("journeys " + count("select count(*) from journey") + ", attendances " + count("select count(*) from attendance")
                + ", stays " + count("select count(*) from stay") + ", messages " + lives.told);
        System.out.println("pathways " + table("select coalesce(pathway, 'none'), count(*) from journey where closed_at is not null group by 1"));
        System.out.println("open by stage " + table("select stage, count(*) from journey where closed_at is null group by 1"));
        System.out.println("open, ready for more than a week " + count("select count(*) from journey where closed_at is null and discharge_ready_on "
                + "< (now() - interval '7 days')::date"));
        System.out.println("waiting longest " + table("select w.element_id || ' for ' || w.journey, extract(day from now() - w.began_at)::int from wait_interval w "
                + "where w.ended_at is null order by w.began_at limit 12"));
        System.out.println("tasks done " + lives.done.values().stream().mapToInt(Integer::intValue).sum() + " " + lives.done);
        System.out.println("overrides " + count("select count(distinct task) from answer where name like '%verrideReason'"));
        lives.refused.forEach((what, times) -> System.out.println("refused " + times + " " + what));
        System.out.println("jobs " + homeward.jobs().done() + ", failed " + homeward.jobs().failed() + ", incidents "
                + count("select count(*) from act_ru_incident"));
        System.out.println("rounds" + homeward.rounds().report());
        System.out.println(lives.nanos.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(MOST_COSTLY)
                .map(each -> String.format(Locale.ROOT, "  %-40s %8d ms", each.getKey(), each.getValue() / 1_000_000)).collect(Collectors.joining("\n")));
    }

    private long count(String sql) {
        return homeward.database().sql(sql).query(Long.class).single();
    }

    private Map<String, Long> table(String sql) {
        return homeward.database().sql(sql).query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other, java.util.LinkedHashMap::new));
    }
}

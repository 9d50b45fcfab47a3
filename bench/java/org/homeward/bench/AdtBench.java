package org.homeward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A hospital's feed over MLLP, each message durable before its acknowledgement: as fast as it goes, and at 200 a second.
 * Scenarios {@code adt} and {@code outage}.
 */
class AdtBench {

    private static final int CONNECTIONS = Integer.getInteger("bench.connections", 8);
    private static final long SECONDS = Long.getLong("bench.seconds", 60);
    private static final double RATE = Double.parseDouble(System.getProperty("bench.rate", "200"));
    private static final int MESSAGES = Integer.getInteger("bench.messages", 14_000);
    private static final int WARM_UP_STAYS = 5;
    private static final double ACK_LIMIT = 100;
    private static final double OUTAGE_MESSAGES = 234_000;
    private static final double OUTAGE_SECONDS = 30 * 60;
    private static final Duration LONGEST = Duration.ofHours(2);

    @Test
    void steadyFeed() throws Exception {
        Scenario.named("adt");
        try (var homeward = RunningHomeward.start()) {
            warmUp(homeward);
            var report = new Report("adt", about(homeward));
            feed(report, homeward, "greatest rate", 0);
            feed(report, homeward, String.format("%.0f a second", RATE), RATE);
            report.write();
        }
    }

    @Test
    void afterAnOutage() throws Exception {
        Scenario.named("outage");
        try (var homeward = RunningHomeward.start()) {
            warmUp(homeward);
            int stays = Math.max(CONNECTIONS, MESSAGES / AdtFeed.MESSAGES_A_STAY);
            var about = about(homeward);
            about.put("messages", stays * AdtFeed.MESSAGES_A_STAY);
            var report = new Report("outage", about);
            var pages = new ArrayList<Double>();
            var ward = Visitor.signedIn(homeward.port(), "nina.ward");
            long begun = System.nanoTime();
            var live = new Thread(() -> visit(ward, pages));
            live.start();
            AdtSenders.Outcome sent;
            double applied;
            try {
                sent = new AdtSenders(homeward.messagePort(), feeds(homeward, "out", stays)).run(0, LONGEST.toSeconds());
                awaitApplied(homeward);
                applied = (System.nanoTime() - begun) / 1e9;
            } finally {
                live.interrupt();
                live.join();
            }
            assertEnd(homeward, "out", stays);
            assertThat(sent.times()).hasSize(stays * AdtFeed.MESSAGES_A_STAY);
            report.addByP99("acknowledgement while catching up", sent.times(), 0);
            report.add("worklist page of a ward beside it", pages, 0);
            report.figure("taken and acknowledged", sent.aSecond(), "messages/s", 0);
            report.figure("taken and applied, everything in its end state", sent.times().size() / applied, "messages/s",
                    OUTAGE_MESSAGES / OUTAGE_SECONDS);
            report.figure("whole catching up", applied, "s", 0);
            report.write();
        }
    }

    private static void feed(Report report, RunningHomeward homeward, String what, double rate) throws Exception {
        var mark = rate == 0 ? "max" : "rate";
        var senders = new AdtSenders(homeward.messagePort(), feeds(homeward, mark, 40_000));
        long before = count(homeward, "select count(*) from hl7_message");
        var sent = senders.run(rate, SECONDS);
        long left = count(homeward, "select count(*) from hl7_message where state = 'received'");
        long begun = System.nanoTime();
        awaitApplied(homeward);
        double caughtUp = (System.nanoTime() - begun) / 1e9;
        assertThat(count(homeward, "select count(*) from hl7_message") - before).as("stored").isEqualTo(sent.times().size());
        assertNothingIsLost(homeward, mark);
        report.addByP99(what + ": acknowledgement", sent.times(), ACK_LIMIT);
        report.figure(what + ": acknowledged", sent.aSecond(), "messages/s", rate == 0 ? RATE : RATE * 0.99);
        report.figure(what + ": stored and not yet applied when the senders stopped", left, "messages", 0);
        report.figure(what + ": stored and applied", sent.times().size() / (sent.seconds() + caughtUp), "messages/s", 0);
    }

    private static void warmUp(RunningHomeward homeward) throws Exception {
        new AdtSenders(homeward.messagePort(), feeds(homeward, "warm", WARM_UP_STAYS * CONNECTIONS)).run(0, LONGEST.toSeconds());
        awaitApplied(homeward);
    }

    /** Stays spread over the connections; the last takes what is left. */
    private static List<AdtFeed> feeds(RunningHomeward homeward, String mark, int stays) {
        var yesterday = homeward.get(Clock.class).instant().minus(Duration.ofDays(1));
        return IntStream.range(0, CONNECTIONS).mapToObj(i -> new AdtFeed(mark + i, i < CONNECTIONS - 1 ? stays / CONNECTIONS
                : stays - stays / CONNECTIONS * (CONNECTIONS - 1), yesterday)).toList();
    }

    private static void visit(Visitor visitor, List<Double> times) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long start = System.nanoTime();
                visitor.get("/work?view=team");
                times.add((System.nanoTime() - start) / 1e6);
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitApplied(RunningHomeward homeward) throws InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (count(homeward, "select count(*) from (select from hl7_message where state = 'received' limit 1) one") > 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Messages are still not applied after " + LONGEST);
            }
            Thread.sleep(100);
        }
    }

    private static void assertNothingIsLost(RunningHomeward homeward, String mark) {
        assertThat(count(homeward, "select count(*) from hl7_message where state in ('failed', 'unusable', 'fragment')")).isZero();
        assertThat(count(homeward, "select count(*) from hl7_message m where m.trigger = 'A01' and m.control_id like '" + mark
                + "%' and not exists (select from stay s where m.visit = s.facility || '|' || s.visit_number)"))
                .as("admissions without a stay").isZero();
        assertThat(count(homeward, "select count(*) from hl7_message m join stay s on m.visit = s.facility || '|' || s.visit_number "
                + "where m.trigger = 'A03' and m.control_id like '" + mark + "%' and s.state <> 'left'"))
                .as("discharges without an effect").isZero();
    }

    /** As if there had been no outage: everybody has come and gone, nobody twice, nothing waits. */
    private static void assertEnd(RunningHomeward homeward, String mark, int stays) {
        assertNothingIsLost(homeward, mark);
        assertThat(count(homeward, "select count(*) from hl7_message where state = 'waiting'")).isZero();
        assertThat(count(homeward, "select count(*) from stay where visit_number like '" + mark + "%'")).isEqualTo(stays);
        assertThat(count(homeward, "select count(*) from stay s join journey j on j.id = s.journey where s.visit_number like '" + mark
                + "%' and s.state = 'left' and j.closed_at is not null")).isEqualTo(stays);
    }

    private static LinkedHashMap<String, Object> about(RunningHomeward homeward) {
        var about = new LinkedHashMap<String, Object>();
        about.put("connections", CONNECTIONS);
        about.put("seconds", SECONDS);
        about.put("database", homeward.database().sql("show server_version").query(String.class).single() + ", fsync "
                + homeward.database().sql("show fsync").query(String.class).single());
        return about;
    }

    private static long count(RunningHomeward homeward, String sql) {
        return homeward.database().sql(sql).query(Long.class).single();
    }
}

package org.homeward.bench.fast;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.homeward.bench.bare.Act;
import org.homeward.bench.bare.BareCamunda;
import org.homeward.bench.fast.FastHomeward.Disk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same day on the bare engine: every act of the product's day once more, as many side by side as there, in the same simulated time. */
final class BareDay implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final SimulatedTime time;
    private final BareCamunda camunda;
    private final List<ExecutorService> lanes = IntStream.range(0, Lives.LANES).mapToObj(i -> Executors.newSingleThreadExecutor()).toList();

    private BareDay(EmbeddedPostgres postgres, SimulatedTime time, BareCamunda camunda) {
        this.postgres = postgres;
        this.time = time;
        this.camunda = camunda;
    }

    /** @param models the files that the product has deployed, by their names */
    static BareDay begin(Instant beginning, Map<String, byte[]> models) throws IOException, SQLException {
        var postgres = FastHomeward.database(FastHomeward.newFolder(), Disk.FLUSHED);
        var time = SimulatedTime.in(postgres.getPostgresDatabase(), beginning);
        return new BareDay(postgres, time, BareCamunda.start(postgres.getJdbcUrl("postgres", "postgres"), models));
    }

    /** Those of one phase side by side, but one after the other where they are about the same people. */
    void live(List<Act> acts) throws InterruptedException, ExecutionException {
        var people = new People(acts);
        var phases = new HashMap<Integer, List<Act>>();
        acts.forEach(act -> phases.computeIfAbsent(act.phase(), phase -> new ArrayList<>()).add(act));
        for (var phase : phases.keySet().stream().sorted().toList()) {
            time.is(phases.get(phase).stream().map(Act::at).min(Instant::compareTo).orElseThrow());
            var happening = new ArrayList<Future<?>>();
            for (var act : phases.get(phase)) {
                happening.add(lanes.get(Math.floorMod(people.of(act).hashCode(), lanes.size())).submit(() -> happens(act)));
            }
            for (var each : happening) {
                each.get();
            }
        }
    }

    private void happens(Act act) {
        time.atLeast(act.at());
        camunda.happens(act);
    }

    JdbcClient database() {
        return camunda.get(JdbcClient.class);
    }

    Written written() {
        return Written.of(database());
    }

    long incidents() {
        return database().sql("select count(*) from act_ru_incident").query(Long.class).single();
    }

    @Override
    public void close() throws IOException {
        lanes.forEach(ExecutorService::shutdownNow);
        camunda.close();
        postgres.close();
    }

    /** Which business keys belong together, because one act was about both: a person's journey and the offers made for it. */
    private static final class People {

        private final Map<String, String> nextTo = new HashMap<>();

        private People(List<Act> acts) {
            acts.forEach(act -> act.keys().forEach(key -> nextTo.put(last(key), of(act))));
        }

        private String of(Act act) {
            return act.keys().stream().findFirst().map(this::last).orElse("");
        }

        private String last(String key) {
            var next = nextTo.getOrDefault(key, key);
            return next.equals(key) ? key : last(next);
        }
    }
}

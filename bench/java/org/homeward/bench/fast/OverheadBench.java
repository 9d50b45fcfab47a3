package org.homeward.bench.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.homeward.bench.Report;
import org.homeward.bench.Scenario;
import org.homeward.bench.bare.Act;
import org.homeward.bench.bare.Recorder;
import org.homeward.bench.fast.EnglandDay.Reviews;
import org.junit.jupiter.api.Test;

/**
 * What the product costs beside its engine: England's day in the product, and the same day, act by act, on an engine as it comes with
 * the same models and empty delegates. By turns; scenario {@code overhead}.
 */
class OverheadBench {

    private static final String SCENARIO = "overhead";
    private static final double SHARE = Double.parseDouble(System.getProperty("bench.share", "0.02"));
    private static final int TURNS = Integer.getInteger("bench.turns", 2);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 1);
    private static final double AT_LEAST = 1.0;

    /** How one side did its day. @param clock of these seconds, those that are not more for more people */
    private record Side(long journeys, double seconds, double clock, Written written, Outcome outcome) {

        double rate() {
            return journeys / seconds;
        }

        double rateOfAllEngland() {
            return EnglandDay.ENGLAND / (clock + (seconds - clock) * EnglandDay.ENGLAND / journeys);
        }
    }

    /** What the bare side needs of the product's day. */
    private record Script(List<Act> acts, Map<String, byte[]> models) { }

    private record Turn(Side product, Side bare) { }

    @Test
    void measure() throws Exception {
        Scenario.onlyWhenNamed(SCENARIO);
        var turns = new ArrayList<Turn>();
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            var done = turn();
            System.out.printf("turn %d: product %.2f/s, bare %.2f/s%n", turn, done.product.rate(), done.bare.rate());
            if (turn >= 0) {
                turns.add(done);
            }
        }
        report(turns);
    }

    private static Turn turn() throws Exception {
        var recorder = new Recorder();
        Side product;
        Script script;
        try (var day = EnglandDay.begin(SHARE, Reviews.WHEN_READY, recorder)) {
            var hours = new QuietHours(recorder);
            long begun = System.nanoTime();
            day.live(hours);
            var seconds = (System.nanoTime() - begun) / 1e9;
            var counted = day.counted();
            product = new Side(counted.closed(), seconds, hours.seconds(), counted.written(), Outcome.of(day.homeward().database()));
            script = new Script(recorder.acts(), models(day.homeward()));
            assertThat(day.homeward().jobs().failed()).isEmpty();
            assertThat(day.incidents()).isZero();
        }
        return new Turn(product, bare(script, product.journeys));
    }

    private static Side bare(Script script, long journeys) throws Exception {
        try (var day = BareDay.begin(EnglandDay.BEGINNING, script.models)) {
            day.live(script.acts.stream().filter(act -> act.phase() == 0).toList());
            var before = day.written();
            long begun = System.nanoTime();
            day.live(script.acts.stream().filter(act -> act.phase() > 0).toList());
            var seconds = (System.nanoTime() - begun) / 1e9;
            var written = day.written().since(before);
            assertThat(day.incidents()).isZero();
            return new Side(journeys, seconds, 0, written, Outcome.of(day.database()));
        }
    }

    /** All models are of one deployment. */
    private static Map<String, byte[]> models(FastHomeward homeward) {
        var repository = homeward.get(RepositoryService.class);
        var models = new TreeMap<String, byte[]>();
        repository.createProcessDefinitionQuery().latestVersion().list().stream().map(model -> model.getDeploymentId()).distinct().forEach(deployment ->
                repository.getDeploymentResourceNames(deployment).stream().filter(name -> name.matches(".*\\.(bpmn|dmn|form)")).forEach(name -> {
                    try (var file = repository.getResourceAsStream(deployment, name)) {
                        models.put(name, file.readAllBytes());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
        return models;
    }

    private static void report(List<Turn> turns) throws IOException {
        var journeys = turns.get(0).product.journeys;
        var report = new Report(SCENARIO, Map.of("people", journeys, "lanes", Lives.LANES, "share", SHARE, "turns", TURNS));
        report.rates("journeys a second, product", turns.stream().map(turn -> turn.product.rate()).toList(), "/s", 0);
        report.rates("journeys a second, bare engine", turns.stream().map(turn -> turn.bare.rate()).toList(), "/s", 0);
        report.rates("product to bare engine, these people", turns.stream().map(turn -> turn.product.rate() / turn.bare.rate()).toList(), "", 0);
        report.rates("journeys a second, product, with all of England's people", turns.stream().map(turn -> turn.product.rateOfAllEngland()).toList(), "/s", 0);
        report.rates("product to bare engine, all of England's people", turns.stream().map(turn -> turn.product.rateOfAllEngland() / turn.bare.rate()).toList(),
                "", AT_LEAST);
        for (var turn : turns) {
            figures(report, "product", turn.product);
            figures(report, "bare engine", turn.bare);
        }
        report.write();
        for (var turn : turns) {
            assertThat(turn.bare.outcome.processes()).isEqualTo(turn.product.outcome.processes());
            assertThat(turn.bare.outcome.tasks()).isEqualTo(turn.product.outcome.tasks());
            assertThat(turn.bare.outcome.steps()).isEqualTo(turn.product.outcome.steps());
        }
    }

    private static void figures(Report report, String side, Side it) {
        report.figure("seconds, " + side, it.seconds, "s", 0);
        report.figure("of these the clock's, " + side, it.clock, "s", 0);
        report.figure("commits a journey, " + side, (double) it.written.commits() / it.journeys, "", 0);
        report.figure("rows written a journey, " + side, (double) it.written.rows() / it.journeys, "", 0);
        report.figure("processes a journey, " + side, (double) Outcome.all(it.outcome.processes()) / it.journeys, "", 0);
        report.figure("tasks a journey, " + side, (double) Outcome.all(it.outcome.tasks()) / it.journeys, "", 0);
        report.figure("steps a journey, " + side, (double) Outcome.all(it.outcome.steps()) / it.journeys, "", 0);
    }
}

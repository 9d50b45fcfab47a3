package org.homeward.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.homeward.journey.JourneyId;
import org.homeward.studio.check.ColumnValues;
import org.homeward.studio.check.DecisionModel;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionsTaken;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often a second the pathway can be decided: five tables of 59 rows. Stand-alone on one thread, as the product reads the tables and
 * as the decision engine comes, by turns; and with each answer and its facts in our record. Scenario {@code decision}. It calls the
 * engine, not a page: a page decides once.
 */
class DecisionBench {

    private static final String DECISION = "select-pathway";
    private static final int PEOPLE = 500;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 10);
    private static final long ROUND_NANOS = 2_000_000_000L;
    private static final int AT_ONCE = 8;
    private static final int IN_ONE_TRANSACTION = 50;
    private static final double STAND_ALONE = 50_000;
    private static final double WITH_HISTORY = 1_000;

    @Test
    void measure() throws Exception {
        Scenario.named("decision");
        try (var homeward = RunningHomeward.start()) {
            var model = model(homeward);
            var people = people(model);
            var about = new LinkedHashMap<String, Object>();
            about.put("people", PEOPLE);
            about.put("rounds", ROUNDS);
            var report = new Report("decision", about);
            standAlone(report, homeward, people);
            withHistory(report, homeward, people);
            report.write();
        }
    }

    private static void standAlone(Report report, RunningHomeward homeward, List<Map<String, Object>> people) {
        var repository = homeward.get(RepositoryService.class);
        var own = (DefaultDmnEngineConfiguration) ((ProcessEngineConfigurationImpl) homeward.get(ProcessEngine.class).getProcessEngineConfiguration())
                .getDmnEngineConfiguration();
        var product = new DefaultDmnEngineConfiguration();
        product.setFeelEngineFactory(own.getFeelEngineFactory());
        var engines = Map.of("as the product asks", product.buildEngine(), "as the engine comes", new DefaultDmnEngineConfiguration().buildEngine());
        var found = new LinkedHashMap<String, List<Double>>();
        engines.forEach((name, engine) -> found.put(name, new ArrayList<>()));
        for (int round = -2; round < ROUNDS; round++) {
            for (var engine : engines.entrySet()) {
                double aSecond = aSecond(engine.getValue(), engine.getValue().parseDecision(DECISION,
                        repository.getDmnModelInstance(definition(repository))), people);
                if (round >= 0) {
                    found.get(engine.getKey()).add(aSecond);
                }
            }
        }
        found.forEach((name, rates) -> report.rates("stand-alone, one thread, " + name, rates, "decisions/s", name.contains("product") ? STAND_ALONE : 0));
    }

    private static double aSecond(DmnEngine engine, DmnDecision decision, List<Map<String, Object>> people) {
        long begun = System.nanoTime();
        int asked = 0;
        while (System.nanoTime() - begun < ROUND_NANOS) {
            for (int i = 0; i < 50; i++) {
                engine.evaluateDecision(decision, people.get(asked++ % people.size()));
            }
        }
        return asked / ((System.nanoTime() - begun) / 1e9);
    }

    private static void withHistory(Report report, RunningHomeward homeward, List<Map<String, Object>> people) throws Exception {
        var asked = new Kept(homeward);
        var transaction = homeward.get(TransactionTemplate.class);
        var oneByOne = new ArrayList<Double>();
        var together = new ArrayList<Double>();
        for (int round = -1; round < ROUNDS; round++) {
            double each = inParallel(number -> transaction.execute(status -> asked.ask(people.get(number % people.size()))), 1);
            double many = inParallel(number -> transaction.execute(status -> {
                for (int i = 0; i < IN_ONE_TRANSACTION; i++) {
                    asked.ask(people.get((number * IN_ONE_TRANSACTION + i) % people.size()));
                }
                return null;
            }), IN_ONE_TRANSACTION);
            if (round >= 0) {
                oneByOne.add(each);
                together.add(many);
            }
        }
        report.rates("with history, each durable by itself, " + AT_ONCE + " at once", oneByOne, "decisions/s", WITH_HISTORY);
        report.rates("with history, " + IN_ONE_TRANSACTION + " in a transaction, " + AT_ONCE + " at once", together, "decisions/s", WITH_HISTORY);
    }

    /** One question, and its answer in our record with the facts that it was given by. */
    private static final class Kept {

        private final DecisionService service;
        private final DecisionsTaken record;
        private final JourneyId journey;

        private Kept(RunningHomeward homeward) {
            this.service = homeward.get(DecisionService.class);
            this.record = homeward.get(DecisionsTaken.class);
            Admissions.admit(homeward, "ward-staff.northbridge-7b");
            this.journey = new JourneyId(homeward.database().sql("select id from journey limit 1").query(String.class).single());
        }

        private Object ask(Map<String, Object> person) {
            var said = service.evaluateDecisionByKey(DECISION).variables(person).evaluate();
            record.keep(journey, List.of(new DecisionTaken(DECISION, 1, Instant.now(), person,
                    said.getResultList().stream().map(answer -> new DecisionTaken.MatchedRule(DECISION, DECISION, answer)).toList())));
            return said;
        }
    }

    private interface Asking {
        Object ask(int number);
    }

    private static double inParallel(Asking asking, int each) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            long begun = System.nanoTime();
            var all = new ArrayList<Callable<Integer>>();
            for (int thread = 0; thread < AT_ONCE; thread++) {
                int start = thread * 1000;
                all.add(() -> {
                    int asked = 0;
                    while (System.nanoTime() - begun < ROUND_NANOS) {
                        asking.ask(start + asked++);
                    }
                    return asked;
                });
            }
            int asked = 0;
            for (var done : threads.invokeAll(all)) {
                asked += done.get();
            }
            return asked * each / ((System.nanoTime() - begun) / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    private static String definition(RepositoryService repository) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(DECISION).latestVersion().singleResult().getId();
    }

    private static List<DecisionModel> model(RunningHomeward homeward) throws Exception {
        var repository = homeward.get(RepositoryService.class);
        try (var file = repository.getDecisionModel(definition(repository))) {
            return DecisionModel.in(java.nio.file.Path.of(DECISION + ".dmn"), file.readAllBytes());
        }
    }

    /** Every fact answered with one of its answers, by luck that can be repeated. */
    private static List<Map<String, Object>> people(List<DecisionModel> tables) {
        var answers = new LinkedHashMap<String, List<Object>>();
        tables.forEach(table -> table.inputs().forEach(input -> answers.put(DecisionModel.nameOf(input), List.copyOf(ColumnValues.known(table, input)))));
        tables.forEach(table -> table.outputs().forEach(output -> answers.remove(output.getName())));
        var random = new Random(7);
        var people = new ArrayList<Map<String, Object>>();
        for (int person = 0; person < PEOPLE; person++) {
            var facts = new HashMap<String, Object>();
            answers.forEach((name, values) -> facts.put(name, values.get(random.nextInt(values.size()))));
            people.add(facts);
        }
        return people;
    }
}

package org.homeward.flow.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.homeward.flow.AttributeDelay;
import org.homeward.flow.DelayReason;
import org.homeward.flow.DelayReasonMap;
import org.homeward.flow.DelayRecord;
import org.homeward.flow.DelayRecord.Interval;
import org.homeward.flow.DelayStretch;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every delay of every closed journey of a database, put down to reasons by the table as it is in the repository. */
public final class MinutesOfTheClosed {

    private static final int A_PAGE = 500;
    private static final long SECONDS = 60;

    private final DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = dmn.parseDecision("delay-reason-map", getClass().getResourceAsStream("/decisions/flow/delay-reason-map.dmn"));
    private final Map<String, DelayReasonMap.Answer> answers = new ConcurrentHashMap<>();
    private final Map<JourneyId, DelayRecord> records = new HashMap<>();

    public MinutesOfTheClosed(JdbcClient database) {
        var closed = database.sql("select id from journey where closed_at is not null order by id").query(String.class).list()
                .stream().map(JourneyId::new).toList();
        var read = new JdbcDelayRecords(database);
        for (int from = 0; from < closed.size(); from += A_PAGE) {
            records.putAll(read.of(closed.subList(from, Math.min(from + A_PAGE, closed.size()))));
        }
    }

    public long delayed() {
        return records.size();
    }

    /** Minutes of the delays themselves, by the clock. */
    public long delays() {
        return records.values().stream().flatMap(record -> record.intervals().stream()).mapToLong(MinutesOfTheClosed::minutes).sum();
    }

    /** Minutes that were put down to some reason and body, by the key of the reason; empty where none is on record. */
    public Map<String, Long> byReason() {
        var sums = new HashMap<String, Long>();
        records.values().forEach(record -> stretches(record).forEach(stretch ->
                sums.merge(stretch.principal().map(DelayReason::key).orElse(""), stretch.minutes(), Long::sum)));
        return sums;
    }

    /** Those whose minutes do not add up to their delay. */
    public List<JourneyId> wrong() {
        var wrong = new ArrayList<JourneyId>();
        records.forEach((journey, record) -> {
            var delay = record.intervals().stream().mapToLong(MinutesOfTheClosed::minutes).sum();
            if (stretches(record).stream().mapToLong(DelayStretch::minutes).sum() != delay) {
                wrong.add(journey);
            }
        });
        return wrong;
    }

    private List<DelayStretch> stretches(DelayRecord record) {
        return new AttributeDelay(this::ask).of(record, Instant.now());
    }

    private DelayReasonMap.Answer ask(String waitingFor, Optional<String> pathway) {
        return answers.computeIfAbsent(waitingFor + " " + pathway.orElse(""), question -> {
            var facts = new HashMap<String, Object>();
            facts.put("waitingFor", waitingFor);
            facts.put("pathway", pathway.orElse(null));
            var key = dmn.evaluateDecisionTable(table, facts).getSingleResult().getEntry("delayReasonKey").toString();
            return new DelayReasonMap.Answer(Optional.of(key).filter(one -> !one.equals("none") && !one.equals("not-mapped")).map(DelayReason::new),
                    !key.equals("not-mapped"));
        });
    }

    private static long minutes(Interval interval) {
        return Math.floorDiv(interval.endedAt().orElseThrow().getEpochSecond(), SECONDS) - Math.floorDiv(interval.beganAt().getEpochSecond(), SECONDS);
    }
}

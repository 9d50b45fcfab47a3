package org.homeward.flow.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.homeward.flow.PrintedLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes, once an hour and on one node, the lists that are printed when Homeward cannot be reached. Where it fails - a full
 * disk, a folder that is away - it says so each time and tries again, and the lists of the hour before stay as they are.
 */
@Component
@ConditionalOnExpression("!'${homeward.printed-lists.directory:}'.isBlank()")
class PrintedListRound implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(PrintedListRound.class);

    private final PrintedLists lists;
    private final PrintedLists.Paper paper;
    private final ListFolder folder;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PrintedListRound(PrintedLists lists, PrintedLists.Paper paper, @Value("${homeward.printed-lists.directory}") String folder,
                     JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.lists = lists;
        this.paper = paper;
        this.folder = new ListFolder(Path.of(folder.strip()));
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${homeward.printed-lists.poll:60s}")
    void goRound() {
        try {
            transaction.executeWithoutResult(status -> writeWhereItIsTime(clock.instant()));
        } catch (UncheckedIOException e) {
            LOG.error("The lists to be printed could not be written; those of the hour before stay", e);
        }
    }

    /** How old the newest lists are, whichever node wrote them; not a number while there are none. */
    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("homeward.printed.lists.age", this, PrintedListRound::age).baseUnit("seconds")
                .description("Age of the lists to be printed").register(registry);
    }

    private double age() {
        return jdbc.sql("select written_at from printed_round order by hour desc limit 1").query(Timestamp.class).optional()
                .map(written -> Duration.between(written.toInstant(), clock.instant()).toSeconds() * 1.0).orElse(Double.NaN);
    }

    /** @return how many lists were written: none where this hour's are there, or another node writes them */
    int writeWhereItIsTime(Instant now) {
        var hour = Timestamp.from(now.truncatedTo(ChronoUnit.HOURS));
        if (!jdbc.sql("select pg_try_advisory_xact_lock(hashtext('homeward_printed_lists'))").query(Boolean.class).single()
                || jdbc.sql("select exists (select from printed_round where hour = ?)").param(hour).query(Boolean.class).single()) {
            return 0;
        }
        int people = 0;
        var names = new ArrayList<String>();
        try {
            var places = lists.places();
            for (var place : places) {
                var list = lists.read(place, now);
                folder.put(place.file(), paper.page(list));
                names.add(place.file());
                people += list.rows().size();
            }
            folder.put("index.html", paper.contents(places, now));
            folder.keepOnly(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql("insert into printed_round (hour, written_at, lists, people) values (?, ?, ?, ?)")
                .params(hour, Timestamp.from(clock.instant()), names.size(), people).update();
        return names.size();
    }
}

package org.homeward.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.homeward.access.AuditCannotBeWritten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A read waits rather than going unnoted, is refused rather than going unnoted, and is there after a clean stop. */
class BufferedReadsTest {

    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore mayWrite = new Semaphore(1_000_000);
    private volatile boolean broken;
    private volatile boolean breaksBadly;
    private final BufferedReads reads = reads(Duration.ofSeconds(30));

    private BufferedReads reads(Duration patience) {
        return new BufferedReads(this::write, new AuditSettings("", "", List.of(), Duration.ofMillis(100), 50, 20, patience,
                Duration.ZERO, new AuditSettings.Alerts(50, 500, Duration.ofMinutes(10))));
    }

    @AfterEach
    void end() {
        broken = false;
        mayWrite.release(1000);
        if (reads.isRunning()) {
            reads.stop();
        }
    }

    @Test
    void manyReadsAreWrittenTogether() {
        reads.start();
        read(reads, 0, 20);
        await().until(() -> written.size() == 20);
        assertThat(batches).hasSizeLessThan(20);
    }

    @Test
    void everyReadIsThereAfterAStop() {
        reads.start();
        var readers = Executors.newFixedThreadPool(4);
        IntStream.range(0, 4).forEach(i -> readers.execute(() -> read(reads, i * 500, 500)));
        readers.shutdown();
        await().until(() -> written.size() > 100);
        reads.stop();
        await().until(readers::isTerminated);
        assertThat(written).hasSize(2000).doesNotHaveDuplicates();
    }

    @Test
    void whereTheQueueIsFullTheReadWaits() throws InterruptedException {
        mayWrite.drainPermits();
        reads.start();
        var reader = Executors.newSingleThreadExecutor();
        reader.execute(() -> read(reads, 0, 200));
        reader.shutdown();
        assertThat(reader.awaitTermination(300, TimeUnit.MILLISECONDS)).as("it waits").isFalse();
        mayWrite.release(1000);
        assertThat(reader.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        reads.stop();
        assertThat(written).hasSize(200);
    }

    @Test
    void whereItWaitsTooLongItIsRefused() {
        mayWrite.drainPermits();
        var impatient = reads(Duration.ofMillis(10));
        impatient.start();
        assertThatThrownBy(() -> read(impatient, 0, 200)).isInstanceOf(AuditCannotBeWritten.class);
        mayWrite.release(1000);
        impatient.stop();
    }

    @Test
    void whileNothingCanBeWrittenNobodyIsShownAndWhatWasShownIsWrittenAfterwards() {
        broken = true;
        reads.start();
        read(reads, 0, 1);
        await().until(reads::isFailing);
        assertThatThrownBy(() -> read(reads, 1, 1)).isInstanceOf(AuditCannotBeWritten.class);
        broken = false;
        await().until(() -> written.equals(List.of("0")));
        await().until(() -> !reads.isFailing());
        read(reads, 2, 1);
        await().until(() -> written.equals(List.of("0", "2")));
    }

    @Test
    void anErrorOfTheDatabasesDriverDoesNotEndTheWriting() {
        breaksBadly = true;
        reads.start();
        read(reads, 0, 1);
        await().until(reads::isFailing);
        breaksBadly = false;
        await().until(() -> written.equals(List.of("0")));
        await().until(() -> !reads.isFailing());
    }

    @Test
    void beforeTheStartEachIsWrittenAtOnce() {
        read(reads, 0, 1);
        assertThat(written).containsExactly("0");
        broken = true;
        assertThatThrownBy(() -> read(reads, 1, 1)).isInstanceOf(AuditCannotBeWritten.class);
    }

    private static void read(BufferedReads reads, int from, int count) {
        IntStream.range(from, from + count).forEach(i -> reads.add(new AuditRow(Instant.EPOCH, "u", Optional.empty(),
                Optional.empty(), "read", "", List.of(), Optional.empty(), Optional.empty(), 1, String.valueOf(i))));
    }

    private void write(Collection<AuditRow> rows) {
        if (breaksBadly) {
            throw new AssertionError("A connection that is gone is asked something");
        }
        if (broken) {
            throw new IllegalStateException("The database is away");
        }
        mayWrite.acquireUninterruptibly();
        batches.add(rows.size());
        rows.forEach(row -> written.add(row.what()));
    }
}

package org.homeward.integration.hl7.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.fakes.SmallTown;
import org.homeward.integration.hl7.Envelope;
import org.homeward.integration.hl7.FeedProfiles;
import org.homeward.integration.hl7.JudgeMessage;
import org.homeward.integration.hl7.MessageLog;
import org.homeward.integration.hl7.ReceiveMessage;
import org.homeward.integration.hl7.message.BatchFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with many messages becomes many messages, once. */
class BatchFolderTest {

    private static final Instant NOW = Instant.parse("2027-01-12T15:00:00Z");
    private static final String MESSAGE = "MSH|^~\\&|NBPAS|NB|H||20270112143000||ADT^A60|%s|P|2.4\rEVN|A60|20270112143000\r";

    @TempDir
    private Path folder;
    private final List<MessageLog.Incoming> kept = new ArrayList<>();
    private boolean away;

    @Test
    void aFileIsTakenMessageByMessageAndLaidAsideWithItsAnswers() throws IOException {
        drop("FHS|^~\\&|NBPAS\nBHS|^~\\&|NBPAS\n" + message("1") + message("2").replace('\r', '\n') + "BTS|2\nFTS|1\n", 60);
        assertThat(batches().take()).isEqualTo(1);
        assertThat(kept).extracting(message -> message.header().orElseThrow().controlId()).containsExactly("1", "2");
        assertThat(folder.resolve("taken/batch.hl7")).exists();
        assertThat(Files.readString(folder.resolve("taken/batch.hl7.ack"))).contains("MSA|AA|1", "MSA|AA|2");
        assertThat(batches().take()).isZero();
    }

    @Test
    void aFileStaysUntilEveryMessageOfItIsKept() throws IOException {
        drop(message("1"), 60);
        away = true;
        assertThat(batches().take()).isZero();
        assertThat(folder.resolve("batch.hl7")).exists();
        away = false;
        assertThat(batches().take()).isEqualTo(1);
    }

    @Test
    void aFileThatIsStillBeingWrittenIsLeftAlone() throws IOException {
        drop(message("1"), 1);
        assertThat(batches().take()).isZero();
    }

    @Test
    void rubbishInAFileIsAMessageToo() {
        assertThat(BatchFile.read("rubbish\nMSH|^~\\&|A\n".getBytes(StandardCharsets.UTF_8)).messages()).hasSize(2);
        assertThat(BatchFile.read(new byte[0]).messages()).isEmpty();
    }

    private void drop(String text, int secondsAgo) throws IOException {
        var file = Files.writeString(folder.resolve("batch.hl7"), text);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofSeconds(secondsAgo))));
    }

    private static String message(String id) {
        return String.format(MESSAGE, id);
    }

    private BatchFolder batches() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var judge = new JudgeMessage(new FeedProfiles(List.of(), true, new SmallTown()), false);
        return new BatchFolder(folder, new ReceiveMessage(judge, log(), () -> { }, clock), clock);
    }

    private MessageLog log() {
        return new MessageLog() {
            @Override
            public Kept keep(Incoming message) {
                if (away) {
                    throw new IllegalStateException("The database is away");
                }
                kept.add(message);
                return new Kept(message.answer().orElseThrow(), message.shortcoming(), true);
            }

            @Override
            public void keepFragment(Incoming beginning) {
                throw new IllegalStateException("No fragments in files");
            }

            @Override
            public Optional<Envelope> find(long id) {
                return Optional.empty();
            }

            @Override
            public List<Envelope> list(Selection selection, long below, int most) {
                return List.of();
            }
        };
    }
}

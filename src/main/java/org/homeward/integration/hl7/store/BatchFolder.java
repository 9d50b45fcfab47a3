package org.homeward.integration.hl7.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.homeward.integration.hl7.ReceiveMessage;
import org.homeward.integration.hl7.message.BatchFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files with many messages out of a folder. A file is laid under {@code taken}, with the acknowledgements beside it,
 * only when each of its messages is kept; until then it stays, and taking it again does nothing twice. A file that is still
 * being written is left alone until it has not changed for a while.
 */
final class BatchFolder {

    private static final Logger LOG = LoggerFactory.getLogger(BatchFolder.class);
    private static final Duration AT_REST = Duration.ofSeconds(5);

    private final Path folder;
    private final ReceiveMessage receive;
    private final Clock clock;

    BatchFolder(Path folder, ReceiveMessage receive, Clock clock) {
        this.folder = folder;
        this.receive = receive;
        this.clock = clock;
    }

    /** @return how many files were taken */
    int take() {
        try (var files = Files.list(folder)) {
            int taken = 0;
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                taken += isAtRest(file) && take(file) ? 1 : 0;
            }
            return taken;
        } catch (IOException e) {
            LOG.error("The folder for batch files cannot be read ({})", e.getClass().getSimpleName());
            return 0;
        }
    }

    private boolean isAtRest(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(AT_REST));
    }

    private boolean take(Path file) throws IOException {
        List<byte[]> answers = new ArrayList<>();
        for (byte[] message : BatchFile.read(Files.readAllBytes(file)).messages()) {
            var answer = receive.receive(message);
            if (answer.isEmpty()) {
                LOG.warn("A batch file stays where it is, because a message of it could not be kept");
                return false;
            }
            answers.addAll(answer.get().messages());
        }
        var done = Files.createDirectories(folder.resolve("taken"));
        try (var out = Files.newOutputStream(done.resolve(file.getFileName() + ".ack"))) {
            for (byte[] answer : answers) {
                out.write(answer);
            }
        }
        Files.move(file, done.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        LOG.info("A batch file with {} messages was taken", answers.size());
        return true;
    }
}

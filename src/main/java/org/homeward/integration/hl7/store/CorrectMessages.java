package org.homeward.integration.hl7.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.access.Audit;
import org.homeward.access.WhoIsAsking;
import org.homeward.integration.hl7.ApplyEvent;
import org.homeward.integration.hl7.CorrectMessage;
import org.homeward.integration.hl7.Envelope;
import org.homeward.integration.hl7.MessageLog;
import org.homeward.integration.hl7.ReceiveMessage;
import org.homeward.integration.hl7.message.AckCode;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.integration.hl7.message.WireText;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens sealed messages for operators and takes what they have corrected. Every opening is in the audit. */
final class CorrectMessages implements CorrectMessage {

    private final MessageLog log;
    private final MessageQueue queue;
    private final ReceiveMessage receive;
    private final ApplyEvent applyEvent;
    private final Audit audit;
    private final WhoIsAsking asking;
    private final TransactionTemplate transaction;

    CorrectMessages(MessageLog log, MessageQueue queue, ReceiveMessage receive, ApplyEvent applyEvent, Audit audit,
                    WhoIsAsking asking, TransactionTemplate transaction) {
        this.log = log;
        this.queue = queue;
        this.receive = receive;
        this.applyEvent = applyEvent;
        this.audit = audit;
        this.asking = asking;
        this.transaction = transaction;
    }

    @Override
    public Optional<Opened> open(long id) {
        return transaction.execute(status -> queue.find(id).flatMap(message -> log.find(id).map(envelope -> {
            audit.did(asking.viewer(), "message.opened", Optional.empty(), "message " + id);
            var text = WireText.of(queue.open(message)).value();
            return new Opened(envelope, text.replace('\r', '\n').strip(), fields(text));
        })));
    }

    @Override
    public Outcome correct(long id, String text, String user) {
        if (log.find(id).map(Envelope::state).filter(Envelope.State::isReplayable).isEmpty()) {
            return new Outcome(false, "This message cannot be corrected any more. Look at what became of it.");
        }
        var body = text.strip().replace("\r\n", "\r").replace('\n', '\r') + "\r";
        var profile = transaction.execute(status -> queue.find(id).flatMap(MessageQueue.Queued::byProfile));
        var taken = receive.take(body.getBytes(StandardCharsets.UTF_8), profile);
        if (taken.isEmpty()) {
            return new Outcome(false, "The database could not be reached. Nothing was changed; try again in a minute.");
        }
        if (taken.get().code() != AckCode.AA) {
            return new Outcome(false, "The corrected message still cannot be used: "
                    + taken.get().shortcoming().map(Shortcoming::words).orElse(""));
        }
        transaction.executeWithoutResult(status -> {
            applyEvent.withdraw(id);
            queue.noteCorrected(id, user);
            audit.did(asking.viewer(), "message.corrected", Optional.empty(), "message " + id);
        });
        return new Outcome(true, "The corrected message was taken and is being applied.");
    }

    private static List<Field> fields(String text) {
        List<Field> fields = new ArrayList<>();
        var separator = text.length() > 3 ? text.substring(3, 4) : "|";
        for (var line : text.split("\r")) {
            var parts = line.split(Pattern.quote(separator), -1);
            int shift = parts[0].equals("MSH") ? 1 : 0;
            for (int i = 1; i < parts.length; i++) {
                if (!parts[i].isBlank()) {
                    fields.add(new Field(parts[0] + "-" + (i + shift), parts[i]));
                }
            }
        }
        return fields;
    }
}

package org.homeward.integration.hl7.store;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.WhoIsAsking;
import org.homeward.integration.hl7.FeedProfile;
import org.homeward.integration.hl7.FeedProfiles;
import org.homeward.integration.hl7.JudgeMessage;
import org.homeward.integration.hl7.Rehearsal;
import org.homeward.integration.hl7.TryProfile;
import org.homeward.integration.hl7.message.BatchFile;
import org.homeward.journey.London;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Stays;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays messages through in a transaction in which the database lets nothing be written. */
final class TryProfiles implements TryProfile {

    private static final int MOST = 5_000;

    private final FeedProfiles profiles;
    private final MessageQueue queue;
    private final Function<Set<Long>, Rehearsal> rehearsals;
    private final Audit audit;
    private final WhoIsAsking asking;
    private final TransactionTemplate transaction;
    private final TransactionTemplate readOnly;
    private final Clock clock;

    TryProfiles(JudgeMessage judge, FeedProfiles profiles, StayEvents events, Stays stays, Directory directory, MessageQueue queue,
                Audit audit, WhoIsAsking asking, PlatformTransactionManager transactions, Clock clock) {
        this.profiles = profiles;
        this.queue = queue;
        this.rehearsals = known -> new Rehearsal(judge, profiles, events, stays, directory, known);
        this.audit = audit;
        this.asking = asking;
        this.transaction = new TransactionTemplate(transactions);
        this.readOnly = new TransactionTemplate(transactions);
        this.readOnly.setReadOnly(true);
        this.clock = clock;
    }

    @Override
    public List<String> agreed() {
        return profiles.agreed().stream().map(FeedProfile::name).toList();
    }

    @Override
    public Trial onFile(By by, byte[] file) {
        var profile = profile(by);
        var messages = BatchFile.read(file).messages();
        if (messages.isEmpty()) {
            throw new CannotBeTried("file", "The file holds no message. Choose a file with HL7 messages, each beginning with MSH");
        }
        return readOnly.execute(status -> {
            var rehearsal = rehearsals.apply(Set.of());
            return new Trial(messages.stream().limit(MOST)
                    .map(body -> rehearsal.play(body, clock.instant(), Optional.empty(), profile)).toList(),
                    Math.max(0, messages.size() - MOST));
        });
    }

    @Override
    public Trial onDay(By by, LocalDate day) {
        var profile = profile(by);
        var start = day.atStartOfDay(London.ZONE).toInstant();
        var ids = transaction.execute(status -> {
            audit.did(asking.viewer(), "message.tried", Optional.empty(), "the messages of " + day);
            return queue.cameIn(start, day.plusDays(1).atStartOfDay(London.ZONE).toInstant());
        });
        if (ids == null || ids.isEmpty()) {
            throw new CannotBeTried("day", "No message of that day is kept. Choose a day on which messages came, not too long ago");
        }
        return readOnly.execute(status -> {
            var rehearsal = rehearsals.apply(new HashSet<>(ids));
            List<Tried> tried = new ArrayList<>();
            ids.stream().limit(MOST).forEach(id -> queue.peek(id).ifPresent(message -> tried.add(opened(message).map(body ->
                    rehearsal.play(body, message.receivedAt(), message.byProfile(), profile)).orElseGet(rehearsal::skip))));
            return new Trial(tried, Math.max(0, ids.size() - MOST));
        });
    }

    private Optional<byte[]> opened(MessageQueue.Queued message) {
        try {
            return Optional.of(queue.open(message));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private Optional<FeedProfile> profile(By by) {
        if (by instanceof By.Agreed agreed) {
            return Optional.of(profiles.called(agreed.name()).orElseThrow(() ->
                    new CannotBeTried("by", "There is no profile of that name. Choose one of the list")));
        }
        return by instanceof By.Written written ? Optional.of(read(written.text())) : Optional.empty();
    }

    /** As Spring reads the settings, so that what was tried can be copied into them. */
    private static FeedProfile read(String text) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(text));
            var source = new MapConfigurationPropertySource();
            lines.stringPropertyNames().forEach(name -> source.put("profile." + name, lines.getProperty(name)));
            var sender = new Binder(source).bind(ConfigurationPropertyName.of("profile"),
                    Bindable.of(Hl7Settings.Sender.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT)).orElse(null);
            if (sender == null || sender.application() == null || sender.application().isBlank()) {
                throw new CannotBeTried("written", "The profile names no application. Write a line application=…, as in MSH-3");
            }
            return sender.profile();
        } catch (BindException e) {
            var name = e.getCause() instanceof UnboundConfigurationPropertiesException unknown
                    ? unknown.getUnboundProperties().iterator().next().getName() : e.getName();
            throw new CannotBeTried("written", "The setting \"" + name.toString().replaceFirst("^profile\\.?", "")
                    + "\" cannot be read. Write it as in the list of settings of a profile");
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotBeTried("written", "The profile cannot be read: " + e.getMessage());
        }
    }
}

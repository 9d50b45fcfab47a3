package org.homeward.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.SettingBook.Entry;
import org.homeward.access.SettingBook.Signature;
import org.homeward.access.SettingBook.SignatureEnd;
import org.homeward.journey.UseCase;

/**
 * Two different people sign that an organisation no longer only watches, each with the comparison of what would have
 * left before them. What would have been mailed until then is never mailed.
 */
@UseCase
public class EndWatching {

    /** A first signature counts so long; a local default. */
    public static final Duration COUNTS_FOR = Duration.ofDays(7);

    private final Directory directory;
    private final SettingBook book;
    private final LocalSettings settings;
    private final Audit audit;
    private final Clock clock;

    public EndWatching(Directory directory, SettingBook book, LocalSettings settings, Audit audit, Clock clock) {
        this.directory = directory;
        this.book = book;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The signature that waits for somebody else's; one that is too old counts no more. */
    public Optional<Signature> waiting(String organisation, KnownSetting setting) {
        return book.waitingSignature(organisation, setting).filter(this::stillCounts);
    }

    /**
     * Signs: the first time nothing changes yet, the second time, by somebody else, watching ends.
     *
     * @param seen the counts that stood before the signer
     * @return whether watching has ended
     * @throws SettingRefused where the signature cannot count
     */
    public boolean sign(Viewer who, String organisation, KnownSetting setting, Map<String, Integer> seen) {
        book.takeTurn(organisation);
        if (!setting.isWatch() || !settings.value(organisation, setting).equals("yes")) {
            throw new SettingRefused(setting.key(), setting.words() + " is not on, so there is nothing to sign.");
        }
        if (directory.member(who.userId()).filter(member -> member.active() && !member.service()).isEmpty()) {
            throw new SettingRefused(setting.key(), "Only a named person can sign.");
        }
        var now = clock.instant();
        var first = book.waitingSignature(organisation, setting);
        if (first.isPresent() && !stillCounts(first.get())) {
            book.endSignature(organisation, setting, SignatureEnd.TOO_OLD, who.userId(), now);
            first = Optional.empty();
        }
        if (first.isEmpty()) {
            book.sign(organisation, new Signature(setting, who.userId(), now, seen));
            audit.did(who, "watch.endSigned", Optional.empty(), organisation + ": " + setting.key() + ", first signature");
            return false;
        }
        if (first.get().by().equals(who.userId())) {
            throw new SettingRefused(setting.key(), "You have signed already. The second signature is somebody else's.");
        }
        book.endSignature(organisation, setting, SignatureEnd.COUNTERSIGNED, who.userId(), now);
        book.enter(organisation, new Entry(setting, "no", now, first.get().by(), Optional.of(who.userId())));
        audit.did(who, "watch.ended", Optional.empty(), organisation + ": " + setting.key() + ", first signature by "
                + first.get().by());
        return true;
    }

    /** Takes back the first signature, one's own or another's. */
    public void takeBack(Viewer who, String organisation, KnownSetting setting) {
        book.takeTurn(organisation);
        if (book.waitingSignature(organisation, setting).isPresent()) {
            book.endSignature(organisation, setting, SignatureEnd.TAKEN_BACK, who.userId(), clock.instant());
            audit.did(who, "watch.signatureTakenBack", Optional.empty(), organisation + ": " + setting.key());
        }
    }

    private boolean stillCounts(Signature signature) {
        return clock.instant().isBefore(signature.at().plus(COUNTS_FOR));
    }
}

package org.homeward.flow.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.access.Directory;
import org.homeward.access.EndWatching;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.access.SettingBook;
import org.homeward.access.TeamMailboxes;
import org.homeward.flow.GoingLive;
import org.springframework.stereotype.Component;

/** Gathers what the page on going live shows of one organisation. */
@Component
class GoingLiveView {

    private static final int MOST_ROWS = 200;

    private final SettingBook book;
    private final LocalSettings settings;
    private final EndWatching endWatching;
    private final TeamMailboxes mailboxes;
    private final GoingLive goingLive;
    private final Directory directory;

    GoingLiveView(SettingBook book, LocalSettings settings, EndWatching endWatching, TeamMailboxes mailboxes,
                  GoingLive goingLive, Directory directory) {
        this.book = book;
        this.settings = settings;
        this.endWatching = endWatching;
        this.mailboxes = mailboxes;
        this.goingLive = goingLive;
        this.directory = directory;
    }

    Shown of(Organisation organisation) {
        var id = organisation.id();
        var newest = book.newest(id);
        var rows = KnownSetting.of(organisation.kind()).stream().map(setting -> new Row(setting,
                settings.value(id, setting), Optional.ofNullable(newest.get(setting)).map(this::by),
                Optional.ofNullable(newest.get(setting)).map(SettingBook.Entry::at))).toList();
        var since = watchedSince(id);
        var counts = since.map(from -> goingLive.counts(id, from)).orElse(List.of());
        return new Shown(organisation, rows, watch(id, since, counts), counts,
                since.map(from -> goingLive.wouldHave(id, from, MOST_ROWS)).orElse(List.of()),
                mailboxes.ofOrganisation(id),
                book.history(id).stream().map(entry -> new Change(entry, by(entry))).toList());
    }

    /** What somebody signs: how many of each kind would have left. */
    Map<String, Integer> seen(String organisation) {
        var since = watchedSince(organisation);
        return since.map(from -> totals(goingLive.counts(organisation, from))).orElse(Map.of());
    }

    /** The last time that watching began; the comparison stays to be read after it has ended. */
    private Optional<Instant> watchedSince(String organisation) {
        return book.history(organisation).stream().filter(entry -> entry.setting() == KnownSetting.WATCH_MAILS
                && entry.value().equals("yes")).map(SettingBook.Entry::at).findFirst();
    }

    private Watch watch(String organisation, Optional<Instant> since, List<GoingLive.Count> counts) {
        var first = endWatching.waiting(organisation, KnownSetting.WATCH_MAILS);
        return new Watch(settings.watching(organisation), since, totals(counts),
                first.map(signature -> name(signature.by())), first.map(SettingBook.Signature::at),
                first.map(SettingBook.Signature::seen).map(TreeMap::new).orElseGet(TreeMap::new));
    }

    private static Map<String, Integer> totals(List<GoingLive.Count> counts) {
        var totals = new TreeMap<String, Integer>();
        counts.forEach(count -> totals.merge(count.kind(), count.number(), Integer::sum));
        return totals;
    }

    private String by(SettingBook.Entry entry) {
        return name(entry.by()) + entry.countersignedBy().map(second -> " and " + name(second)).orElse("");
    }

    private String name(String userId) {
        return directory.member(userId).map(Member::name).orElse(userId);
    }

    /** All of it. */
    public record Shown(Organisation organisation, List<Row> settings, Watch watch, List<GoingLive.Count> counts,
                        List<GoingLive.WouldHave> wouldHave, List<TeamMailboxes.TeamMailbox> teams, List<Change> history) {
    }

    /** One setting with its value now, and who chose it when. */
    public record Row(KnownSetting setting, String value, Optional<String> by, Optional<Instant> at) {
    }

    /** One earlier or present choice. */
    public record Change(SettingBook.Entry entry, String by) {
    }

    /**
     * How watching stands.
     *
     * @param totals    how many of each kind would have left until now
     * @param seenFirst the same when the first signer signed
     */
    public record Watch(boolean on, Optional<Instant> since, Map<String, Integer> totals, Optional<String> firstSigner,
                        Optional<Instant> firstSignedAt, Map<String, Integer> seenFirst) {
    }
}

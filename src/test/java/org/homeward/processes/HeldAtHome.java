package org.homeward.processes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.TeamMailboxes;
import org.homeward.carepackage.Alarm;
import org.homeward.carepackage.Alarms;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.Hold;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.KeepCarePackage;
import org.homeward.carepackage.Word;
import org.homeward.notices.Outbox;
import org.springframework.boot.test.context.TestComponent;

/** Care that people made up for a test have at home, and what is told about it. */
@TestComponent
public class HeldAtHome {

    private final KeepCarePackage keeping;
    private final CarePackages packages;
    private final Holds holds;
    private final Alarms alarms;
    private final Outbox outbox;
    private final TeamMailboxes mailboxes;
    private final Clock clock;

    HeldAtHome(KeepCarePackage keeping, CarePackages packages, Holds holds, Alarms alarms, Outbox outbox, TeamMailboxes mailboxes,
               Clock clock) {
        this.keeping = keeping;
        this.packages = packages;
        this.holds = holds;
        this.alarms = alarms;
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    /** Home care by Brightwater twice a day, at 07:00 and 18:00. */
    public CarePackage homeCare(Somebody somebody) {
        return care(somebody, "home-care", "council");
    }

    public CarePackage care(Somebody somebody, String type, String fundedBy) {
        return care(somebody, type, fundedBy, "daily 07:00-07:30 30 min | daily 18:00-18:30 30 min");
    }

    /** @param visits as a file of packages writes them */
    public CarePackage care(Somebody somebody, String type, String fundedBy, String visits) {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var cells = new HashMap<>(Map.of("reference", "HH-" + name, "nhs_number", somebody.nhsNumber(), "surname", somebody.surname(),
                "given_name", "Ada", "birth_date", somebody.born().toString(), "provider", "brightwater", "client_reference", "BW-" + name,
                "type", type, "funded_by", fundedBy));
        cells.putAll(Map.of("contract", "EV-HC", "visits", visits, "rate", "24.00",
                "rate_unit", "hour", "start", "2025-01-06"));
        List.of("care-providers.brightwater", "brokerage-officers.eastvale", "hub-leads.northbridge-hub")
                .forEach(team -> mailboxes.set(team, Optional.of(team + "@example.org")));
        return keeping.put("eastvale", cells, Optional.empty(), new Word(clock.instant(), "page:care-packages", Optional.empty(), ""))
                .carePackage();
    }

    public Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    public CarePackage now(CarePackage carePackage) {
        return packages.find(carePackage.id()).orElseThrow();
    }

    public Hold hold(CarePackage carePackage) {
        return holds.newest(carePackage.id()).orElseThrow();
    }

    public Optional<Alarm.Kind> alarm(CarePackage carePackage) {
        return alarms.open(carePackage.id()).map(Alarm::kind);
    }

    /** The kinds of mail about a package, oldest first. */
    public List<String> told(CarePackage carePackage) {
        return mails(carePackage).map(entry -> entry.kind().key()).toList();
    }

    /** To whom a mail of this kind went. */
    public List<String> toldTo(String kind, CarePackage carePackage) {
        return mails(carePackage).filter(entry -> entry.kind().key().equals(kind)).map(Outbox.Entry::recipient).toList();
    }

    private Stream<Outbox.Entry> mails(CarePackage carePackage) {
        return outbox.newest(500).stream().filter(entry -> Stream.of(carePackage.clientReference(), carePackage.id().value())
                .anyMatch((entry.subject() + entry.text())::contains)).sorted(Comparator.comparing(Outbox.Entry::writtenAt));
    }
}

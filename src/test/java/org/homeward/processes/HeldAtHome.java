package org.homeward.processes;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        var name = UUID.randomUUID().toString().substring(0, 8);
        var cells = new HashMap<>(Map.of("reference", "HH-" + name, "nhs_number", somebody.nhsNumber(), "surname", somebody.surname(),
                "given_name", "Ada", "birth_date", somebody.born().toString(), "provider", "brightwater", "client_reference", "BW-" + name,
                "type", type, "funded_by", fundedBy));
        cells.putAll(Map.of("contract", "EV-HC", "visits", "daily 07:00-07:30 30 min | daily 18:00-18:30 30 min", "rate", "24.00",
                "rate_unit", "hour", "start", "2025-01-06"));
        List.of("care-providers.brightwater", "brokerage-officers.eastvale", "hub-leads.northbridge-hub")
                .forEach(team -> mailboxes.set(team, Optional.of(team + "@example.org")));
        return keeping.put("eastvale", cells, Optional.empty(), new Word(clock.instant(), "page:care-packages", Optional.empty(), ""))
                .carePackage();
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
        var told = outbox.newest(500).stream().map(entry -> List.of(entry.kind().key(), entry.subject() + entry.text(),
                entry.writtenAt().toString())).filter(entry -> entry.get(1).contains(carePackage.clientReference())
                || entry.get(1).contains(carePackage.id().value())).sorted((one, other) -> one.get(2).compareTo(other.get(2))).toList();
        return told.stream().map(entry -> entry.get(0)).toList();
    }
}

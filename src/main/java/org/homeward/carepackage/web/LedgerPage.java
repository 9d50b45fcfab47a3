package org.homeward.carepackage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Sheet;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetFiles;
import org.homeward.carepackage.LedgerLine;
import org.homeward.carepackage.ReadLedger;
import org.homeward.carepackage.ReadLedger.Ledger;
import org.homeward.carepackage.ReadLedger.OfHold;
import org.homeward.journey.London;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The account of what a council did not pay for packages on hold, for finance; it names nobody. */
@Controller
class LedgerPage {

    private static final List<String> COLUMNS = List.of("provider", "reference", "client_reference", "type", "funded_by", "held_from",
            "day", "time", "minutes", "care_workers", "rate", "rate_unit", "retainer_percent", "not_charged",
            "person_at_home", "how", "provider_says");

    private final PackageGate gate;
    private final ReadLedger ledger;
    private final Directory directory;
    private final SheetFiles files;
    private final Audit audit;
    private final Clock clock;

    LedgerPage(PackageGate gate, ReadLedger ledger, Directory directory, SheetFiles files, Audit audit, Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.directory = directory;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/care-packages/ledger")
    String show(@RequestParam(defaultValue = "") String council, @RequestParam(defaultValue = "") String from,
                @RequestParam(defaultValue = "") String to, Model model) {
        var own = council(council);
        var account = read(own, from, to);
        var lines = gate.mayReadLines(own);
        model.addAttribute("ledger", account);
        model.addAttribute("council", own);
        model.addAttribute("councilName", directory.organisation(own).map(Organisation::name).orElse(own));
        model.addAttribute("names", directory.careProviders().stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name)));
        model.addAttribute("showsLines", lines);
        return "carepackage/ledger";
    }

    @GetMapping("/care-packages/ledger.csv")
    ResponseEntity<byte[]> give(@RequestParam(defaultValue = "") String council, @RequestParam(defaultValue = "") String from,
                                @RequestParam(defaultValue = "") String to) {
        var own = council(council);
        if (!gate.mayReadLines(own)) {
            throw new AccessDeniedException("The lines are for those who work with the people");
        }
        var account = read(own, from, to);
        var lines = new ArrayList<Line>();
        account.providers().forEach(each -> each.holds().forEach(hold -> hold.account().lines().forEach(line ->
                lines.add(new Line(lines.size() + 2, cells(hold, line))))));
        audit.did(gate.viewer(), "careLedger.exported", Optional.empty(), own + ", " + lines.size() + " lines");
        return PackageFilesPage.csv("homeward-care-ledger-" + own + "-" + account.from() + "-to-" + account.to() + ".csv",
                files.write(new Sheet(COLUMNS, lines)));
    }

    private String council(String asked) {
        var own = gate.accounting(asked);
        if (directory.organisation(own).filter(it -> it.kind() == Kind.COUNCIL).isEmpty()) {
            throw new AccessDeniedException("Only a council has such a ledger");
        }
        return own;
    }

    private Ledger read(String council, String from, String to) {
        var today = London.day(clock.instant());
        var first = day(from, today.withDayOfMonth(1));
        return ledger.of(council, first, day(to, today.isBefore(first) ? first : today));
    }

    private static LocalDate day(String written, LocalDate otherwise) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    private static Map<String, String> cells(OfHold hold, LedgerLine line) {
        var carePackage = hold.account().carePackage();
        var values = List.of(carePackage.provider(), carePackage.reference(), carePackage.clientReference(), carePackage.type(),
                carePackage.funder().key(),
                London.day(hold.account().hold().from()).toString(), line.day().toString(), London.time(line.at()),
                String.valueOf(line.minutes()), String.valueOf(line.staff()), line.rate().amount().toPlainString(),
                line.rate().unit().key(), String.valueOf(line.retainerPercent()), line.notCharged().toPlainString(),
                line.atHome() ? "yes" : "no", line.words(),
                hold.reconciliation().standing().key());
        return IntStream.range(0, COLUMNS.size()).boxed().collect(Collectors.toMap(COLUMNS::get, values::get));
    }
}

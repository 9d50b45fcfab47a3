package org.homeward.capacity;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetFaults;
import org.homeward.access.SheetRefused;
import org.homeward.capacity.CareService.Arrival;
import org.homeward.capacity.CareService.Closed;
import org.homeward.capacity.CareService.Terms;
import org.homeward.capacity.CareService.Workers;
import org.homeward.carepackage.PackageTypes;

/** Makes a service of what somebody has written about it, or says everything that is wrong. */
final class ReadService {

    private final CareServices services;
    private final Directory directory;
    private final PackageTypes types;
    private final Clock clock;

    ReadService(CareServices services, Directory directory, PackageTypes types, Clock clock) {
        this.services = services;
        this.directory = directory;
        this.types = types;
        this.clock = clock;
    }

    /** Empty where something in its line is wrong, and then the faults say what. */
    Optional<CareService> read(String council, Line cells, SheetFaults faults) {
        var mine = new SheetFaults();
        var line = new ServiceLine(cells, mine);
        var ref = line.written("ref");
        line.unless(ref.isEmpty() || ref.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,39}"), "ref",
                "write up to 40 letters, digits, hyphens and full stops");
        var before = services.find(ref);
        line.unless(before.map(CareService::council).filter(it -> !it.equals(council)).isEmpty(), "ref",
                "another council has a service of this reference");
        var organisation = line.written("organisation");
        line.unless(organisation.isEmpty() || directory.organisation(organisation).filter(it -> it.kind().givesCare()).isPresent(),
                "organisation", "there is no provider \"" + organisation + "\" here; an administrator enters it first");
        var name = line.written("name");
        var kind = line.written("kind");
        line.unless(kind.isEmpty() || types.today().containsKey(kind), "kind", "write one of " + String.join(", ", types.today().keySet()));
        line.written("districts");
        line.parts("districts").forEach(district -> line.unless(directory.councilFor(district).isPresent(), "districts",
                "no council here has the postcode district \"" + district + "\""));
        var opening = line.opening();
        var arrival = new Arrival(line.days("admission_days"), line.time("latest_arrival"));
        var gender = line.gender();
        var quality = line.quality();
        var rate = line.rate();
        var made = Optional.<CareService>empty();
        try {
            mine.throwIfAny();
            made = Optional.of(new CareService(ref, council, organisation, name, kind, line.parts("districts"), line.text("criteria"),
                    opening, arrival, new Workers(gender.get(), line.parts("languages"), line.parts("skills")),
                    new Terms(Optional.of(line.text("contract")).filter(it -> !it.isEmpty()), rate, quality.get()),
                    closed(line, before)));
        } catch (SheetRefused refused) {
            refused.faults().forEach(fault -> faults.add(fault.line(), fault.column(), fault.sentence()));
        } catch (IllegalArgumentException e) {
            faults.add(cells, "", e.getMessage());
        }
        return made;
    }

    /** A service that stays closed for the same reason is closed since then. */
    private Optional<Closed> closed(ServiceLine line, Optional<CareService> before) {
        var reason = line.text("closed");
        return reason.isEmpty() ? Optional.empty() : before.flatMap(CareService::closed).filter(it -> it.reason().equals(reason))
                .or(() -> Optional.of(new Closed(reason, clock.instant())));
    }
}

package org.homeward.capacity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFaults;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.carepackage.PackageTypes;
import org.homeward.journey.UseCase;

/** Takes a council's services from a file: wholly where every line is right, and else nothing. What a file does not mention stays. */
@UseCase
public class ImportServices {

    private final CareServices services;
    private final ReadService reading;
    private final List<WhenServiceCloses> afterwards;
    private final Audit audit;

    public ImportServices(CareServices services, Directory directory, PackageTypes types,
                          List<WhenServiceCloses> afterwards, Audit audit, Clock clock) {
        this.services = services;
        this.reading = new ReadService(services, directory, types, clock);
        this.afterwards = List.copyOf(afterwards);
        this.audit = audit;
    }

    /**
     * What the file would do; nothing is entered.
     *
     * @throws SheetRefused with every fault
     */
    public Outcome look(String council, Sheet sheet) {
        return outcome(read(council, sheet));
    }

    /**
     * Enters what is new or different.
     *
     * @throws SheetRefused with every fault
     */
    public Outcome take(Viewer who, String council, Sheet sheet) {
        var read = read(council, sheet);
        var outcome = outcome(read);
        var changed = read.stream().filter(it -> !services.find(it.ref()).filter(it::equals).isPresent())
                .sorted(Comparator.comparing(CareService::ref)).toList();
        changed.stream().filter(it -> !it.isOpen()).flatMap(it -> services.find(it.ref()).stream()).filter(CareService::isOpen)
                .forEach(closing -> afterwards.forEach(it -> it.closed(closing, who.userId())));
        changed.forEach(it -> {
            services.take(it.ref());
            services.keep(it);
        });
        audit.did(who, "services.imported", Optional.empty(), council + ", " + outcome.words());
        return outcome;
    }

    /** All services of a council, as a file that can be taken again. */
    public Sheet give(Viewer who, String council) {
        var all = services.all().stream().filter(it -> it.council().equals(council)).toList();
        audit.did(who, "services.exported", Optional.empty(), council + ", " + all.size() + " lines");
        return new Sheet(ServiceLine.COLUMNS, IntStream.range(0, all.size()).mapToObj(i -> ServiceLine.of(i + 2, all.get(i))).toList());
    }

    public static List<String> columns() {
        return ServiceLine.COLUMNS;
    }

    private List<CareService> read(String council, Sheet sheet) {
        var faults = new SheetFaults();
        ServiceLine.COLUMNS.stream().filter(column -> !sheet.columns().contains(column)).forEach(column ->
                faults.add(1, column, "there is no such column; this is not a file of services"));
        sheet.columns().stream().filter(column -> !ServiceLine.COLUMNS.contains(column))
                .forEach(column -> faults.add(1, column, "nothing is known of this column"));
        faults.throwIfAny();
        var read = new ArrayList<CareService>();
        var seen = new HashSet<String>();
        sheet.lines().forEach(line -> {
            faults.unless(seen.add(line.cell("ref")), line, "ref", "this service stands on a line above already");
            reading.read(council, line, faults).ifPresent(read::add);
        });
        faults.throwIfAny();
        return List.copyOf(read);
    }

    private Outcome outcome(List<CareService> read) {
        var fresh = (int) read.stream().filter(it -> services.find(it.ref()).isEmpty()).count();
        var same = (int) read.stream().filter(it -> services.find(it.ref()).filter(it::equals).isPresent()).count();
        return new Outcome(fresh, read.size() - fresh - same, same);
    }

    /** What a file does. */
    public record Outcome(int fresh, int changed, int same) {

        /** Example: {@code 3 new, 1 changed, 12 as before}. */
        public String words() {
            return fresh + " new, " + changed + " changed, " + same + " as before";
        }
    }
}

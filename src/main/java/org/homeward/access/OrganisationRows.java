package org.homeward.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Sheet.Line;

/** Organisations. A hospital names the hub that serves it. */
final class OrganisationRows extends SheetRows {

    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final Register register;

    OrganisationRows(Directory directory, WhoIsWho whoIsWho, Register register) {
        super(SheetKind.ORGANISATIONS);
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.register = register;
    }

    @Override
    String key(Line line) {
        return line.cell("id");
    }

    @Override
    List<Map<String, String>> known() {
        return whoIsWho.organisations().stream()
                .map(body -> cells(body.id(), body.kind().key(), body.name(), body.hub().orElse(""))).toList();
    }

    @Override
    void check(Line line, Set<String> keys, SheetFaults faults) {
        faults.shortName(line, "id");
        faults.written(line, "name");
        var kind = Stream.of(Kind.values()).filter(it -> it.key().equals(line.cell("kind"))).findFirst();
        faults.unless(kind.isPresent(), line, "kind", "there is no kind \"" + line.cell("kind") + "\"; there are "
                + Stream.of(Kind.values()).map(Kind::key).collect(Collectors.joining(", ")));
        directory.organisation(line.cell("id")).filter(known -> kind.isPresent() && known.kind() != kind.get())
                .ifPresent(known -> faults.add(line, "kind", known.id() + " is known as " + known.kind().key()
                        + "; an organisation does not change its kind"));
        var hub = line.cell("hub");
        if (!hub.isEmpty()) {
            faults.unless(kind.equals(Optional.of(Kind.HOSPITAL)), line, "hub", "only a hospital has a hub that serves it");
            faults.unless(keys.contains(hub) || directory.organisation(hub).filter(it -> it.kind() == Kind.HUB).isPresent(),
                    line, "hub", "there is no hub " + hub);
        }
    }

    @Override
    Map<String, String> tidy(Line line) {
        return cells(line.cell("id"), line.cell("kind"), line.cell("name"), line.cell("hub"));
    }

    /** Hubs go first, because hospitals refer to them. */
    @Override
    void enter(Viewer who, List<Line> changed) {
        var ordered = new ArrayList<>(changed);
        ordered.sort(Comparator.comparing(line -> !line.cell("hub").isEmpty()));
        ordered.forEach(line -> register.enter(new Organisation(line.cell("id"), Kind.of(line.cell("kind")),
                line.cell("name"), Optional.of(line.cell("hub")).filter(hub -> !hub.isEmpty()))));
    }
}

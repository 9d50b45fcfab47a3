package org.homeward.flow.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.WhoIsWho;
import org.homeward.flow.Board;
import org.homeward.flow.OpenWait;
import org.homeward.flow.PrintedList;
import org.homeward.flow.PrintedList.Kind;
import org.homeward.flow.PrintedList.Place;
import org.homeward.flow.PrintedLists;
import org.springframework.stereotype.Repository;

/** Reads a printed list as the board of the place's teams, page after page. */
@Repository
class ReadPrintedLists implements PrintedLists {

    private static final int PAGE = 500;
    private static final int MOST = 5_000;

    private final JdbcBoard board;
    private final Directory directory;
    private final WhoIsWho whoIsWho;
    private final TeamMailboxes mailboxes;
    private final Audit audit;

    ReadPrintedLists(JdbcBoard board, Directory directory, WhoIsWho whoIsWho, TeamMailboxes mailboxes, Audit audit) {
        this.board = board;
        this.directory = directory;
        this.whoIsWho = whoIsWho;
        this.mailboxes = mailboxes;
        this.audit = audit;
    }

    @Override
    public List<Place> places() {
        var sites = whoIsWho.sites().stream().collect(Collectors.toMap(site -> site.id(), site -> site.name()));
        return Stream.of(directory.wards().stream().map(ward -> new Place(Kind.WARD, ward.id(),
                                ward.name() + ", " + sites.getOrDefault(ward.site(), ward.site()))),
                        organisations(Organisation.Kind.HUB, Kind.HUB), organisations(Organisation.Kind.COUNCIL, Kind.COUNCIL))
                .flatMap(all -> all).sorted((one, other) -> one.kind() == other.kind() ? one.name().compareTo(other.name())
                        : one.kind().compareTo(other.kind())).toList();
    }

    private Stream<Place> organisations(Organisation.Kind kind, Kind place) {
        return directory.organisations(kind).stream().map(one -> new Place(place, one.id(), one.name()));
    }

    @Override
    public PrintedList read(Place place, Instant at) {
        var rows = new ArrayList<Board.Row>();
        var next = Optional.<Board.Place>empty();
        do {
            var page = board.page(place.reader(), place.query(), next, PAGE);
            page.rows().stream().filter(row -> place.kind() != Kind.WARD || row.journey().where().leftAt().isEmpty())
                    .forEach(rows::add);
            next = page.next();
        } while (next.isPresent() && rows.size() < MOST);
        if (!rows.isEmpty()) {
            audit.read(place.reader(), "Printed list, " + place.kind().key() + " " + place.id(),
                    rows.stream().map(row -> row.journey().id()).toList());
        }
        return new PrintedList(place, at, rows, telephones(rows), next.isPresent());
    }

    private Map<String, String> telephones(Collection<Board.Row> rows) {
        var found = new HashMap<String, String>();
        rows.stream().flatMap(row -> row.waits().stream()).map(OpenWait::task).flatMap(Optional::stream)
                .map(task -> task.groupId()).distinct().forEach(group -> mailboxes.find(group)
                        .ifPresent(team -> team.telephone().ifPresent(number -> found.put(team.name(), number))));
        return found;
    }
}

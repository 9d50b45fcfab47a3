package org.homeward.flow;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.AnswersFor;
import org.homeward.access.Audit;
import org.homeward.access.DataQuality;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.access.Viewer;
import org.homeward.journey.UseCase;

/** Names who owns the data of a group of fields: whoever answers for a hub, a hospital or a council does it for that place. */
@UseCase
public class NameFieldOwner {

    private static final Set<Organisation.Kind> WITH_RECORDS =
            Set.of(Organisation.Kind.HUB, Organisation.Kind.HOSPITAL, Organisation.Kind.COUNCIL);

    private final FieldOwners owners;
    private final BoxOwners people;
    private final DataQuality table;
    private final AnswersFor answersFor;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    public NameFieldOwner(FieldOwners owners, BoxOwners people, DataQuality table, AnswersFor answersFor, Directory directory, Audit audit,
                          Clock clock) {
        this.owners = owners;
        this.people = people;
        this.table = table;
        this.answersFor = answersFor;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** The places whose owners somebody may name; for administrators also those who run Homeward, whose the teams and messages are. */
    public List<Organisation> organisations(Viewer viewer) {
        var operators = viewer.is("administrators") ? directory.organisations(Organisation.Kind.OPERATOR) : List.<Organisation>of();
        return Stream.concat(answersFor.organisations(viewer).stream().filter(one -> WITH_RECORDS.contains(one.kind())), operators.stream())
                .toList();
    }

    /** The groups of fields, in the order of the table. */
    public List<String> fieldGroups() {
        return table.fieldGroups();
    }

    /**
     * Takes what a page sent and notes what has changed.
     *
     * @param named for each group of fields the key of a candidate, or nothing for nobody; who is no candidate is not named
     * @return how many groups have another owner now
     */
    public int name(Viewer viewer, Organisation organisation, Map<String, String> named) {
        var now = owners.ofOrganisation(organisation.id());
        var candidates = people.candidates(organisation.id());
        int changed = 0;
        for (var group : fieldGroups().stream().filter(named::containsKey).toList()) {
            var before = Optional.ofNullable(now.get(group)).map(BoxOwners.Owner::key);
            var wanted = Optional.of(named.get(group)).filter(key -> !key.isBlank());
            boolean known = wanted.isEmpty() || candidates.stream().anyMatch(one -> Objects.equals(one.key(), wanted.get()));
            if (known && !before.equals(wanted)) {
                owners.name(organisation.id(), group, wanted, viewer.userId(), clock.instant());
                audit.did(viewer, "fieldOwner.named", Optional.empty(), organisation.id() + " " + group + " " + wanted.orElse("nobody"));
                changed++;
            }
        }
        return changed;
    }
}

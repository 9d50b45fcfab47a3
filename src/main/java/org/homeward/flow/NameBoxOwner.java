package org.homeward.flow;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.AnswersFor;
import org.homeward.access.Audit;
import org.homeward.access.Organisation;
import org.homeward.access.Viewer;
import org.homeward.journey.Stage;
import org.homeward.journey.UseCase;

/** Names who looks after everybody at one stage: whoever answers for a hub or a hospital does it for its boxes. */
@UseCase
public class NameBoxOwner {

    private static final Set<Organisation.Kind> WITH_BOXES = Set.of(Organisation.Kind.HUB, Organisation.Kind.HOSPITAL);

    private final BoxOwners owners;
    private final AnswersFor answersFor;
    private final Audit audit;
    private final Clock clock;

    public NameBoxOwner(BoxOwners owners, AnswersFor answersFor, Audit audit, Clock clock) {
        this.owners = owners;
        this.answersFor = answersFor;
        this.audit = audit;
        this.clock = clock;
    }

    /** The hubs and hospitals for whose boxes somebody may name owners. */
    public List<Organisation> organisations(Viewer viewer) {
        return answersFor.organisations(viewer).stream().filter(one -> WITH_BOXES.contains(one.kind())).toList();
    }

    /**
     * Takes what a page sent and notes what has changed.
     *
     * @param named for each stage the key of a candidate, or nothing for nobody; who is no candidate is not named
     * @return how many boxes have another owner now
     */
    public int name(Viewer viewer, Organisation organisation, Map<Stage, String> named) {
        var now = owners.ofOrganisation(organisation.id());
        var candidates = owners.candidates(organisation.id());
        int changed = 0;
        for (var entry : named.entrySet()) {
            var before = Optional.ofNullable(now.get(entry.getKey())).map(BoxOwners.Owner::key);
            var wanted = Optional.of(entry.getValue()).filter(key -> !key.isBlank());
            boolean known = wanted.isEmpty() || candidates.stream().anyMatch(one -> Objects.equals(one.key(), wanted.get()));
            if (known && !before.equals(wanted)) {
                owners.name(organisation.id(), entry.getKey(), wanted, viewer.userId(), clock.instant());
                audit.did(viewer, "boxOwner.named", Optional.empty(),
                        organisation.id() + " " + entry.getKey().key() + " " + wanted.orElse("nobody"));
                changed++;
            }
        }
        return changed;
    }
}

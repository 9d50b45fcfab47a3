package org.homeward.flow.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.flow.Identity;
import org.homeward.flow.JourneySummary;
import org.homeward.forms.PersonBanners;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Repository;

/** Shows on a task who it is about, as the board and the person's page do; whoever is shown is noted. */
@Repository
class JourneyBanners implements PersonBanners {

    private final JdbcJourneyFiles files;
    private final Audit audit;

    JourneyBanners(JdbcJourneyFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    @Override
    public Optional<Banner> of(Viewer viewer, JourneyId journey) {
        var summary = files.summary(viewer, journey);
        if (summary.isPresent()) {
            audit.read(viewer, "Person beside a task", List.of(journey));
        }
        return summary.map(JourneyBanners::banner);
    }

    @Override
    public Map<JourneyId, Banner> of(Viewer viewer, Collection<JourneyId> journeys) {
        return files.summaries(viewer, journeys).stream()
                .collect(Collectors.toMap(JourneySummary::id, JourneyBanners::banner));
    }

    private static Banner banner(JourneySummary journey) {
        var who = journey.identity();
        return new Banner(who.map(Identity::name), who.flatMap(Identity::born), who.flatMap(Identity::nhsNumber),
                who.map(Identity::verified).orElse(false), journey.matched(), journey.where().ward(), journey.where().bed(),
                journey.where().admittedAt(), journey.progress().pathway());
    }
}

package org.homeward.flow.store;

import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.flow.Identity;
import org.homeward.flow.JourneySummary;
import org.homeward.forms.PersonBanners;
import org.homeward.journey.JourneyId;
import org.springframework.stereotype.Repository;

/** Shows on a task who it is about, as the board and the person's page do. */
@Repository
class JourneyBanners implements PersonBanners {

    private final JdbcJourneyFiles files;

    JourneyBanners(JdbcJourneyFiles files) {
        this.files = files;
    }

    @Override
    public Optional<Banner> of(Viewer viewer, JourneyId journey) {
        return files.summary(viewer, journey).map(JourneyBanners::banner);
    }

    private static Banner banner(JourneySummary journey) {
        var who = journey.identity();
        return new Banner(who.map(Identity::name), who.flatMap(Identity::born), who.flatMap(Identity::nhsNumber),
                who.map(Identity::verified).orElse(false), journey.matched(), journey.where().ward(), journey.where().bed(),
                journey.where().admittedAt(), journey.progress().pathway());
    }
}

package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.flow.Board;
import org.homeward.flow.JourneyFiles;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("A provider of care sees nobody before it was chosen")
class ProviderIdentityIT {

    private static final Viewer PROVIDER = viewer("carl.carer", "care-providers.brightwater");

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private AccessPolicy policy;
    @Autowired
    private Relationships relationships;
    @Autowired
    private Board board;
    @Autowired
    private JourneyFiles files;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @Test
    @DisplayName("a provider that was asked, has accepted or was given a task sees nobody, whatever code relates it")
    void providerIdentityRule() {
        var traveller = scenarios.admit(Somebody.verified());
        for (var kind : List.of(RelationshipKind.TASK, RelationshipKind.OFFERED, RelationshipKind.ACCEPTED,
                RelationshipKind.REFERRAL, RelationshipKind.WARD, RelationshipKind.COUNCIL, RelationshipKind.REVIEWING)) {
            relate(traveller.journey(), "care-providers.brightwater", kind);
            relate(traveller.journey(), "ward-staff.brightwater", kind);
            assertNowhere(PROVIDER, traveller.journey(), traveller.name());
            assertNowhere(viewer("carl.carer", "ward-staff.brightwater"), traveller.journey(), traveller.name());
        }
        jdbc.sql("update relationship set shows = true where journey = ?").param(traveller.journey().value()).update();
        assertNowhere(PROVIDER, traveller.journey(), traveller.name());
        relationships.relateUntil(traveller.journey(), "user.carl.carer", RelationshipKind.BREAK_GLASS, "Tries", clock.instant(),
                clock.instant().plusSeconds(600));
        assertNowhere(PROVIDER, traveller.journey(), traveller.name());
    }

    @Test
    @DisplayName("a provider sees who it is while it assesses, was chosen or cares, by state, and nothing after")
    void chosenProvider() {
        var traveller = scenarios.admit(Somebody.verified());
        var journey = traveller.journey();
        relate(journey, "care-providers.brightwater", RelationshipKind.ASSESSING);
        assertThat(policy.permit(PROVIDER, journey).parts()).contains(Part.IDENTITY, Part.MEDICINES)
                .doesNotContain(Part.CONTACT, Part.HOSPITAL_RECORD, Part.PLACE, Part.TIMELINE, Part.DECISIONS);
        var file = files.find(PROVIDER, journey).orElseThrow();
        assertThat(file.summary().identity()).isPresent();
        assertThat(file.summary().identity().get().hospitalNumber()).isEmpty();
        assertThat(file.summary().identity().get().area()).isEmpty();
        assertThat(file.summary().where().ward()).isEmpty();
        assertThat(file.stays()).isEmpty();
        assertThat(file.timeline()).isEmpty();
        assertThat(file.decisions()).isEmpty();
        assertThat(file.waits()).isEmpty();
        relationships.end(journey, "care-providers.brightwater", RelationshipKind.ASSESSING, clock.instant());
        assertThat(sees(PROVIDER, journey)).isFalse();
        relate(journey, "care-providers.brightwater", RelationshipKind.CHOSEN);
        assertThat(policy.permit(PROVIDER, journey).parts()).contains(Part.CONTACT);
        assertThat(sees(viewer("kim.kestrel", "care-providers.kestrel"), journey)).isFalse();
        traveller.leavesHospital("1");
        assertThat(sees(PROVIDER, journey)).as("the package has not ended").isTrue();
        relationships.end(journey, "care-providers.brightwater", RelationshipKind.CHOSEN, clock.instant());
        assertNowhere(PROVIDER, journey, traveller.name());
    }

    @Test
    @DisplayName("a body that becomes a provider loses what its relationships showed")
    void becomesProvider() {
        var journey = scenarios.admit(Somebody.verified()).journey();
        jdbc.sql("insert into organisation (id, kind, name) values ('helping-hands', 'voluntary', 'Helping Hands') on conflict do nothing").update();
        relate(journey, "reablement-team.helping-hands", RelationshipKind.REFERRAL);
        var helper = viewer("helper", "reablement-team.helping-hands");
        assertThat(sees(helper, journey)).isTrue();
        jdbc.sql("update organisation set kind = 'provider' where id = 'helping-hands'").update();
        assertThat(sees(helper, journey)).isFalse();
        jdbc.sql("delete from organisation where id = 'helping-hands'").update();
    }

    private void assertNowhere(Viewer viewer, JourneyId journey, String name) {
        assertThat(policy.permit(viewer, journey)).as(viewer.userId() + " may do nothing").isEqualTo(Permit.NONE);
        assertThat(files.find(viewer, journey)).isEmpty();
        assertThat(files.list(viewer, closedToo(Optional.empty()), Optional.empty(), 10_000))
                .noneMatch(row -> row.id().equals(journey));
        assertThat(files.list(viewer, closedToo(Optional.of(name)), Optional.empty(), 500))
                .noneMatch(row -> row.id().equals(journey));
        assertThat(board.page(viewer, JourneyQuery.everybody(), Optional.empty(), 10_000).rows())
                .noneMatch(row -> row.journey().id().equals(journey));
    }

    private static JourneyQuery closedToo(Optional<String> words) {
        return new JourneyQuery(Optional.empty(), Optional.empty(), Optional.empty(), words, Optional.empty(), Optional.empty(), true);
    }

    private boolean sees(Viewer viewer, JourneyId journey) {
        return policy.permit(viewer, journey).sight() == Sight.FULL && files.find(viewer, journey).isPresent();
    }

    private void relate(JourneyId journey, String group, RelationshipKind kind) {
        relationships.relate(journey, group, kind, "A test", clock.instant());
    }

    private static Viewer viewer(String user, String... groups) {
        return new Viewer(user, Set.of(groups));
    }
}

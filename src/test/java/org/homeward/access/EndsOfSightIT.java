package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.admission.AdmitPerson;
import org.homeward.flow.Board;
import org.homeward.flow.JourneyFiles;
import org.homeward.flow.JourneyQuery;
import org.homeward.flow.Worklist;
import org.homeward.journey.JourneyId;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Who sees somebody, and until when")
class EndsOfSightIT {

    private static final Viewer WARD_7B = viewer("nina.ward", "ward-staff.northbridge-7b");
    private static final Viewer WARD_4A = viewer("wes.ward", "ward-staff.northbridge-4a");
    private static final Viewer COORDINATOR = viewer("dana.coordinator", "discharge-coordinators.northbridge-hub");
    private static final Viewer SOCIAL_WORKER = viewer("sofia.social", "social-workers.eastvale");
    private static final Viewer OTHER_COUNCIL = viewer("sam.social", "social-workers.westmoor");

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private AdmitPerson admit;
    @Autowired
    private AccessPolicy policy;
    @Autowired
    private Relationships relationships;
    @Autowired
    private FollowJourney follow;
    @Autowired
    private Board board;
    @Autowired
    private JourneyFiles files;
    @Autowired
    private Worklist worklist;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @Test
    @DisplayName("a ward sees somebody for 30 days after they have left, and then nowhere any more")
    void wardAfterLeaving() {
        var traveller = scenarios.admit(Somebody.verified()).leavesHospital("1");
        assertThat(sees(WARD_7B, traveller.journey())).isTrue();
        assertThat(until(traveller.journey(), "ward-staff.northbridge-7b", RelationshipKind.WARD))
                .isBetween(clock.instant().plus(Duration.ofDays(29)), clock.instant().plus(Duration.ofDays(30)));
        turnBack(traveller.journey(), Duration.ofDays(31));
        assertNowhere(WARD_7B, traveller.journey(), traveller.name());
    }

    @Test
    @DisplayName("after a move the new ward sees, and the old one keeps its sight for its time")
    void move() {
        var somebody = Somebody.verified();
        var traveller = scenarios.admit(somebody);
        assertThat(sees(WARD_4A, traveller.journey())).isFalse();
        admit.admit(somebody.onWard("4A").admission(clock.instant().plusSeconds(60)));
        assertThat(sees(WARD_4A, traveller.journey())).isTrue();
        assertThat(sees(WARD_7B, traveller.journey())).isTrue();
        turnBack(traveller.journey(), Duration.ofDays(31));
        assertNowhere(WARD_7B, traveller.journey(), traveller.name());
        assertThat(sees(WARD_4A, traveller.journey())).isTrue();
    }

    @Test
    @DisplayName("a hub and a council see nobody once the journey has closed, in no list, search, page or count")
    void closed() {
        var traveller = scenarios.admit(Somebody.verified());
        relate(traveller.journey(), "social-workers.eastvale", RelationshipKind.COUNCIL);
        assertThat(sees(COORDINATOR, traveller.journey())).isTrue();
        assertThat(sees(SOCIAL_WORKER, traveller.journey())).isTrue();
        traveller.leavesHospital("1").isClosed("left");
        assertNowhere(COORDINATOR, traveller.journey(), traveller.name());
        assertNowhere(SOCIAL_WORKER, traveller.journey(), traveller.name());
        assertThat(sees(WARD_7B, traveller.journey())).isTrue();
    }

    @Test
    @DisplayName("whose task was withdrawn by the closing is told about whom for two days")
    void withdrawn() {
        var traveller = scenarios.admit(Somebody.verified().withoutStatus()).hasTasks("match-person").dies();
        assertThat(worklist.withdrawnSince(COORDINATOR, clock.instant().minusSeconds(60), 500))
                .filteredOn(gone -> gone.journey().equals(traveller.journey())).singleElement()
                .satisfies(gone -> assertThat(gone.person()).isPresent());
        turnBack(traveller.journey(), Duration.ofDays(3));
        assertNowhere(COORDINATOR, traveller.journey(), traveller.name());
    }

    @Test
    @DisplayName("a council sees nobody any more who turns out to live in another council's area")
    void otherCouncil() {
        var traveller = scenarios.admit(Somebody.verified());
        relate(traveller.journey(), "social-workers.eastvale", RelationshipKind.TASK);
        relate(traveller.journey(), "social-workers.westmoor", RelationshipKind.TASK);
        follow.livesIn(traveller.journey(), "westmoor");
        assertThat(sees(SOCIAL_WORKER, traveller.journey())).isFalse();
        assertThat(sees(OTHER_COUNCIL, traveller.journey())).isTrue();
    }

    @Test
    @DisplayName("housing sees no clinical facts, administrators no names, governance nothing but the audit's part")
    void partsByRole() {
        var traveller = scenarios.admit(Somebody.verified());
        var journey = traveller.journey();
        jdbc.sql("""
                        insert into decision_taken (journey, decision, version, taken_at, inputs, matched) values
                        (?, 'criteria-to-reside', 1, now(), '{"newsScore": 7}', '[{"rule":"r1","description":"High score","outputs":{}}]'),
                        (?, 'select-pathway', 1, now(), '{"nightNeed": "none"}', '[{"rule":"r2","description":"Two visits","outputs":{}}]')""")
                .params(journey.value(), journey.value()).update();
        relate(journey, "housing-officers.eastvale", RelationshipKind.TASK);
        relate(journey, "brokerage-officers.eastvale", RelationshipKind.TASK);
        relate(journey, "social-workers.eastvale", RelationshipKind.TASK);
        relate(journey, "administrators.homeward", RelationshipKind.TASK);
        relate(journey, "information-governance.northbridge", RelationshipKind.REVIEWING);
        for (var role : List.of("housing-officers.eastvale", "brokerage-officers.eastvale")) {
            var file = files.find(viewer("x", role), journey).orElseThrow();
            assertThat(file.summary().identity()).as(role).isPresent();
            assertThat(file.decisions()).as(role).isEmpty();
            assertThat(file.timeline()).as(role).isEmpty();
        }
        assertThat(files.find(SOCIAL_WORKER, journey).orElseThrow().decisions()).extracting(d -> d.decision())
                .contains("select-pathway").doesNotContain("criteria-to-reside", "reside-status");
        var admin = files.find(viewer("ada.admin", "administrators.homeward"), journey).orElseThrow();
        assertThat(admin.summary().identity()).isEmpty();
        assertThat(admin.stays()).isEmpty();
        var governance = files.find(viewer("ines.governance", "information-governance.northbridge"), journey).orElseThrow();
        assertThat(governance.waits()).isEmpty();
        assertThat(governance.timeline()).isEmpty();
        assertThat(governance.decisions()).isEmpty();
        assertThat(governance.summary().where().ward()).isEmpty();
        assertThat(policy.permit(viewer("ines.governance", "information-governance.northbridge"), journey).parts())
                .containsExactlyInAnyOrder(Part.IDENTITY, Part.AUDIT);
    }

    @Test
    @DisplayName("the parts are those of the role that has the relationship, not of any other role that somebody has")
    void roleOfTheRelationship() {
        var journey = scenarios.admit(Somebody.verified()).journey();
        relate(journey, "housing-officers.eastvale", RelationshipKind.TASK);
        var both = viewer("two.hats", "housing-officers.eastvale", "ward-staff.northbridge-4a");
        assertThat(policy.permit(both, journey).shows(Part.CLINICAL)).isFalse();
        assertThat(policy.permit(both, journey).shows(Part.NEEDS)).isTrue();
    }

    @Test
    @DisplayName("one person's own key is for emergencies alone, ends by itself, and no team can carry its name")
    void ownKey() {
        var journey = scenarios.admit(Somebody.verified()).journey();
        assertThatThrownBy(() -> relate(journey, "user.wes.ward", RelationshipKind.TASK))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> relate(journey, "user.wes.ward", RelationshipKind.BREAK_GLASS))
                .isInstanceOf(DataIntegrityViolationException.class);
        relationships.relateUntil(journey, "user.wes.ward", RelationshipKind.BREAK_GLASS, "Emergency", clock.instant(),
                clock.instant().plusSeconds(600));
        assertThat(sees(WARD_4A, journey)).isTrue();
        assertThat(sees(viewer("other", "ward-staff.northbridge-4a", "user.wes.ward"), journey)).isFalse();
        turnBack(journey, Duration.ofMinutes(11));
        assertNowhere(WARD_4A, journey, "Testcase");
    }

    @Test
    @DisplayName("lists see exactly what the rule of sight says, for every team")
    void listsFollowTheRule() {
        scenarios.admit(Somebody.verified());
        for (var function : List.of("seen_by", "seen_by_many", "seen_on_wards")) {
            assertThat(jdbc.sql("""
                            select t.group_id from team t where (t.role = 'ward-staff' or '%1$s' <> 'seen_on_wards') and
                              (select coalesce(array_agg(distinct s.journey order by s.journey), '{}') from sight s where s.group_id = t.group_id)
                              <> (select coalesce(array_agg(f.journey order by f.journey), '{}') from %1$s(array[t.group_id]) f)"""
                    .formatted(function)).query(String.class).list()).isEmpty();
        }
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

    private Instant until(JourneyId journey, String key, RelationshipKind kind) {
        return relationships.of(journey).stream().filter(row -> row.key().equals(key) && row.kind() == kind)
                .map(Relationship::until).findFirst().orElseThrow();
    }

    /** As if this much time had passed for all that ends. */
    private void turnBack(JourneyId journey, Duration by) {
        jdbc.sql("update relationship set until = until - make_interval(secs => ?) where journey = ? and until < 'infinity'")
                .params(by.toSeconds(), journey.value()).update();
    }

    private static Viewer viewer(String user, String... groups) {
        return new Viewer(user, Set.of(groups));
    }
}

package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.Organisation.Kind;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomewardTest
class DirectoryIT {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    @Autowired
    private Directory directory;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Journeys journeys;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Relationships relationships;
    @Autowired
    private AccessPolicy policy;
    @Autowired
    private JdbcClient database;

    @Test
    void theDemosTownIsInTheDirectory() {
        assertThat(directory.hubServing("northbridge")).contains("northbridge-hub");
        assertThat(directory.councilFor("nb4")).contains("eastvale");
        assertThat(directory.councilFor("NB5")).contains("westmoor");
        assertThat(directory.councilFor("ZZ1")).isEmpty();
        assertThat(directory.councilOfPractice("y99002")).contains("westmoor");
        assertThat(directory.councilOfPractice("Y99999")).isEmpty();
        assertThat(directory.wardByFeedCode("northbridge", "7B")).map(Ward::id).contains("northbridge-7b");
        assertThat(directory.wardByFeedCode("elsewhere", "7B")).isEmpty();
        assertThat(directory.organisations(Kind.COUNCIL)).extracting(Organisation::id)
                .contains("eastvale", "westmoor").doesNotContain("northbridge", "brightwater");
        assertThat(directory.organisations(Kind.PROVIDER)).extracting(Organisation::id)
                .contains("brightwater", "kestrel", "willow-lodge").doesNotContain("eastvale");
        assertThat(directory.membersOf("ward-staff.northbridge-7b")).extracting(Member::userId)
                .containsExactly("nina.ward", "omar.ward");
    }

    @Test
    void lookedUpOnceMeansOnceInATransactionAndNoLonger() {
        var before = directory.ward("northbridge-7b").orElseThrow();
        transaction.executeWithoutResult(status -> {
            directory.lookUpOnce();
            directory.lookUpOnce();
            assertThat(directory.ward(before.id())).contains(before);
            rename(before.id());
            assertThat(directory.ward(before.id())).contains(before);
            assertThat(directory.organisation("nowhere")).isEmpty();
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            rename(before.id());
            assertThat(directory.ward(before.id())).map(Ward::name).contains("Looked up anew");
            status.setRollbackOnly();
        });
    }

    private void rename(String ward) {
        database.sql("update ward set name = 'Looked up anew' where id = :id").param("id", ward).update();
    }

    @Test
    void thePostcodeGoesBeforeTheGpPractice() {
        var eastvale = Optional.of("NB2");
        var elsewhere = Optional.of("ZZ1");
        var practiceInWestmoor = Optional.of("Y99002");
        assertThat(directory.councilOfResidence(eastvale, practiceInWestmoor)).contains("eastvale");
        assertThat(directory.councilOfResidence(elsewhere, practiceInWestmoor)).contains("westmoor");
        assertThat(directory.councilOfResidence(Optional.empty(), practiceInWestmoor)).contains("westmoor");
        assertThat(directory.councilOfResidence(elsewhere, Optional.empty())).isEmpty();
        assertThat(directory.councilOfResidence(elsewhere, Optional.of("Y99999"))).isEmpty();
    }

    @Test
    void aMemberMayBeInSeveralTeamsAndNoPasswordIsReadable() {
        assertThat(accounts.find("max.manager").orElseThrow().groups())
                .containsExactlyInAnyOrder("managers.northbridge", "managers.northbridge-hub");
        assertThat(accounts.all()).allSatisfy(account -> {
            assertThat(account.passwordHash()).matches("|\\{argon2}\\$argon2id.+|\\$2.+");
            assertThat(account.toString()).doesNotContain("argon2", "$2");
        });
    }

    @Test
    void aTeamSeesAJourneyWhileItHasARelationship() {
        var journey = journey(new Setting(Optional.of("northbridge"), Optional.of("northbridge-7b"),
                Optional.of("northbridge-hub"), Optional.of("eastvale")));

        assertThat(sight(journey, "ward-staff.northbridge-7b")).isEqualTo(Sight.NONE);
        relationships.relate(journey, "ward-staff.northbridge-7b", RelationshipKind.WARD, "Lies on the ward", NOW);
        assertThat(sight(journey, "ward-staff.northbridge-7b")).isEqualTo(Sight.FULL);
        assertThat(sight(journey, "ward-staff.northbridge-4a")).isEqualTo(Sight.NONE);

        relationships.end(journey, "ward-staff.northbridge-7b", RelationshipKind.WARD, NOW.plus(1, ChronoUnit.DAYS));
        assertThat(sight(journey, "ward-staff.northbridge-7b")).isEqualTo(Sight.NONE);
        relationships.relate(journey, "ward-staff.northbridge-7b", RelationshipKind.WARD, "Came back", NOW.plus(2, ChronoUnit.DAYS));
        assertThat(sight(journey, "ward-staff.northbridge-7b")).isEqualTo(Sight.FULL);
    }

    @Test
    void managersSeeTheirOwnHospitalsJourneysWithoutIdentity() {
        var here = journey(new Setting(Optional.of("northbridge"), Optional.empty(), Optional.empty(),
                Optional.empty()));
        var elsewhere = journey(new Setting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(sight(here, "managers.northbridge")).isEqualTo(Sight.ANONYMOUS);
        assertThat(sight(here, "hospital-systems.northbridge")).isEqualTo(Sight.FULL);
        assertThat(sight(here, "managers.northbridge", "hospital-systems.northbridge")).isEqualTo(Sight.FULL);
        assertThat(sight(elsewhere, "managers.northbridge")).isEqualTo(Sight.NONE);
        assertThat(sight(here)).isEqualTo(Sight.NONE);
    }

    private Sight sight(JourneyId journey, String... groups) {
        return policy.permit(new Viewer("somebody", Set.of(groups)), journey).sight();
    }

    private JourneyId journey(Setting setting) {
        var id = JourneyId.fresh(new Random());
        transaction.executeWithoutResult(status -> journeys.open(Journey.opened(id, setting, NOW)));
        return id;
    }
}

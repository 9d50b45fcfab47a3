package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.Viewer;
import org.homeward.carepackage.Hold.By;
import org.homeward.carepackage.HoldPolicy.Facts;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.KeepCarePackage.What;
import org.homeward.carepackage.SeenPackages.Query;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds on PostgreSQL: one at a time, every step on record, and seen by whom the rule of sight says. */
@HomewardTest
class HeldPackagesIT {

    private static final Viewer BEA = new Viewer("bea.broker", Set.of("brokerage-officers.eastvale"));

    @Autowired
    private KeepCarePackage keeping;
    @Autowired
    private CarePackages packages;
    @Autowired
    private HoldCarePackage holding;
    @Autowired
    private UndoHold undo;
    @Autowired
    private HearProvider provider;
    @Autowired
    private RestartCarePackage restart;
    @Autowired
    private NoteLeaving leaving;
    @Autowired
    private Holds holds;
    @Autowired
    private Alarms alarms;
    @Autowired
    private PackageSteps steps;
    @Autowired
    private SeenPackages seen;
    @Autowired
    private HoldPolicy policy;
    @Autowired
    private ReadLedger ledger;
    @Autowired
    private Relationships relationships;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified();
    private final Map<String, String> cells = WrittenCare.of(somebody);

    @Test
    void aPackageIsHeldOnceComesBackAndEveryStepIsOnRecord() {
        var it = keep().carePackage();
        var person = matched();
        var held = hold(it, person);
        assertThat(held).isInstanceOf(HoldCarePackage.Held.class);
        assertThat(hold(it, person)).isInstanceOf(HoldCarePackage.AlreadyHeld.class);
        var hold = holds.newest(it.id()).orElseThrow();
        assertThat(hold.terms()).isEqualTo(new HoldTerms(StartsWhen.NEXT_VISIT, 14, 0, 24, HoldTerms.WhenSlotEnds.LAPSE));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> holds.keep(copyOf(hold)));
        assertThat(keep().what()).as("the council still writes active").isEqualTo(What.UNCHANGED);
        provider.acknowledges(hold.id(), new HearProvider.Pause(clock.instant().minus(Duration.ofHours(5)), true,
                hold.slotHeldUntil()), By.LINK, word());
        restart.ask(it.id(), word());
        leaving.left(person.journey(), word());
        assertThat(alarms.open(it.id())).map(Alarm::kind).contains(Alarm.Kind.LEFT_WHILE_ON_HOLD);
        provider.confirmsRestart(hold.id(), clock.instant().plus(Duration.ofHours(9)), By.TELEPHONE, word());
        assertThat(alarms.open(it.id())).isEmpty();
        provider.visitMade(hold.id(), word());
        assertThat(packages.find(it.id()).orElseThrow().state()).isEqualTo(PackageState.ACTIVE);
        assertThat(holds.find(hold.id()).orElseThrow().phase()).isEqualTo(HoldPhase.RESTARTED);
        assertThat(steps.of(it.id())).extracting(PackageStep::kind).containsExactly("carePackage.entered", "carePackage.held",
                "carePackage.holdAcknowledged", "carePackage.restartRequested", "carePackage.personLeft",
                "carePackage.restartConfirmed", "service.started");
        assertThat(jdbc.sql("select kind from timeline where journey = :j and kind like 'carePackage.%' order by id")
                .param("j", person.journey().value()).query(String.class).list()).hasSize(5);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql("delete from care_package_step where package = :p")
                .param("p", it.id().value()).update());
    }

    @Test
    void anUndoneHoldStaysOnRecordAndTheNextAdmissionHoldsAnew() {
        var it = keep().carePackage();
        var person = matched();
        hold(it, person);
        jdbc.sql("update care_package_hold set told_at = told_at - interval '72 hours', held_from = held_from - interval '72 hours' "
                + "where package = :package").param("package", it.id().value()).update();
        assertThat(undo.undo(person.journey(), word())).singleElement().isInstanceOf(UndoHold.Undone.class);
        assertThat(holds.of(person.journey())).isEmpty();
        assertThat(jdbc.sql("select count(*) from care_package_hold_stay where journey = :j and in_error")
                .param("j", person.journey().value()).query(Integer.class).single()).isEqualTo(1);
        assertThat(alarms.open(it.id())).map(Alarm::kind).contains(Alarm.Kind.UNDO_NOT_CONFIRMED);
        var again = scenarios.admitAgain(somebody);
        assertThat(hold(it, again)).isInstanceOf(HoldCarePackage.Held.class);
        assertThat(alarms.open(it.id())).isEmpty();
        assertThat(ledger.of("eastvale", HeldCare.day("2025-01-01"), HeldCare.day("2099-01-01")).providers().stream()
                .flatMap(each -> each.holds().stream()).map(ReadLedger.OfHold::account)
                .filter(account -> account.carePackage().id().equals(it.id())).flatMap(account -> account.lines().stream()))
                .as("six visits in three days, and nobody was in hospital").hasSize(6).allMatch(LedgerLine::atHome);
    }

    @Test
    void isSeenByItsCouncilItsProviderAndWhoeverSeesThePerson() {
        var it = keep().carePackage();
        assertThat(sees("bea.broker", "brokerage-officers.eastvale")).get().satisfies(each -> assertThat(each.showsMoney()).isTrue());
        assertThat(sees("sam.social", "social-workers.westmoor")).isEmpty();
        assertThat(sees("carl.carer", "care-providers.brightwater")).get().satisfies(each -> {
            assertThat(each.showsMoney()).isFalse();
            assertThat(each.person()).isPresent();
        });
        assertThat(sees("kay.carer", "care-providers.kestrel")).isEmpty();
        assertThat(sees("nina.ward", "ward-staff.northbridge-7b")).isEmpty();
        assertThat(sees("mel.manager", "managers.eastvale")).isEmpty();
        var person = matched();
        assertThat(sees("nina.ward", "ward-staff.northbridge-7b")).get().satisfies(each -> assertThat(each.showsMoney()).isFalse());
        assertThat(sees("mia.manager", "managers.northbridge")).isEmpty();
        transaction.executeWithoutResult(status -> List.of(RelationshipKind.WARD, RelationshipKind.TASK).forEach(kind ->
                relationships.end(person.journey(), "ward-staff.northbridge-7b", kind, clock.instant().minusSeconds(1))));
        assertThat(sees("nina.ward", "ward-staff.northbridge-7b")).isEmpty();
        assertThat(seen.list(BEA, new Query(Optional.of("brightwater"), Optional.of(PackageState.ACTIVE), Optional.empty()), 500))
                .extracting(each -> each.carePackage().id()).contains(it.id());
        cells.put("state", "ended");
        keep();
        assertThat(sees("carl.carer", "care-providers.brightwater")).isEmpty();
    }

    private Optional<SeenPackages.Seen> sees(String user, String group) {
        return packages.withReference("eastvale", cells.get("reference"))
                .flatMap(it -> seen.find(new Viewer(user, Set.of(group)), it.id()));
    }

    private KeepCarePackage.Kept keep() {
        return keeping.put("eastvale", cells, Optional.empty(), word());
    }

    private Traveller matched() {
        return scenarios.admit(somebody);
    }

    private HoldCarePackage.Outcome hold(CarePackage it, Traveller person) {
        var answer = policy.asked(new Facts(it.type(), it.funder(), Optional.of("emergency")));
        return holding.hold(new HoldCarePackage.Admitted(person.journey(), it.id(), clock.instant().minusSeconds(60), Optional.empty()),
                answer, word());
    }

    private static Hold copyOf(Hold hold) {
        return new Hold(HoldId.fresh(), hold.carePackage(), List.of(), hold.terms(), hold.toldAt(), hold.from(), hold.slotHeldUntil(),
                hold.phase(), hold.acknowledgement(), hold.backToldAt(), hold.backConfirmed(), hold.firstVisitAt(), false,
                hold.closedAt());
    }

    private Word word() {
        Instant now = clock.instant();
        return new Word(now, "page:care-packages", Optional.of("bea.broker"), "");
    }
}

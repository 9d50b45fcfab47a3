package org.homeward.carepackage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.carepackage.Hold.By;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;
import org.homeward.fakes.CareInMemory;
import org.homeward.fakes.PersonsInMemory;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.person.Person;

/** One person with one package, and everything that can happen to it, on the domain alone. */
final class HeldCare {

    static final JourneyId FIRST = new JourneyId("J-000001");
    static final JourneyId SECOND = new JourneyId("J-000002");
    static final CarePackageId ID = new CarePackageId("C-000001");

    final CareInMemory care;
    final PersonsInMemory persons = new PersonsInMemory();
    final HoldCarePackage hold;
    final UndoHold undo;
    final HearProvider provider;
    final RestartCarePackage restart;
    final LapseHold lapse;
    final NoteLeaving leaving;
    final EndCarePackage end;
    final KeepPackageStory story;

    private HeldCare(CarePackage carePackage, Instant now) {
        care = new CareInMemory(now);
        care.packages().keep(carePackage);
        persons.create(new Person(CareInMemory.somebody(), Optional.empty(), false, "Testcase", "Ann", Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()), now);
        story = new KeepPackageStory(care.packages(), care.holds(), care.steps(), care.alarms(), care.timeline::add, care);
        hold = new HoldCarePackage(care.packages(), care.holds(), care.contracts(), persons, story, care);
        undo = new UndoHold(care.packages(), care.holds(), story, care);
        provider = new HearProvider(care.packages(), care.holds(), story, care);
        restart = new RestartCarePackage(care.packages(), care.holds(), story, care);
        lapse = new LapseHold(care.packages(), care.holds(), story, care);
        leaving = new NoteLeaving(care.packages(), care.holds(), story);
        end = new EndCarePackage(care.packages(), care.holds(), story, care);
    }

    static HeldCare of(CarePackage carePackage, String now) {
        return new HeldCare(carePackage, at(now));
    }

    /** Home care of £24.00 an hour. */
    static CarePackage homeCare(String visits) {
        return paid(visits, "24.00", Rate.Unit.HOUR);
    }

    static CarePackage paid(String visits, String amount, Rate.Unit unit) {
        return new CarePackage(ID, CareInMemory.somebody(), "eastvale", "EV-1", "brightwater", "BW-1", "home-care", Funder.COUNCIL,
                List.of(new PackageTerms(CareInMemory.longAgo(), VisitPattern.read(visits), new Rate(new BigDecimal(amount), unit),
                        Optional.of("HC"))), CareInMemory.longAgo(), Optional.empty(), Optional.empty(), PackageState.ACTIVE, 0);
    }

    /** A moment by the clock in London. Example: {@code 2026-05-04T07:30}. */
    static Instant at(String london) {
        return London.moment(london);
    }

    static HoldPolicy.Answer policy(StartsWhen when, int days, int retainer) {
        return new HoldPolicy.Answer(HoldPolicy.Action.HOLD, when, days, retainer, WhenSlotEnds.LAPSE);
    }

    HeldCare contract(Integer notice, Integer retainer, Integer days) {
        care.contracts().enter(new ContractTerms("eastvale", "HC", CareInMemory.longAgo(), Optional.ofNullable(notice),
                Optional.ofNullable(retainer), Optional.ofNullable(days)));
        return this;
    }

    HeldCare now(String london) {
        care.moveTo(at(london));
        return this;
    }

    HoldCarePackage.Outcome admitted() {
        return admitted(FIRST);
    }

    HoldCarePackage.Outcome admitted(JourneyId journey) {
        return admitted(journey, policy(StartsWhen.NEXT_VISIT, 14, 0));
    }

    HoldCarePackage.Outcome admitted(JourneyId journey, HoldPolicy.Answer policy) {
        persons.match(journey, CareInMemory.somebody());
        return hold.hold(new HoldCarePackage.Admitted(journey, ID, care.instant(), Optional.empty()), policy, word());
    }

    HearProvider.Outcome acknowledged(String lastVisit) {
        return provider.acknowledges(newest().id(), new HearProvider.Pause(at(lastVisit), true, newest().slotHeldUntil()), By.LINK,
                word());
    }

    HearProvider.Outcome confirmed(String firstVisit) {
        return provider.confirmsRestart(newest().id(), at(firstVisit), By.TELEPHONE, word());
    }

    void left() {
        left(FIRST);
    }

    void left(JourneyId journey) {
        leaving.left(journey, word());
    }

    Word word() {
        return new Word(care.instant(), "process:care-package-hold", Optional.empty(), "");
    }

    Hold newest() {
        return care.holds().newest(ID).orElseThrow();
    }

    CarePackage carePackage() {
        return care.packages().find(ID).orElseThrow();
    }

    Optional<Alarm.Kind> alarm() {
        return care.alarms().open(ID).map(Alarm::kind);
    }

    boolean inPlace() {
        return CareInPlace.isConfirmed(carePackage(), care.holds().newest(ID));
    }

    HoldAccount account() {
        return HoldAccount.of(carePackage(), newest(), care.instant());
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

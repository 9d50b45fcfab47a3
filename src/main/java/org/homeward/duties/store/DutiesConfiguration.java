package org.homeward.duties.store;

import java.time.Clock;
import org.homeward.access.Directory;
import org.homeward.access.LocalSettings;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.TeamMailboxes;
import org.homeward.duties.CapacityTestExplained;
import org.homeward.duties.ChecklistMarks;
import org.homeward.duties.ConcernShown;
import org.homeward.duties.Duties;
import org.homeward.duties.DutyProcess;
import org.homeward.duties.EndDuty;
import org.homeward.duties.HealthcareStandingShown;
import org.homeward.duties.HearHousing;
import org.homeward.duties.HousingAnswers;
import org.homeward.duties.NoteDuty;
import org.homeward.duties.OrganisationsToChooseFrom;
import org.homeward.duties.PractitionersToChooseFrom;
import org.homeward.duties.RaiseDuty;
import org.homeward.duties.SafeDestination;
import org.homeward.duties.SettleCapacity;
import org.homeward.duties.TakeBackWhenNhsPays;
import org.homeward.duties.TellHousing;
import org.homeward.duties.TwoProfessionsAssess;
import org.homeward.journey.Journeys;
import org.homeward.journey.TellJourney;
import org.homeward.journey.Timeline;
import org.homeward.notices.Notices;
import org.homeward.partnernotices.WithdrawNotices;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;
import org.homeward.tasks.Fact;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.WhenAnswered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what begins, goes on and ends beside the way home, and what its forms and decisions read. */
@Configuration(proxyBeanMethods = false)
public class DutiesConfiguration {

    @Bean
    RaiseDuty raisingOfDuties(Duties duties, DutyProcess process, Journeys journeys, Answers answers, Timeline timeline,
                              Clock clock) {
        return new RaiseDuty(duties, process, journeys, answers, timeline, clock);
    }

    @Bean
    EndDuty endingOfDuties(Duties duties, TellJourney tellJourney, Timeline timeline, Clock clock) {
        return new EndDuty(duties, tellJourney, timeline, clock);
    }

    @Bean
    WhenAnswered takeBackWhenNhsPays(WithdrawNotices notices) {
        return new TakeBackWhenNhsPays(notices);
    }

    @Bean
    NoteDuty notingOfDuties(Duties duties, TellJourney tellJourney, Timeline timeline, Clock clock) {
        return new NoteDuty(duties, tellJourney, timeline, clock);
    }

    @Bean
    TellHousing tellingOfHousing(Answers answers, TeamMailboxes mailboxes, LocalSettings settings, Notices notices) {
        return new TellHousing(answers, mailboxes, settings, notices);
    }

    @Bean
    HearHousing hearingOfHousing(Duties duties, HousingAnswers told, Answers answers, TellJourney tellJourney, Timeline timeline,
                                 Clock clock) {
        return new HearHousing(duties, told, answers, tellJourney, timeline, clock);
    }

    @Bean
    SettleCapacity settlingOfCapacity(Answers answers, DecisionsTaken decisions) {
        return new SettleCapacity(answers, decisions);
    }

    @Bean
    Fact lacksCapacity(Answers answers) {
        return SettleCapacity.lacksCapacity(answers);
    }

    @Bean
    Fact destinationSafe(Duties duties, Answers answers, Journeys journeys) {
        return new SafeDestination(duties, answers, journeys).destinationSafe();
    }

    @Bean
    ChecklistMarks checklistMarks(Answers answers) {
        return new ChecklistMarks(answers);
    }

    @Bean
    Fact checklistCountA(ChecklistMarks marks) {
        return marks.countA();
    }

    @Bean
    Fact checklistCountB(ChecklistMarks marks) {
        return marks.countB();
    }

    @Bean
    Fact checklistStarredIsA(ChecklistMarks marks) {
        return marks.starredIsA();
    }

    @Bean
    AnswerRule twoProfessionsAssess() {
        return new TwoProfessionsAssess();
    }

    @Bean
    Prefill capacityTestExplained(Answers answers) {
        return new CapacityTestExplained(answers);
    }

    @Bean
    Prefill concernShown(Answers answers) {
        return new ConcernShown(answers);
    }

    @Bean
    Prefill healthcareStandingShown(Duties duties) {
        return new HealthcareStandingShown(duties);
    }

    @Bean
    Prefill housingAuthorities(Directory directory) {
        return new OrganisationsToChooseFrom("ask-consent-and-area", "chosenAuthority", directory, Kind.COUNCIL);
    }

    @Bean
    Prefill whoInstructsTheAdvocate(Directory directory) {
        return new OrganisationsToChooseFrom("instruct-advocate", "instructedBy", directory, Kind.HOSPITAL, Kind.COUNCIL,
                Kind.ICB);
    }

    @Bean
    Prefill whoProvidesTheAdvocate(Directory directory) {
        return new OrganisationsToChooseFrom("instruct-advocate", "provider", directory, Kind.VOLUNTARY, Kind.PROVIDER,
                Kind.COUNCIL);
    }

    @Bean
    Prefill whoCompletedTheFastTrackTool(Journeys journeys, Directory directory) {
        return PractitionersToChooseFrom.forFastTrack(journeys, directory);
    }

    @Bean
    Prefill whoCompletedTheChecklist(Journeys journeys, Directory directory) {
        return PractitionersToChooseFrom.forChecklist(journeys, directory);
    }
}

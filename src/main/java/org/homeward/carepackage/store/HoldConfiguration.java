package org.homeward.carepackage.store;

import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.TeamMailboxes;
import org.homeward.carepackage.Alarms;
import org.homeward.carepackage.AsksProvider;
import org.homeward.carepackage.BeginHold;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.CareThatBeginsAgain;
import org.homeward.carepackage.EndCarePackage;
import org.homeward.carepackage.FollowHold;
import org.homeward.carepackage.HearProvider;
import org.homeward.carepackage.HeldCareFacts;
import org.homeward.carepackage.HoldCarePackage;
import org.homeward.carepackage.HoldDeeds;
import org.homeward.carepackage.HoldPolicy;
import org.homeward.carepackage.HoldProcess;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.HomeFrom;
import org.homeward.carepackage.KeepProviderTelephone;
import org.homeward.carepackage.LapseHold;
import org.homeward.carepackage.LookAgainAtHolds;
import org.homeward.carepackage.NeedNow;
import org.homeward.carepackage.NoteLeaving;
import org.homeward.carepackage.PackageShown;
import org.homeward.carepackage.ProviderTelephones;
import org.homeward.carepackage.RequestHolds;
import org.homeward.carepackage.RestartCarePackage;
import org.homeward.carepackage.RestartPolicy;
import org.homeward.carepackage.TakeAnswers;
import org.homeward.carepackage.TellOfPackage;
import org.homeward.carepackage.UndoHold;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.links.AskByLink;
import org.homeward.notices.Notices;
import org.homeward.person.Persons;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;
import org.homeward.tasks.PlannedLeaving;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.ReceivesPerson;
import org.homeward.tasks.WhenAnswered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what the processes of held packages do: beginning, following, answering, telling, and the leaving gate. */
@Configuration(proxyBeanMethods = false)
class HoldConfiguration {

    @Bean
    ProviderTelephones providerTelephones(JdbcClient jdbc) {
        return new JdbcProviderTelephones(jdbc);
    }

    @Bean
    KeepProviderTelephone keepingOfTelephones(ProviderTelephones telephones, Directory directory, Audit audit) {
        return new KeepProviderTelephone(telephones, directory, audit);
    }

    @Bean
    HoldDeeds holdDeeds(HoldCarePackage hold, UndoHold undo, RestartCarePackage restart, LapseHold lapse, NoteLeaving leaving,
                        EndCarePackage end, HearProvider provider) {
        return new HoldDeeds(hold, undo, restart, lapse, leaving, end, provider);
    }

    @Bean
    ReceivesPerson careThatBeginsAgain(Persons persons, CarePackages packages, Holds holds, NeedNow need, Journeys journeys) {
        return new CareThatBeginsAgain(persons, packages, holds, need, journeys);
    }

    @Bean
    NeedNow needNow(RestartPolicy policy, Answers answers, Clock clock) {
        return new NeedNow(policy, answers, clock);
    }

    @Bean
    AsksProvider askingOfProviders(AskByLink links, Notices notices, TeamMailboxes mailboxes, Journeys journeys, Clock clock) {
        return new AsksProvider(links, notices, mailboxes, journeys, clock);
    }

    @Bean
    TellOfPackage tellingOfPackages(Notices notices, TeamMailboxes mailboxes, Journeys journeys, AsksProvider asks, Clock clock) {
        return new TellOfPackage(notices, mailboxes, journeys, asks, clock);
    }

    @Bean
    RequestHolds requestingOfHolds(Persons persons, Stays stays, CarePackages packages, HoldProcess process) {
        return new RequestHolds(persons, stays, packages, process);
    }

    @Bean
    BeginHold beginningOfHolds(CarePackages packages, Holds holds, HoldPolicy policy, HoldDeeds deeds, Stays stays,
                               HoldProcess process, TellOfPackage tell, Timeline timeline, Clock clock) {
        return new BeginHold(packages, holds, policy, deeds, stays, process, tell, timeline, clock);
    }

    @Bean
    HomeFrom homeFrom(PlannedLeaving planned) {
        return new HomeFrom(planned);
    }

    @Bean
    WhenAnswered planOfLeavingMovesHolds(HoldProcess process) {
        return new LookAgainAtHolds(process);
    }

    @Bean
    FollowHold followingOfHolds(CarePackages packages, Holds holds, HoldDeeds deeds, NeedNow need, Persons persons, Stays stays,
                                NctrIntervals intervals, Journeys journeys, HomeFrom homeFrom, TellOfPackage tell, Alarms alarms,
                                HoldProcess process, Clock clock) {
        return new FollowHold(packages, holds, deeds, need, persons, stays, intervals, journeys, homeFrom, tell, alarms, process, clock);
    }

    @Bean
    TakeAnswers takingOfAnswers(Holds holds, HoldDeeds deeds, Answers answers) {
        return new TakeAnswers(holds, deeds, answers);
    }

    @Bean
    Fact packageRestartConfirmed(CarePackages packages, Holds holds, NeedNow need) {
        return new HeldCareFacts(packages, holds, need).packageRestartConfirmed();
    }

    @Bean
    Fact packageComesBack(CarePackages packages, Holds holds, NeedNow need) {
        return new HeldCareFacts(packages, holds, need).packageComesBack();
    }

    @Bean
    Prefill packageToDecideAbout(CarePackages packages, Holds holds, ProviderTelephones telephones, Directory directory,
                          HomeFrom homeFrom, Clock clock) {
        return new PackageShown("decide-hold", packages, holds, telephones, directory, homeFrom, clock);
    }

    @Bean
    Prefill packageToTelephoneAbout(CarePackages packages, Holds holds, ProviderTelephones telephones, Directory directory,
                          HomeFrom homeFrom, Clock clock) {
        return new PackageShown("telephone-provider", packages, holds, telephones, directory, homeFrom, clock);
    }

    @Bean
    Prefill packageToRestart(CarePackages packages, Holds holds, ProviderTelephones telephones, Directory directory,
                          HomeFrom homeFrom, Clock clock) {
        return new PackageShown("confirm-restart", packages, holds, telephones, directory, homeFrom, clock);
    }

    @Bean
    Prefill packageToExtend(CarePackages packages, Holds holds, ProviderTelephones telephones, Directory directory,
                          HomeFrom homeFrom, Clock clock) {
        return new PackageShown("decide-slot-extension", packages, holds, telephones, directory, homeFrom, clock);
    }

    @Bean
    Prefill packageToSecure(CarePackages packages, Holds holds, ProviderTelephones telephones, Directory directory,
                          HomeFrom homeFrom, Clock clock) {
        return new PackageShown("secure-care", packages, holds, telephones, directory, homeFrom, clock);
    }
}

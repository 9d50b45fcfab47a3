package org.homeward.carepackage.store;

import java.security.SecureRandom;
import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.carepackage.Alarms;
import org.homeward.carepackage.CarePackages;
import org.homeward.carepackage.Contracts;
import org.homeward.carepackage.EndCarePackage;
import org.homeward.carepackage.HearProvider;
import org.homeward.carepackage.HoldCarePackage;
import org.homeward.carepackage.HoldProcess;
import org.homeward.carepackage.Holds;
import org.homeward.carepackage.ImportCarePackages;
import org.homeward.carepackage.ImportContracts;
import org.homeward.carepackage.KeepCarePackage;
import org.homeward.carepackage.KeepPackageStory;
import org.homeward.carepackage.LapseHold;
import org.homeward.carepackage.NoteLeaving;
import org.homeward.carepackage.PackageSteps;
import org.homeward.carepackage.PackageTypes;
import org.homeward.carepackage.ReadLedger;
import org.homeward.carepackage.ReadPackages;
import org.homeward.carepackage.RestartCarePackage;
import org.homeward.carepackage.SeenPackages;
import org.homeward.carepackage.UndoHold;
import org.homeward.journey.Timeline;
import org.homeward.person.Persons;
import org.homeward.person.RecognisePerson;
import org.homeward.tasks.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together how packages are kept, held, restarted and accounted for. */
@Configuration(proxyBeanMethods = false)
class CarePackageConfiguration {

    @Bean
    CarePackages carePackages(JdbcClient jdbc, Clock clock) {
        return new JdbcCarePackages(jdbc, clock);
    }

    @Bean
    Holds holds(JdbcClient jdbc) {
        return new JdbcHolds(jdbc);
    }

    @Bean
    PackageSteps packageSteps(JdbcClient jdbc) {
        return new JdbcPackageSteps(jdbc);
    }

    @Bean
    Alarms carePackageAlarms(JdbcClient jdbc) {
        return new JdbcAlarms(jdbc);
    }

    @Bean
    Contracts careContracts(JdbcClient jdbc) {
        return new JdbcContracts(jdbc);
    }

    @Bean
    PackageTypes packageTypes(CodeLists lists, Clock clock) {
        return new PackageTypes(lists, clock);
    }

    @Bean
    KeepPackageStory packageStory(CarePackages packages, Holds holds, PackageSteps steps, Alarms alarms, Timeline timeline,
                                  Clock clock) {
        return new KeepPackageStory(packages, holds, steps, alarms, timeline, clock);
    }

    @Bean
    HoldCarePackage holdCarePackageUseCase(CarePackages packages, Holds holds, Contracts contracts, Persons persons,
                                           KeepPackageStory story, Clock clock) {
        return new HoldCarePackage(packages, holds, contracts, persons, story, clock);
    }

    @Bean
    UndoHold undoingOfHolds(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        return new UndoHold(packages, holds, story, clock);
    }

    @Bean
    HearProvider hearingOfProviders(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        return new HearProvider(packages, holds, story, clock);
    }

    @Bean
    RestartCarePackage restartingOfPackages(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        return new RestartCarePackage(packages, holds, story, clock);
    }

    @Bean
    LapseHold lapsingOfHolds(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        return new LapseHold(packages, holds, story, clock);
    }

    @Bean
    NoteLeaving leavingWithPackages(CarePackages packages, Holds holds, KeepPackageStory story) {
        return new NoteLeaving(packages, holds, story);
    }

    @Bean
    EndCarePackage endingOfPackages(CarePackages packages, Holds holds, KeepPackageStory story, Clock clock) {
        return new EndCarePackage(packages, holds, story, clock);
    }

    @Bean
    KeepCarePackage keepingOfPackages(CarePackages packages, Contracts contracts, PackageTypes types, Persons persons,
                                      RecognisePerson recognising, Directory directory, KeepPackageStory story,
                                      EndCarePackage ending, Holds holds, HoldProcess process, Clock clock) {
        return new KeepCarePackage(packages, new ReadPackages(packages, contracts, types, persons, recognising, directory,
                new SecureRandom(), clock), story, ending, holds, process);
    }

    @Bean
    ImportCarePackages importOfCarePackages(CarePackages packages, KeepCarePackage keeping, Persons persons, Audit audit,
                                            Clock clock) {
        return new ImportCarePackages(packages, keeping, persons, audit, clock);
    }

    @Bean
    ImportContracts importOfContracts(Contracts contracts, Audit audit, Clock clock) {
        return new ImportContracts(contracts, audit, clock);
    }

    @Bean
    SeenPackages seenPackages(JdbcClient jdbc, AccessPolicy policy, Holds holds, Alarms alarms, Persons persons, Clock clock) {
        return new JdbcSeenPackages(jdbc, policy, holds, alarms, persons, clock);
    }

    @Bean
    ReadLedger readLedger(CarePackages packages, Holds holds, Clock clock) {
        return new ReadLedger(packages, holds, clock);
    }
}

package org.homeward.tasks.store;

import java.time.Clock;
import org.homeward.access.Absences;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.tasks.CaseManagerNaming;
import org.homeward.tasks.CaseManagerOnDuty;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.GiveTasks;
import org.homeward.tasks.TaskHands;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WhoNamesCaseManagers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how case managers are named and how their tasks find them. */
@Configuration(proxyBeanMethods = false)
class CaseManagerConfiguration {

    @Bean
    CaseManagerOnDuty caseManagerOnDuty(CaseManagers caseManagers, Journeys journeys, Directory directory,
                                        Absences absences) {
        return new CaseManagerOnDuty(caseManagers, journeys, directory, absences);
    }

    @Bean
    WhoNamesCaseManagers whoNamesCaseManagers(Journeys journeys) {
        return new WhoNamesCaseManagers(journeys);
    }

    @Bean
    GiveTasks givingOfTasks(CaseManagers caseManagers, CaseManagerOnDuty onDuty, TaskHands hands, Waits waits,
                            Clock clock) {
        return new GiveTasks(caseManagers, onDuty, hands, waits, clock);
    }

    @Bean
    CaseManagerNaming namingOfCaseManagers(CaseManagers caseManagers, CaseManagerOnDuty onDuty, GiveTasks giveTasks,
                                         Timeline timeline, Audit audit, Clock clock) {
        return new CaseManagerNaming(caseManagers, onDuty, giveTasks, timeline, audit, clock);
    }
}

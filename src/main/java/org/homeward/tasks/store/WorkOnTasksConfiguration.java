package org.homeward.tasks.store;

import java.time.Clock;
import org.homeward.access.Absences;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.Memberships;
import org.homeward.journey.Timeline;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.MemberHands;
import org.homeward.tasks.SharedTasks;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WorkOnTasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how members of a team take, pass on, put off and put back its tasks. */
@Configuration(proxyBeanMethods = false)
class WorkOnTasksConfiguration {

    @Bean
    WorkOnTasks workOnTasks(SharedTasks tasks, Waits waits, MemberHands hands, CaseManagers caseManagers, Memberships memberships,
                            Directory directory, Absences absences, Timeline timeline, Audit audit, Clock clock) {
        return new WorkOnTasks(tasks, waits, hands, caseManagers, memberships, directory, absences, timeline, audit, clock);
    }
}

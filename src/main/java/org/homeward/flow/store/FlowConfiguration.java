package org.homeward.flow.store;

import java.time.Clock;
import org.homeward.access.AnswersFor;
import org.homeward.access.Audit;
import org.homeward.access.DataQuality;
import org.homeward.access.Directory;
import org.homeward.flow.BedNeeded;
import org.homeward.flow.Board;
import org.homeward.flow.BoxOwners;
import org.homeward.flow.DelayReasonMap;
import org.homeward.flow.DelayRecords;
import org.homeward.flow.ExplainDelay;
import org.homeward.flow.FieldOwners;
import org.homeward.flow.Flags;
import org.homeward.flow.NameBoxOwner;
import org.homeward.flow.NameFieldOwner;
import org.homeward.flow.OtherBlockers;
import org.homeward.flow.PaceTable;
import org.homeward.flow.UsualDurations;
import org.homeward.flow.WhyStillHere;
import org.homeward.flow.WardBeds;
import org.homeward.stay.ActiveBeds;
import org.homeward.stay.BedRegister;
import org.homeward.tasks.Answers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what pages show from several places. */
@Configuration(proxyBeanMethods = false)
class FlowConfiguration {

    @Bean
    WardBeds wardBeds(BedRegister register, ActiveBeds activeBeds, Board board) {
        return new WardBeds(register, activeBeds, board);
    }

    @Bean
    WhyStillHere whyStillHere(DelayRecords records, DelayReasonMap reasons, UsualDurations usual, PaceTable paces, OtherBlockers others,
                              BedNeeded bedNeeded, Clock clock) {
        return new WhyStillHere(records, reasons, usual, paces, others, bedNeeded, clock);
    }

    @Bean
    ExplainDelay explainDelay(DelayRecords records, DelayReasonMap reasons, Clock clock) {
        return new ExplainDelay(records, reasons, clock);
    }

    @Bean
    NameBoxOwner namingOfBoxOwners(BoxOwners owners, AnswersFor answersFor, Audit audit, Clock clock) {
        return new NameBoxOwner(owners, answersFor, audit, clock);
    }

    @Bean
    NameFieldOwner namingOfFieldOwners(FieldOwners owners, BoxOwners people, DataQuality table, AnswersFor answersFor, Directory directory,
                                       Audit audit, Clock clock) {
        return new NameFieldOwner(owners, people, table, answersFor, directory, audit, clock);
    }

    @Bean
    Flags flags(Answers answers) {
        return new Flags(answers);
    }
}

package org.homeward.flow.store;

import java.time.Clock;
import org.homeward.access.AnswersFor;
import org.homeward.access.Audit;
import org.homeward.flow.Board;
import org.homeward.flow.BoxOwners;
import org.homeward.flow.Flags;
import org.homeward.flow.NameBoxOwner;
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
    NameBoxOwner namingOfBoxOwners(BoxOwners owners, AnswersFor answersFor, Audit audit, Clock clock) {
        return new NameBoxOwner(owners, answersFor, audit, clock);
    }

    @Bean
    Flags flags(Answers answers) {
        return new Flags(answers);
    }
}

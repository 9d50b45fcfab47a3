package org.homeward.flow.store;

import org.homeward.flow.Board;
import org.homeward.flow.WardBeds;
import org.homeward.stay.ActiveBeds;
import org.homeward.stay.BedRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what pages show from several places. */
@Configuration(proxyBeanMethods = false)
class FlowConfiguration {

    @Bean
    WardBeds wardBeds(BedRegister register, ActiveBeds activeBeds, Board board) {
        return new WardBeds(register, activeBeds, board);
    }
}

package org.homeward.sourcing.store;

import org.homeward.sourcing.RequestReadsWell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the forms and pages of finding care ask and show. */
@Configuration
class SourcingPagesConfiguration {

    @Bean
    RequestReadsWell requestReadsWell() {
        return new RequestReadsWell();
    }
}

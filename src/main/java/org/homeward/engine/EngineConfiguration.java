package org.homeward.engine;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what the engine and the rest of the product share. */
@Configuration
class EngineConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock();
    }
}

package org.homeward.sourcing.store;

import java.time.Clock;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.ReadCapacity;
import org.homeward.sourcing.MarketShares;
import org.homeward.sourcing.ScoreWeights;
import org.homeward.sourcing.ShareTolerance;
import org.homeward.sourcing.ShortlistServices;
import org.homeward.sourcing.ShortlistTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together who is asked first, and who got how much. */
@Configuration(proxyBeanMethods = false)
class ShortlistConfiguration {

    @Bean
    ShareTolerance shareTolerance(@Value("${homeward.sourcing.share-tolerance:5}") int points) {
        return new ShareTolerance(points);
    }

    @Bean
    MarketShares marketShares(JdbcClient jdbc, ShareTolerance tolerance) {
        return new JdbcMarketShares(jdbc, tolerance.points());
    }

    @Bean
    ShortlistServices shortlistingOfServices(CareServices services, ReadCapacity capacity, CapacityRegister register, MarketShares shares,
                                             ShortlistTable table, ScoreWeights weights, Clock clock) {
        return new ShortlistServices(services, capacity, register, shares, table, weights, clock);
    }
}

package org.homeward.stay.store;

import org.homeward.access.Directory;
import org.homeward.access.FollowJourney;
import org.homeward.stay.BedRegister;
import org.homeward.stay.LeaveHospital;
import org.homeward.stay.NctrIntervals;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Stays;
import org.homeward.stay.WhenDelayEnds;
import org.homeward.stay.Whereabouts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what the steps ask about stays, and what happens when one ends. */
@Configuration(proxyBeanMethods = false)
public class StayConfiguration {

    @Bean
    Stays stays(JdbcClient jdbc) {
        return new JdbcStays(jdbc);
    }

    @Bean
    @Primary
    StayEvents stayEvents(JdbcClient jdbc) {
        return new JdbcStayEvents(jdbc, "stay_event");
    }

    /** What was said of attendances, which never become stays. */
    @Bean
    StayEvents attendanceEvents(JdbcClient jdbc) {
        return new JdbcStayEvents(jdbc, "attendance_event");
    }

    @Bean
    BedRegister bedRegister(JdbcClient jdbc) {
        return new JdbcBedRegister(jdbc);
    }

    @Bean
    NctrIntervals nctrIntervals(JdbcClient jdbc, ObjectProvider<WhenDelayEnds> followers) {
        return new JdbcNctrIntervals(jdbc, followers::stream);
    }

    @Bean
    LeaveHospital leaveHospital(Stays stays, StayEvents events, NctrIntervals intervals, FollowJourney follow) {
        return new LeaveHospital(stays, events, intervals, follow);
    }

    @Bean
    Whereabouts whereabouts(Directory directory) {
        return new Whereabouts(directory);
    }
}

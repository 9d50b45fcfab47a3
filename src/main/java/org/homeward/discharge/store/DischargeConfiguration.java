package org.homeward.discharge.store;

import org.homeward.discharge.CloseStay;
import org.homeward.discharge.ConfirmDischarge;
import org.homeward.discharge.DischargeMethod;
import org.homeward.discharge.DischargeOutcome;
import org.homeward.journey.CloseJourney;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.stay.LeaveHospital;
import org.homeward.stay.Stays;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what happens when somebody leaves hospital. */
@Configuration(proxyBeanMethods = false)
public class DischargeConfiguration {

    @Bean
    ConfirmDischarge confirmDischarge(Stays stays, LeaveHospital leaveHospital, Journeys journeys, Timeline timeline,
                                      JourneyNews news, CloseJourney closeJourney, DischargeOutcome outcomes) {
        return new ConfirmDischarge(stays, leaveHospital, journeys, timeline, news, closeJourney, outcomes);
    }

    @Bean
    CloseStay closingOfStays(Stays stays, LeaveHospital leaveHospital, Journeys journeys, Timeline timeline, Answers answers) {
        return new CloseStay(stays, leaveHospital, journeys, timeline, answers);
    }

    @Bean
    Fact dischargeMethod(Stays stays, Answers answers) {
        return Fact.named("dischargeMethod", new DischargeMethod(stays, answers)::of);
    }
}

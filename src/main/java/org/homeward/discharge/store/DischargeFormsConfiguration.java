package org.homeward.discharge.store;

import java.time.Clock;
import org.homeward.discharge.ArrivalTimeShown;
import org.homeward.discharge.EarlierLeavingShown;
import org.homeward.discharge.EquipmentAnswersAgree;
import org.homeward.discharge.AtLeaving;
import org.homeward.discharge.EquipmentFilledIn;
import org.homeward.discharge.HomeAnswersAgree;
import org.homeward.discharge.LeavingToFollowUp;
import org.homeward.discharge.MedicineAnswersAgree;
import org.homeward.discharge.PayerFilledIn;
import org.homeward.discharge.SaidAfterLeaving;
import org.homeward.discharge.SomebodyWasTold;
import org.homeward.discharge.TransportAnswersAgree;
import org.homeward.journey.Journeys;
import org.homeward.person.Persons;
import org.homeward.stay.Stays;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.WardTeam;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the forms of leaving show filled in, and which of their answers have to agree. */
@Configuration(proxyBeanMethods = false)
class DischargeFormsConfiguration {

    @Bean
    Prefill equipmentFilledIn(Answers answers) {
        return new EquipmentFilledIn(answers);
    }

    @Bean
    Prefill arrivalTimeShown(Answers answers) {
        return new ArrivalTimeShown(answers);
    }

    @Bean
    Prefill payerFilledIn(Answers answers) {
        return new PayerFilledIn(answers);
    }

    @Bean
    Prefill whoToldThePerson(WardTeam ward) {
        return ward.offeredIn("tell-person-and-contact", "toldBy");
    }

    @Bean
    Prefill leavingToFollowUp(SaidAfterLeaving said, AtLeaving atLeaving) {
        return new LeavingToFollowUp(said, atLeaving);
    }

    @Bean
    Prefill earlierLeavingShown(Persons persons, Journeys journeys, Stays stays) {
        return new EarlierLeavingShown(persons, journeys, stays);
    }

    @Bean
    AnswerRule medicineAnswersAgree() {
        return new MedicineAnswersAgree();
    }

    @Bean
    AnswerRule equipmentAnswersAgree(Answers answers, Clock clock) {
        return new EquipmentAnswersAgree(answers, clock);
    }

    @Bean
    AnswerRule transportAnswersAgree() {
        return new TransportAnswersAgree();
    }

    @Bean
    AnswerRule homeAnswersAgree() {
        return new HomeAnswersAgree();
    }

    @Bean
    AnswerRule somebodyWasTold(Answers answers) {
        return new SomebodyWasTold(answers);
    }
}

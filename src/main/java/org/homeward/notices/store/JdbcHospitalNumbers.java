package org.homeward.notices.store;

import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.notices.HospitalNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcHospitalNumbers implements HospitalNumbers {

    private final JdbcClient database;

    JdbcHospitalNumbers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> of(JourneyId journey) {
        return database.sql("select hospital_number from admission_notice where journey = ? and hospital_number is not null")
                .param(journey.value()).query(String.class).optional();
    }
}

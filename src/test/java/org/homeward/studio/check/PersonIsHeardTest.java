package org.homeward.studio.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.tasks.AnswerType;
import org.homeward.tasks.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What matters to the person is asked of everybody who is assessed, and wherever it is decided somebody says whether they know. */
class PersonIsHeardTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"describe-needs, whatMattersToMe", "describe-needs, informationGivenToPerson", "describe-needs, informationGivenToCarer",
        "agree-simple-discharge, informationGivenToPerson", "agree-simple-discharge, informationGivenToCarer",
        "agree-simple-discharge, discussedWithPerson", "agree-simple-discharge, personAgrees",
        "agree-pathway, informationGivenToPerson", "agree-pathway, informationGivenToCarer", "agree-pathway, discussedWithPerson",
        "agree-pathway, personAgrees", "confirm-leaving, informationGivenToPerson", "confirm-leaving, informationGivenToCarer"})
    void hasToBeAnswered(String form, String question) {
        assertThat(Models.form(form).contract().questions()).filteredOn(asked -> asked.name().equals(question)).singleElement()
                .satisfies(asked -> assertThat(asked.asked()).isInstanceOf(Condition.Always.class))
                .satisfies(asked -> assertThat(asked.needed()).isInstanceOf(Condition.Always.class))
                .satisfies(asked -> assertThat(asked.type()).isNotInstanceOf(AnswerType.Shown.class));
    }
}

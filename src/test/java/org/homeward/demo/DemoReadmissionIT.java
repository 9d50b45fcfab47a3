package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.HomewardTest;
import org.homeward.assessment.Section;
import org.homeward.assessment.SectionVersion;
import org.homeward.assessment.Sections;
import org.homeward.flow.Figures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("In the demo somebody is back within 28 days, and questions were not asked again")
class DemoReadmissionIT {

    @Autowired
    private DemoReadmission demo;
    @Autowired
    private Sections sections;
    @Autowired
    private Figures figures;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void questionsWereNotAskedAgain() {
        var journey = demo.bringBack().orElseThrow();

        assertThat(sections.of(journey)).filteredOn(version -> version.section() == Section.THERAPY)
                .flatExtracting(version -> version.confirmed().stream().toList())
                .extracting(SectionVersion.Confirmed::questionsNotAsked).allSatisfy(count -> assertThat(count).isPositive())
                .hasSize(1);
        assertThat(figures.of(DemoWard.NINA).notAskedAgain()).isPositive();
        assertThat(jdbc.sql("select task_id from task where journey = ? and state = 'open'").param(journey.value())
                .query(String.class).list()).contains("describe-needs", "confirm-reused-answers").doesNotContain("assess-therapy", "assess-social-care");
        assertThat(demo.bringBack()).as("once").isEmpty();
    }
}

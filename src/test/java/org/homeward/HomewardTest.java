package org.homeward;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.homeward.browser.OpenTasks;
import org.homeward.processes.AssessedBefore;
import org.homeward.processes.AtHome;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.LeftHospital;
import org.homeward.processes.NoteSteps;
import org.homeward.processes.Scenarios;
import org.homeward.sourcing.CareMarket;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * Runs a test against the whole product on a real PostgreSQL. Every test that carries it shares one engine and one
 * database, so a test makes its own people and asserts about them alone. Jobs run when the test runs them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "homeward.demo.data-directory=target/test-database/${random.uuid}",
        "homeward.demo.durable=false",
        "homeward.demo.history=false",
        "homeward.demo.readmission=false",
        "homeward.demo.routed=false",
        "homeward.hl7.port=0",
        "homeward.reminders.enabled=false",
        "homeward.usual-durations.enabled=false",
        "homeward.data-quality.enabled=false",
        "homeward.printed-lists.directory=",
        "homeward.capacity.chase=false",
        "camunda.bpm.job-execution.enabled=false",
        "management.health.jobExecutor.enabled=false",
        "spring.main.banner-mode=off"
})
@ActiveProfiles("demo")
@Import({Scenarios.class, AssessedBefore.class, HeldAtHome.class, AtHome.class, LeftHospital.class, CareMarket.class, OpenTasks.class, CountedStatements.class, NoteSteps.class})
public @interface HomewardTest {
}

package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Whose tasks are found by which words, and by whom. */
@HomewardTest
class WorklistSearchIT {

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final Viewer ours = new Viewer("me." + ward, Set.of("ward-staff." + ward));
    private final Viewer others = new Viewer("other." + ward, Set.of("ward-staff.other-" + ward));

    @Autowired
    private Worklist worklist;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene scene;

    @BeforeEach
    void aWard() {
        scene = new Scene(jdbc, transactions, clock.instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoë o’sullivan", "sulli", "ZOE", "o'sullivan", "Wu-Zoe"})
    void peopleAreFoundByPartsOfTheirNames(String words) {
        var zoe = person("Zoë", "O’Sullivan-Wu");
        var task = task(zoe, Duration.ofHours(2));
        task("Ann", "Hill", Duration.ofHours(1));
        assertThat(found(ours, words)).containsExactly(task);
        assertThat(found(others, words)).doesNotContain(task);
    }

    @Test
    void andByNumbersAndTheJourney() {
        var ann = person("Ann", "Hill");
        var task = task(ann, Duration.ofHours(2));
        for (var words : List.of(ann.nhsNumber, ann.nhsNumber.substring(0, 3) + " " + ann.nhsNumber.substring(3, 6) + " "
                + ann.nhsNumber.substring(6), ann.hospitalNumber.toLowerCase(), ann.id.value())) {
            assertThat(found(ours, words)).as("one of her numbers").containsExactly(task);
            assertThat(found(others, words)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "':* | a", "\\", "%", "'", "nobody of that name"})
    void whatFitsNobodyFindsNobody(String words) {
        task("Ann", "Hill", Duration.ofHours(2));
        assertThat(found(ours, words)).isEmpty();
    }

    @Test
    void whoseNameIsNotShownIsNotFoundByIt() {
        var ann = person("Ann", "Hillside" + ward.substring(5));
        var task = task(ann, Duration.ofHours(2));
        ann.task("page-" + ward, "userTask_signOff", "Sign off", "process-owners." + ward, "hospital", "Sign.", Duration.ofHours(2));
        var owner = new Viewer("owner", Set.of("process-owners." + ward));

        assertThat(worklist.page(owner, WorklistQuery.of(WorklistView.TEAM), clock.instant(), 10).items()).singleElement()
                .satisfies(item -> assertThat(item.person()).isEmpty());
        assertThat(found(owner, "hillside" + ward.substring(5))).isEmpty();
        assertThat(found(owner, ann.nhsNumber)).isEmpty();
        assertThat(found(ours, "hillside" + ward.substring(5))).containsExactly(task);
    }

    @Test
    void whoIsRenamedIsFoundByTheNewNameAndWhoHasGoneHomeByNone() {
        var ann = person("Ann", "Hill");
        var task = task(ann, Duration.ofHours(2));
        jdbc.sql("update person set surname = 'Underhill' where nhs_number = ?").param(ann.nhsNumber).update();
        assertThat(found(ours, "underhill")).containsExactly(task);
        ann.closed("left");
        assertThat(jdbc.sql("select count(*) from name_to_find where journey = ?").param(ann.id.value()).query(Long.class).single()).isZero();
    }

    private Scene.Somebody person(String given, String surname) {
        return scene.matched(given, surname, LocalDate.of(1940, 2, 29), ward, "12", Duration.ofDays(2));
    }

    private String task(String given, String surname, Duration due) {
        return task(person(given, surname), due);
    }

    private String task(Scene.Somebody who, Duration due) {
        return who.task("page-" + ward, "userTask_agreePathway", "Agree the pathway", "ward-staff." + ward, "hub", "The hub agrees.", due);
    }

    private List<String> found(Viewer viewer, String words) {
        return worklist.find(viewer, words, clock.instant(), 50).items().stream().map(item -> item.task().id()).toList();
    }
}

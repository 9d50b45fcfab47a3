package org.homeward.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.homeward.admission.Admission;
import org.homeward.admission.AdmitPerson;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Place;
import org.homeward.stay.Visit;

/** Admits made-up people through the door that a hospital's message uses, so that the engine has their tasks. */
final class Admissions {

    private static final String WARD = "ward-staff.northbridge-7b";
    private static final AtomicInteger NEXT = new AtomicInteger(200_000);

    private Admissions() {
    }

    /** The daily review of one new person, given to that team. */
    static String admit(RunningHomeward homeward, String group) {
        int number = next();
        var nhsNumber = nhsNumber(number);
        var now = homeward.get(Clock.class).instant();
        var identity = new PersonIdentity(Optional.of(nhsNumber), Optional.of("01"), false,
                Optional.of(new HospitalIdentifier("NORTHBRIDGE", "NB" + nhsNumber)), Optional.of("Realperson" + letters(number)), Optional.of("Ada"),
                Optional.of(LocalDate.of(1940, 5, 4)), Optional.of("F"), Optional.of("12 Quarry Lane"), Optional.of("NB2 4QT"));
        var admitted = (AdmitPerson.Admitted) homeward.get(AdmitPerson.class).admit(new Admission("hl7:NBPAS", identity,
                new Visit("NORTHBRIDGE", "V" + nhsNumber), new Place(Optional.of("northbridge"), Optional.of("7B"), Optional.of("A3"), "7B^A^A3"),
                now, now));
        var task = homeward.database().sql("select id from task where journey = ? and task_id = 'record-daily-review' and state = 'open'")
                .param(admitted.journey().value()).query(String.class).single();
        if (!group.equals(WARD)) {
            homeward.get(TaskService.class).addCandidateGroup(task, group);
            homeward.database().sql("update task set group_id = ?, due_at = now() - interval '90 days' where id = ?").params(group, task).update();
            homeward.database().sql("""
                    insert into relationship (journey, group_id, kind, because, since) values (?, ?, 'task', 'Bench', now())
                    on conflict do nothing""").params(admitted.journey().value(), group).update();
        }
        return task;
    }

    /** A number from which nobody has been made up yet, and which makes an NHS number. */
    static int next() {
        int number = NEXT.getAndIncrement();
        while (check(number) == 10) {
            number = NEXT.getAndIncrement();
        }
        return number;
    }

    /** In the range that is kept for tests. */
    static String nhsNumber(int number) {
        return "999" + number + check(number);
    }

    /** Two people of one name and one birthday would first have to be told apart. */
    static String letters(int number) {
        return String.valueOf(number).chars().mapToObj(digit -> String.valueOf((char) ('a' + digit - '0'))).collect(Collectors.joining());
    }

    private static int check(int number) {
        var digits = "999" + number;
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }
}

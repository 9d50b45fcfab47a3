package org.homeward.notices;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Part;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.UseCase;
import org.homeward.person.Person;
import org.homeward.person.Persons;

/**
 * Says who a mail is about, where the mailbox that it is just about to go to may be told. All must hold in that moment: the kind
 * of notice may name somebody, the mailbox lies in a secure domain, it is the registered one of a team, and every team that
 * shares it may see who the person is. Else the mail names nobody. What is told is in the audit before the mail leaves.
 */
@UseCase
public class NamePerson {

    private static final String BY_MAIL = "mail:";

    private final SecureDomains domains;
    private final TeamMailboxes mailboxes;
    private final AccessPolicy policy;
    private final Persons persons;
    private final HospitalNumbers numbers;
    private final Audit audit;

    public NamePerson(SecureDomains domains, TeamMailboxes mailboxes, AccessPolicy policy, Persons persons, HospitalNumbers numbers,
                      Audit audit) {
        this.domains = domains;
        this.mailboxes = mailboxes;
        this.policy = policy;
        this.persons = persons;
        this.numbers = numbers;
        this.audit = audit;
    }

    /** Example: {@code Ada Fielding, born 1941}. Empty where the mail has to say nothing about the person. */
    public Optional<String> in(Mail mail) {
        if (!mail.kind().namedTo().somebody() || !domains.hold(mail.recipient())) {
            return Optional.empty();
        }
        var readers = mailboxes.registeredAt(mail.recipient());
        return mail.journey().filter(journey -> !readers.isEmpty() && allSee(readers, mail.kind(), journey, Part.IDENTITY))
                .flatMap(journey -> persons.of(journey).filter(person -> !name(person).isEmpty())
                        .map(person -> told(mail, journey, person, readers)));
    }

    /** The hospital knows people by its own number; whoever is not shown that number reads the year of birth. */
    private String told(Mail mail, JourneyId journey, Person person, List<TeamMailbox> readers) {
        var number = allSee(readers, mail.kind(), journey, Part.HOSPITAL_RECORD) ? numbers.of(journey) : Optional.<String>empty();
        var born = person.birthDate().filter(day -> number.isEmpty());
        note(mail, journey, readers, number.map(it -> "name and hospital number").or(() -> born.map(it -> "name and year of birth"))
                .orElse("name"));
        return name(person) + number.map(it -> ", hospital number " + it).or(() -> born.map(day -> ", born " + day.getYear())).orElse("");
    }

    private boolean allSee(List<TeamMailbox> readers, NoticeKind kind, JourneyId journey, Part part) {
        return readers.stream().allMatch(team -> {
            var viewer = new Viewer(BY_MAIL + team.organisation(), Set.of(team.groupId()));
            var reasons = policy.permit(viewer, journey).reasons().stream().filter(reason -> kind.namedTo().by(reason.kind())).toList();
            return policy.permit(viewer, reasons).shows(part);
        });
    }

    private void note(Mail mail, JourneyId journey, List<TeamMailbox> readers, String what) {
        var organisations = readers.stream().map(TeamMailbox::organisation).distinct().sorted().collect(Collectors.joining("+"));
        var teams = readers.stream().map(TeamMailbox::groupId).collect(Collectors.toSet());
        audit.did(new Viewer(BY_MAIL + organisations, teams), "notice.personNamed", Optional.of(journey), mail.kind().key() + " "
                + mail.notice() + ", attempt " + mail.attempt() + ": " + what + " to " + SecureDomains.domainOf(mail.recipient()));
    }

    private static String name(Person person) {
        return (person.givenName() + " " + person.surname()).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /**
     * A notice that is about to be mailed.
     *
     * @param attempt counted from 1
     */
    public record Mail(UUID notice, NoticeKind kind, String recipient, Optional<JourneyId> journey, int attempt) {

        public Mail {
            Objects.requireNonNull(notice);
            Objects.requireNonNull(journey);
        }
    }
}

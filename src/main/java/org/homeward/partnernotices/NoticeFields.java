package org.homeward.partnernotices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.access.Part;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.access.Ward;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.person.NhsNumber;
import org.homeward.person.Persons;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** Writes the lines of a notice from what is known in this moment. What nobody knows is said to be not known. */
public final class NoticeFields {

    private static final String NOT_KNOWN = "Not known";

    private final Journeys journeys;
    private final Persons persons;
    private final Stays stays;
    private final Answers answers;
    private final Directory directory;
    private final TeamMailboxes mailboxes;

    public NoticeFields(Journeys journeys, Persons persons, Stays stays, Answers answers, Directory directory,
                        TeamMailboxes mailboxes) {
        this.journeys = journeys;
        this.persons = persons;
        this.stays = stays;
        this.answers = answers;
        this.directory = directory;
        this.mailboxes = mailboxes;
    }

    List<NoticeField> referral(JourneyId id, Occasion occasion) {
        var lines = new Lines(id);
        lines.identity();
        lines.hospital();
        lines.answer("Likely leaving date", Part.PROGRESS, "record-daily-review.expectedDischargeDate");
        lines.add("Reason for referral", Part.NEEDS, occasion.reason());
        lines.liaison();
        return lines.written;
    }

    List<NoticeField> assessment(JourneyId id, Occasion occasion) {
        var lines = new Lines(id);
        lines.identity();
        persons.of(id).ifPresent(person -> lines.add("Address", Part.CONTACT, person.address().orElse(NOT_KNOWN)
                + person.postcode().map(code -> ", " + code).orElse("")));
        lines.answer("Telephone of a contact", Part.CONTACT, "confirm-home-circumstances.contactTelephone");
        lines.answer("Helps to understand", Part.NEEDS, "confirm-home-circumstances.communicationNeeds");
        lines.hospital();
        lines.answer("Likely leaving date", Part.PROGRESS, "record-daily-review.expectedDischargeDate");
        lines.answer("Person consulted", Part.NEEDS, "describe-needs.informationGivenToPerson");
        lines.answer("Carer consulted", Part.NEEDS, "describe-needs.informationGivenToCarer");
        lines.answer("Person agrees to sharing", Part.NEEDS, "confirm-home-circumstances.consentToShare");
        lines.answer("Continuing healthcare considered", Part.NEEDS, "record-daily-review.continuingHealthcare");
        lines.answer("Continuing healthcare decided", Part.NEEDS, "decide-eligibility.decision");
        lines.add("Reason for referral", Part.NEEDS, occasion.reason());
        lines.liaison();
        return lines.written;
    }

    List<NoticeField> status(JourneyId id, LeavingStatus status) {
        var lines = new Lines(id);
        lines.identity();
        lines.hospital();
        lines.add(NoticeBook.STATUS, Part.PROGRESS, status.sentence());
        lines.add("Criteria to reside met", Part.PROGRESS,
                status.criteria().isEmpty() ? "None" : String.join(", ", status.criteria()));
        lines.add("Decided by", Part.PROGRESS, member(status.decidedBy()));
        lines.add("Decided at", Part.PROGRESS, moment(status.decidedAt()));
        lines.liaison();
        return lines.written;
    }

    /** Repeats what the notice said that is taken back. */
    List<NoticeField> withdrawal(PartnerNotice notice, String reason, WithdrawalReason why) {
        var lines = new Lines(notice.journey());
        lines.add("Taken back", Part.PROGRESS, notice.kind().words() + " " + notice.ref());
        lines.add("Reason", Part.PROGRESS, reason);
        why.text().ifPresent(text -> lines.add("In other words", Part.NOTES, text));
        lines.add("Lead clinician", Part.PROGRESS, member(lines.said("record-daily-review.decidedBy").map(Object::toString)));
        lines.liaison();
        lines.written.addAll(notice.fields().stream().filter(field -> !field.name().equals(Lines.LIAISON)).toList());
        return lines.written;
    }

    private String member(Optional<String> userId) {
        return userId.map(id -> directory.member(id).map(Member::name).orElse(id)).orElse(NOT_KNOWN);
    }

    private static String moment(Instant at) {
        return London.words(London.day(at)) + ", " + London.time(at);
    }

    /** The lines of one notice while they are written. */
    private final class Lines {

        private static final String LIAISON = "Liaison";

        private final JourneyId id;
        private final List<NoticeField> written = new ArrayList<>();

        private Lines(JourneyId id) {
            this.id = id;
        }

        private void add(String name, Part part, String value) {
            written.add(new NoticeField(name, value, part));
        }

        private void identity() {
            var person = persons.of(id);
            add("NHS number", Part.IDENTITY, person.flatMap(it -> it.nhsNumber().map(NhsNumber::shown)
                    .map(number -> number + (it.nhsNumberVerified() ? ", verified" : ", not verified"))).orElse(NOT_KNOWN));
            add("Name", Part.IDENTITY, person.map(it -> (it.givenName() + " " + it.surname()).strip()).orElse(NOT_KNOWN));
            add("Date of birth", Part.IDENTITY, person.flatMap(it -> it.birthDate().map(London::words)).orElse(NOT_KNOWN));
        }

        private void hospital() {
            var setting = journeys.find(id).map(Journey::setting);
            add("Hospital", Part.PLACE, setting.flatMap(it -> it.trust().flatMap(directory::organisation))
                    .map(Organisation::name).orElse(NOT_KNOWN));
            add("Ward", Part.PLACE, setting.flatMap(it -> it.ward().flatMap(directory::ward)).map(Ward::name).orElse(NOT_KNOWN));
            add("Admitted", Part.PLACE, stays.of(id).map(Stay::admittedAt).map(NoticeFields::moment).orElse(NOT_KNOWN));
        }

        /** Whom the council rings: the hub's co-ordinators, with their number where it is kept. */
        private void liaison() {
            add(LIAISON, Part.PROGRESS, journeys.find(id).flatMap(it -> it.setting().hub())
                    .flatMap(hub -> mailboxes.find("discharge-coordinators." + hub)).map(NoticeFields::contact).orElse(NOT_KNOWN));
        }

        private Optional<Object> said(String question) {
            return answers.newest(id, List.of(AnswerSource.of(question))).map(answer -> answer.value());
        }

        private void answer(String name, Part part, String question) {
            add(name, part, said(question).map(NoticeFields::words).orElse(NOT_KNOWN));
        }
    }

    private static String contact(TeamMailbox team) {
        return team.name() + team.telephone().map(number -> ", " + number).orElse("");
    }

    private static String words(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(NoticeFields::words).collect(Collectors.joining(", "));
        }
        var text = value.toString();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return London.words(LocalDate.parse(text));
        }
        return text.matches("[a-z]+(-[a-z]+)*") ? Character.toUpperCase(text.charAt(0)) + text.substring(1).replace('-', ' ') : text;
    }
}

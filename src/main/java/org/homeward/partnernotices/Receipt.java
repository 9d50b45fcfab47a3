package org.homeward.partnernotices;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A council's answer to a notice: it takes it or sends it back, and says whom to ring.
 *
 * @param details in the council's own words; needed where it sends the notice back or chose "other"
 * @param contact whom to ring at the council, for example "Duty desk, 01632 960 123"
 * @param author  the member or system that answered
 * @param source  {@code page:notices} or {@code api:<user>}
 */
public record Receipt(NoticeRef notice, Type type, Optional<String> details, String contact, String author, String source,
                      Instant at) {

    private static final int LONGEST_DETAILS = 1000;
    private static final int LONGEST_CONTACT = 200;

    public Receipt {
        Objects.requireNonNull(notice);
        Objects.requireNonNull(type);
        Objects.requireNonNull(details);
        Objects.requireNonNull(contact);
        Objects.requireNonNull(author);
        Objects.requireNonNull(source);
        Objects.requireNonNull(at);
    }

    /**
     * Reads what was filled in.
     *
     * @param told {@code type}, {@code details} and {@code contact}; {@code answer} may be left out, and has to fit the type
     * @throws NoticeRefused which names each field that is wrong
     */
    static Receipt read(NoticeRef notice, Map<String, String> told, String author, String source, Instant at) {
        var wrong = new LinkedHashMap<String, String>();
        var type = Type.of(written(told, "type").orElse(""));
        var answer = written(told, "answer");
        var details = written(told, "details");
        var contact = written(told, "contact");
        if (answer.filter(word -> !word.equals("accepted") && !word.equals("rejected")).isPresent()) {
            wrong.put("answer", "Say accepted or rejected.");
        } else if (type.isPresent() && answer.filter(word -> !word.equals(type.get().answer())).isPresent()) {
            wrong.put("answer", "This does not go with the type " + type.get().key() + ".");
        }
        if (type.isEmpty()) {
            wrong.put("type", "Choose what your council does with it.");
        }
        if (details.isEmpty() && type.filter(Type::needsDetails).isPresent()) {
            wrong.put("details", "Say more, so that the hospital knows what to do.");
        } else if (details.filter(text -> text.length() > LONGEST_DETAILS).isPresent()) {
            wrong.put("details", "Write no more than " + LONGEST_DETAILS + " characters.");
        }
        if (contact.isEmpty()) {
            wrong.put("contact", "Say whom the hospital can ring at your council.");
        } else if (contact.get().length() > LONGEST_CONTACT) {
            wrong.put("contact", "Write no more than " + LONGEST_CONTACT + " characters.");
        }
        if (!wrong.isEmpty()) {
            throw new NoticeRefused(wrong);
        }
        return new Receipt(notice, type.orElseThrow(), details, contact.orElseThrow(), author, source, at);
    }

    private static Optional<String> written(Map<String, String> told, String name) {
        return Optional.ofNullable(told.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether the other one says the same, whoever sent it and when. */
    boolean saysTheSameAs(Receipt other) {
        return type == other.type && details.equals(other.details) && contact.equals(other.contact);
    }

    /** What a council does with a notice. */
    public enum Type {
        NOTED("Noted", true), ASSESSMENT_PLANNED("An assessment is planned", true), ALREADY_KNOWN("We know the person", true),
        OTHER_ACCEPTED("Something else", true), MORE_INFORMATION_NEEDED("More information is needed", false),
        ANOTHER_COUNCIL("Another council is responsible", false), SENT_TWICE("Sent twice", false),
        OTHER_REJECTED("Another reason", false);

        private final String words;
        private final boolean accepts;

        Type(String words, boolean accepts) {
            this.words = words;
            this.accepts = accepts;
        }

        public String words() {
            return words;
        }

        public boolean accepts() {
            return accepts;
        }

        /** {@code accepted} or {@code rejected}. */
        public String answer() {
            return accepts ? "accepted" : "rejected";
        }

        boolean needsDetails() {
            return !accepts || this == OTHER_ACCEPTED;
        }

        /** As it stands in tables and in the API. Example: {@code assessment-planned}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Type> of(String key) {
            return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
        }
    }
}

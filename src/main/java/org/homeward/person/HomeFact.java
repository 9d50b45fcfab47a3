package org.homeward.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.homeward.access.Part;

/**
 * One thing that is known of somebody's life at home, and from where. Example: {@code lives-with}, "Her daughter Jean",
 * source "Eastvale Council", as of 3 March 2026.
 *
 * @param value  in the words of the source; empty where the source says that it does not know
 * @param source who says so, for people to read
 * @param asOf   the London day on which it was so
 */
public record HomeFact(Kind kind, Optional<String> value, String source, LocalDate asOf) {

    public HomeFact {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
        Objects.requireNonNull(source);
        Objects.requireNonNull(asOf);
    }

    /** What can be known, in the order in which somebody in an emergency department asks. */
    public enum Kind {
        LIVES_WITH("lives-with", "Lives with", Sort.WORDS, Part.CONTACT),
        UNPAID_CARER("unpaid-carer", "Unpaid carer", Sort.WORDS, Part.CONTACT),
        UNPAID_CARER_TELEPHONE("unpaid-carer-telephone", "Unpaid carer, telephone", Sort.TELEPHONE, Part.CONTACT),
        CONTACT("contact", "Contact", Sort.WORDS, Part.CONTACT),
        CONTACT_TELEPHONE("contact-telephone", "Contact, telephone", Sort.TELEPHONE, Part.CONTACT),
        CARE_PACKAGE("care-package", "Care package", Sort.WORDS, Part.NEEDS),
        CARE_PROVIDER("care-provider", "Care provider", Sort.WORDS, Part.NEEDS),
        CARE_PROVIDER_TELEPHONE("care-provider-telephone", "Care provider, telephone", Sort.TELEPHONE, Part.NEEDS),
        EQUIPMENT("equipment", "Equipment at home", Sort.WORDS, Part.NEEDS),
        KEY_SAFE("key-safe", "Key safe", Sort.YES_OR_NO, Part.CONTACT),
        LAST_FUNCTION("last-function", "What the person could do before", Sort.WORDS, Part.NEEDS),
        ABOUT_ME("about-me", "About me", Sort.WORDS, Part.NEEDS),
        OPEN_SAFEGUARDING("open-safeguarding", "Open safeguarding concern", Sort.YES_OR_NO, Part.SAFEGUARDING_FLAG),
        COUNCIL_CONTACT("council-contact", "Council contact", Sort.WORDS, Part.CONTACT),
        COUNCIL_TELEPHONE("council-telephone", "Council, telephone", Sort.TELEPHONE, Part.CONTACT);

        private final String key;
        private final String words;
        private final Sort sort;
        private final Part part;

        Kind(String key, String words, Sort sort, Part part) {
            this.key = key;
            this.words = words;
            this.sort = sort;
            this.part = part;
        }

        /** The word in tables and files. Example: {@code key-safe}. */
        public String key() {
            return key;
        }

        /** What people call it. */
        public String words() {
            return words;
        }

        public Sort sort() {
            return sort;
        }

        /** The part of the record that it belongs to: whoever is not shown that part is not shown the fact. */
        public Part part() {
            return part;
        }

        public static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
        }
    }

    /** How a fact is said. A key safe is there or not: its code is told by telephone and never kept. */
    public enum Sort { WORDS, TELEPHONE, YES_OR_NO }
}

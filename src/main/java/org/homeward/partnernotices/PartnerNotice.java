package org.homeward.partnernotices;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * One thing that a council was told of one person. It is never changed: what is wrong is taken back by another notice.
 * (Optional messages: the statutory scheme of assessment and discharge notices was repealed by the Health and Care Act 2022.)
 *
 * @param council  the organisation that is told, for example {@code eastvale}
 * @param team     its team, for example {@code social-workers.eastvale}
 * @param fields   what it says, as it was in that moment
 * @param issuedBy the member who issued it; empty where it followed from what happened
 * @param source   from where, as on the timeline
 * @param takesBack of a withdrawal: what is taken back and why
 */
public record PartnerNotice(NoticeRef ref, JourneyId journey, Kind kind, String council, String team, Channel channel,
                            List<NoticeField> fields, Instant issuedAt, Optional<String> issuedBy, String source,
                            Optional<TakesBack> takesBack) {

    public PartnerNotice {
        Objects.requireNonNull(ref);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(council);
        Objects.requireNonNull(team);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(issuedAt);
        Objects.requireNonNull(issuedBy);
        Objects.requireNonNull(source);
        fields = List.copyOf(fields);
        if (takesBack.isPresent() != (kind == Kind.WITHDRAWAL)) {
            throw new IllegalArgumentException("A withdrawal says what it takes back, and nothing else does");
        }
    }

    /** What a line says. */
    public Optional<String> says(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(NoticeField::value).findFirst();
    }

    /** The notice that a withdrawal takes back, with the code of the reason. */
    public record TakesBack(NoticeRef notice, WithdrawalReason reason) {
    }

    /** What a notice is for. Refer, notify and update are separate acts, so that a council can see a person early. */
    public enum Kind {
        /** The council is asked to look at somebody, as early as is useful. */
        REFERRAL("Referral", true),
        /** Whether the hospital bed is still needed. A newer one replaces it. */
        SAFE_TO_LEAVE("Safe-to-leave status", false),
        /** An assessment of needs begins, and the council takes part. */
        ASSESSMENT("Assessment notice", true),
        /** One of these asks is taken back. */
        WITHDRAWAL("Withdrawal", false);

        private final String words;
        private final boolean asks;

        Kind(String words, boolean asks) {
            this.words = words;
            this.asks = asks;
        }

        public String words() {
            return words;
        }

        /** Whether the council is asked to do something, so that the ask can be taken back. */
        public boolean asks() {
            return asks;
        }

        /** As it stands in tables and in the API. Example: {@code safe-to-leave}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
        }
    }

    /** The way on which a notice goes. */
    public enum Channel {
        /** A mail with reference and link to the team's mailbox. */
        MAIL("by mail"),
        /** The team has no mailbox: it stands on the person's page, and somebody has to ring. */
        PAGE("on this page only, because the team has no mailbox");

        private final String words;

        Channel(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Channel of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}

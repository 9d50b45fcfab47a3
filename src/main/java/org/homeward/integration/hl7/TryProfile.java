package org.homeward.integration.hl7;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells an operator what Homeward would do about a set of messages, without doing it: nothing is stored, answered or
 * changed. So a profile can be agreed with a hospital before its feed is switched on.
 */
public interface TryProfile {

    /** The profiles that are agreed, by name. */
    List<String> agreed();

    /**
     * Tries the messages of a file, as one message after the other or as a batch file.
     *
     * @throws CannotBeTried when the profile cannot be read or the file holds no message
     */
    Trial onFile(By by, byte[] file);

    /**
     * Tries the messages that came on a day in London, as if they had not come. That they were opened is in the audit.
     *
     * @throws CannotBeTried when the profile cannot be read or no text of a message of that day is kept
     */
    Trial onDay(By by, LocalDate day);

    /** By which profile messages are read. */
    sealed interface By {

        /** As the settings say: by that of each message's port or sender. */
        record Settings() implements By {
        }

        /** By an agreed one, whoever a message names as its sender. */
        record Agreed(String name) implements By {

            public Agreed {
                Objects.requireNonNull(name);
            }
        }

        /**
         * By one that is only written down here.
         *
         * @param text one setting a line, as under {@code homeward.hl7.profiles[n]}. Example: {@code wards-without-stay=SDEC}
         */
        record Written(String text) implements By {

            public Written {
                Objects.requireNonNull(text);
            }
        }
    }

    /**
     * What would happen.
     *
     * @param messages in the order of the file
     * @param left     how many more messages there were that have not been tried, because there were too many
     */
    record Trial(List<Tried> messages, int left) {

        public Trial {
            messages = List.copyOf(messages);
        }
    }

    /**
     * What would become of one message.
     *
     * @param number   the how manieth of the file it is, from 1
     * @param id       MSH-10; empty text where it has none
     * @param event    for example {@code A01 admit}; empty text where it says none
     * @param answer   {@code AA}, {@code AE} or {@code AR}
     * @param effect   in words what would be done
     * @param findings what somebody would have to look at, or should put right before
     */
    record Tried(int number, String id, String event, String answer, String effect, List<String> findings) {

        public Tried {
            Objects.requireNonNull(id);
            Objects.requireNonNull(event);
            Objects.requireNonNull(answer);
            Objects.requireNonNull(effect);
            findings = List.copyOf(findings);
        }
    }

    /** Why nothing could be tried, in words for the operator, and which field of the form it is about. */
    final class CannotBeTried extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String field;

        public CannotBeTried(String field, String words) {
            super(words);
            this.field = field;
        }

        public String field() {
            return Optional.ofNullable(field).orElse("");
        }
    }
}

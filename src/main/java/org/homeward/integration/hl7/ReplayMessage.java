package org.homeward.integration.hl7;

/** Lets an operator have a message judged and applied once more, for instance after a profile has been corrected. */
public interface ReplayMessage {

    /** @param user who asks for it; kept with the message */
    Outcome replay(long id, String user);

    /** What came of it. */
    enum Outcome {
        LINED_UP("The message is being applied."),
        NOTHING_TO_DO("The message can be read; nothing has to be done about it."),
        STILL_UNUSABLE("The message still cannot be used."),
        CANNOT_BE_REPLAYED("This message cannot be replayed.");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

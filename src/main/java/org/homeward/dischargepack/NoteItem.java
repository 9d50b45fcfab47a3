package org.homeward.dischargepack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One thing that the note for a care provider can say: a question of the form {@code prepare-discharge-note}. */
public enum NoteItem {
    WHAT_HAPPENED("whatHappened", "What happened in hospital"),
    WHAT_CHANGED("whatChanged", "What is different now"),
    HELP_BY_TIME_OF_DAY("helpByTimeOfDay", "What help is needed, by time of day"),
    MOVING_AND_HANDLING("movingAndHandling", "Moving and walking"),
    MEDICINES("medicines", "Medicines"),
    SKIN_FOOD_CONTINENCE("skinFoodContinence", "Skin, food and toilet"),
    MOOD_AND_MEMORY("moodAndMemory", "Mood and memory"),
    INFECTION("infection", "Infection"),
    END_OF_LIFE_DOCUMENTS("endOfLifeDocuments", "Papers about the end of life"),
    EQUIPMENT_DUE("equipmentDue", "Equipment still to come"),
    FOLLOW_UPS("followUps", "What comes next"),
    WARNING_SIGNS("warningSigns", "What to look out for"),
    WHO_TO_CALL("whoToCall", "Whom to call"),
    GOALS("goals", "What the person wants to do again");

    private static final List<NoteItem> CHOSEN_FROM_A_LIST = List.of(INFECTION, END_OF_LIFE_DOCUMENTS);

    private final String key;
    private final String words;

    NoteItem(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** The question's key. Example: {@code whatHappened}. */
    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    /** Whether somebody writes it, and does not choose it. */
    public boolean isWritten() {
        return !CHOSEN_FROM_A_LIST.contains(this);
    }

    public static Optional<NoteItem> of(String key) {
        return Arrays.stream(values()).filter(item -> item.key.equals(key)).findFirst();
    }
}

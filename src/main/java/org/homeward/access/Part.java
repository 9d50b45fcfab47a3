package org.homeward.access;

import java.util.Arrays;
import java.util.Locale;

/** One part of a person's record. Which role is shown which part stands in {@code access/parts-by-role.csv}. */
public enum Part {
    /** Name, birth date and NHS number. */
    IDENTITY,
    /** The hospital's own number, and stays before this one. */
    HOSPITAL_RECORD,
    /** Where the person lies: ward, bed, since when. */
    PLACE,
    /** Address, how to get in, whom to call. */
    CONTACT,
    /** The hospital's reviews: criteria to reside, observations, diagnosis. */
    CLINICAL,
    /** What the person can do and needs help with. */
    NEEDS,
    MEDICINES,
    END_OF_LIFE,
    /** That there is a safeguarding concern. */
    SAFEGUARDING_FLAG,
    /** What the concern is about. */
    SAFEGUARDING,
    /** Means, charges, prices. */
    MONEY,
    /** How far the journey has come and what it waits for. */
    PROGRESS,
    /** What the decision tables proposed, by which rule. What a table looked at belongs to the part it is about. */
    DECISIONS,
    /** What happened. */
    TIMELINE,
    /** Free text of colleagues. */
    NOTES,
    /** Who has looked at the record, and emergency openings. */
    AUDIT;

    /** The word used in the table. Example: {@code end-of-life}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Part of(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part of a record is called " + key));
    }
}

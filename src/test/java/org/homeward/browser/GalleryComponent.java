package org.homeward.browser;

import java.util.Locale;

/** Everything that a form can be made of and Tasklist draws, with the part of the form {@code every-component} that shows it. */
enum GalleryComponent {
    BUTTON("Button_reset"), TEXTFIELD("Field_contactName"), CHECKBOX("Field_told"), NUMBER("Field_visits"), RADIO("Field_alone"),
    SELECT("Field_home"), TEXT("Text_why"), TAGLIST("Field_equipment"), CHECKLIST("Field_times"), IMAGE("Image_plan"),
    TEXTAREA("Field_note"), DATETIME_DATE("Field_leaveDay"), DATETIME_TIME("Field_callTime"), DATETIME_BOTH("Field_seenAt"),
    SPACER("Spacer_first"), GROUP("Group_words"), SEPARATOR("Separator_first"), IFRAME("Frame_help"),
    DYNAMICLIST("List_contacts"), TABLE("Table_contacts"), HTML("Html_help"), EXPRESSION("Text_hours");

    private final String part;

    GalleryComponent(String part) {
        this.part = part;
    }

    String part() {
        return part;
    }

    /** As it stands in the pictures' names, for example {@code datetime-date}. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing of it is seen by itself, so that its picture shows what is around it. */
    boolean isOnlySeenAmongOthers() {
        return this == SPACER || this == SEPARATOR;
    }
}

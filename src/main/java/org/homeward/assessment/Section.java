package org.homeward.assessment;

import static org.homeward.access.Part.CONTACT;
import static org.homeward.access.Part.END_OF_LIFE;
import static org.homeward.access.Part.MEDICINES;
import static org.homeward.access.Part.MONEY;
import static org.homeward.access.Part.SAFEGUARDING_FLAG;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Part;

/** One part of an assessment, written by one profession on its own form. Together they describe a person once. */
public enum Section {

    NEEDS("describe-needs", "Function and needs", "ward-staff"),
    THERAPY("assess-therapy", "Therapy", "therapists"),
    SOCIAL_CARE("assess-social-care", "Social care", "social-workers"),
    HOME("confirm-home-circumstances", "Contact and home", "ward-staff");

    /** Whose earlier answers go back to them; task-groups has a row for each. */
    private static final Set<String> PROFESSIONS = Set.of("ward-staff", "therapists", "social-workers", "community-nurses",
            "pharmacists", "discharge-coordinators", "hub-case-managers");
    private static final String CO_ORDINATORS = "discharge-coordinators";

    /** They are about the day on which they are asked, so they are asked each time. */
    private static final Set<String> ASKED_EACH_TIME =
            Set.of("informationGivenToPerson", "informationGivenToCarer", "note");

    private static final Map<String, Part> PARTS = Map.of("medicines", MEDICINES, "endOfLifeWish", END_OF_LIFE,
            "endOfLifeWishAskedBy", END_OF_LIFE, "fundedBy", MONEY, "noRecourseToPublicFunds", MONEY,
            "safeguardingConcern", SAFEGUARDING_FLAG);

    private final String form;
    private final String words;
    private final String usualProfession;

    Section(String form, String words, String usualProfession) {
        this.form = form;
        this.words = words;
        this.usualProfession = usualProfession;
    }

    /** @param form for example {@code assess-therapy} */
    public static Optional<Section> of(String form) {
        return Arrays.stream(values()).filter(section -> section.form.equals(form)).findFirst();
    }

    public static Set<String> forms() {
        return Arrays.stream(values()).map(Section::form).collect(Collectors.toUnmodifiableSet());
    }

    /** Id of the form and of the task. */
    public String form() {
        return form;
    }

    /** What people call it, for example "Function and needs". */
    public String words() {
        return words;
    }

    /** The kind of work whose task it is where nobody's earlier answers are used. */
    String usualProfession() {
        return usualProfession;
    }

    /**
     * Whether earlier answers written in this profession may be offered to it again. What a co-ordinator wrote stands for
     * contact and home alone: it says nothing clinical. (Hazard H24.)
     */
    boolean mayStandAgain(String profession) {
        return PROFESSIONS.contains(profession) && (this == HOME || !profession.equals(CO_ORDINATORS));
    }

    boolean isCarriedOver(String question) {
        return !ASKED_EACH_TIME.contains(question);
    }

    /** Which part of the record an answer belongs to. */
    public Part partOf(String question) {
        return this == HOME ? CONTACT : PARTS.getOrDefault(question, Part.NEEDS);
    }
}

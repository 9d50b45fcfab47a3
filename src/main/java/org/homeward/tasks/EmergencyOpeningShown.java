package org.homeward.tasks;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Directory;
import org.homeward.access.EmergencyOpening;
import org.homeward.access.EmergencyRecords;
import org.homeward.access.Member;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;

/** Shows in {@code review-break-glass} who opened the record, when and why, and nothing of what stands in it. */
public final class EmergencyOpeningShown implements Prefill {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final EmergencyRecords records;
    private final Directory directory;

    public EmergencyOpeningShown(EmergencyRecords records, Directory directory) {
        this.records = records;
        this.directory = directory;
    }

    @Override
    public String form() {
        return "review-break-glass";
    }

    @Override
    public Part part() {
        return Part.AUDIT;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of();
    }

    @Override
    public Map<String, Object> of(JourneyId journey, String reference) {
        return records.find(UUID.fromString(reference)).filter(opening -> opening.journey().equals(journey))
                .<Map<String, Object>>map(opening -> Map.of("whatWasOpened", inWords(opening))).orElse(Map.of());
    }

    private String inWords(EmergencyOpening opening) {
        return "Journey " + opening.journey() + "\n"
                + directory.member(opening.userId()).map(EmergencyOpeningShown::inWords).orElse(opening.userId())
                + " (" + String.join(", ", opening.roles()) + ")\n"
                + "Opened " + TIME.format(opening.openedAt().atZone(London.ZONE)) + ", for at most until "
                + TIME.format(opening.until().atZone(London.ZONE)) + "\n"
                + "Reason: " + opening.reason().words() + "\n"
                + "In their own words: " + opening.words();
    }

    private static String inWords(Member member) {
        return member.name() + ", " + member.jobTitle();
    }
}

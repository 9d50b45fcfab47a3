package org.homeward.dischargepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.ReceivesPerson.Receiver;
import org.homeward.tasks.Refusal;
import org.homeward.tasks.SentFile;

/** Lets a provider that cares for somebody send its own care and support plan by link, held to the same checks as on the page. */
public final class SendPlanByLink implements AskedByLink {

    static final String PURPOSE = "send-plan";
    private static final String OVER = "This is not asked any more: you do not care for the person any more, or not as we know.";
    private static final FormContract NOTHING_ELSE = new FormContract(PURPOSE, List.of(), List.of());

    private final UploadProviderPlan uploading;
    private final DischargeNotes notes;

    public SendPlanByLink(UploadProviderPlan uploading, DischargeNotes notes) {
        this.uploading = uploading;
        this.notes = notes;
    }

    /** Whose plan for whom, by which a newer link takes the place of an older one. Example: {@code J-7K3F9Q.brightwater}. */
    static String subject(JourneyId journey, Receiver provider) {
        return journey.value() + "." + provider.organisation();
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public FormContract contract() {
        return NOTHING_ELSE;
    }

    @Override
    public Map<String, Words> words() {
        return Map.of();
    }

    @Override
    public Optional<FileAsked> file() {
        return Optional.of(new FileAsked("The plan", uploading.takenInWords(), ".pdf,.docx,.jpg,.jpeg,.png", "Choose a file."));
    }

    @Override
    public Standing standing(String subject) {
        return receiver(subject).filter(provider -> cares(subject, provider)).<Standing>map(provider -> new Open("Send your care and support plan",
                List.of(new Fact("Your reference", provider.reference())), "Send the plan by which you care for this person. The ward reads it,"
                + " and the emergency department the next time the person comes there. A newer plan does not take away an older one.",
                "Send the plan")).orElse(new Over(OVER));
    }

    @Override
    public String take(String subject, Map<String, Object> answers, Voice voice) {
        var wrong = uploading.upload(new Viewer(voice.actor(), Set.of(voice.team())), journey(subject), (SentFile) answers.get(FILE));
        wrong.ifPresent(sentence -> {
            throw new AnswersRefused(List.of(new Refusal(FILE, sentence)));
        });
        return "Your plan is kept. Ward and emergency department see it from now on.";
    }

    private boolean cares(String subject, Receiver provider) {
        var asked = new Viewer(Voice.BY_LINK + provider.organisation(), Set.of(provider.team()));
        return uploading.provider(asked, journey(subject)).isPresent();
    }

    /** The provider itself, as it was written to last. */
    private Optional<Receiver> receiver(String subject) {
        return notes.lastSent(journey(subject)).flatMap(DischargeNote::sent).flatMap(DischargeNote.Sent::to)
                .filter(provider -> subject.equals(subject(journey(subject), provider)));
    }

    private static JourneyId journey(String subject) {
        return new JourneyId(subject.substring(0, subject.indexOf('.')));
    }
}

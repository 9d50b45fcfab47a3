package org.homeward.capacity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.access.Viewer;
import org.homeward.journey.London;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.tasks.FormContract;

/** Asks a provider by link whether what it said of its places is still true. One click says it again. */
public final class StillTrueByLink implements AskedByLink {

    static final String PURPOSE = "capacity-still-true";

    private final FormContract contract;
    private final CareServices services;
    private final ReadCapacity capacity;
    private final SayCapacity saying;
    private final Clock clock;

    public StillTrueByLink(FormContract contract, CareServices services, ReadCapacity capacity, SayCapacity saying, Clock clock) {
        this.contract = contract;
        this.services = services;
        this.capacity = capacity;
        this.saying = saying;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public FormContract contract() {
        return contract;
    }

    @Override
    public Map<String, Words> words() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("yes", "Yes, it is as it stands here");
        choices.put("full", "No, we take nobody new at present");
        return Map.of("stillTrue", new Words("If other figures have changed, please telephone, or sign in and enter them.", choices));
    }

    @Override
    public Standing standing(String subject) {
        return services.find(subject).map(this::standing).orElse(new Over("This service is not known here any more."));
    }

    private Standing standing(CareService service) {
        var now = capacity.of(service, London.day(clock.instant()));
        return !service.isOpen() ? new Over("This service is closed here, so its places are not asked.")
                : !ChaseCapacity.isDue(now) ? new Over("You have told us meanwhile. Thank you.")
                : new Open("Say whether this is still true", facts(service, now),
                        "Hospitals and councils see these figures. They are not relied on any more, because they are old.", "Send the answer");
    }

    private static List<Fact> facts(CareService service, List<Places> now) {
        var facts = new ArrayList<>(List.of(new Fact("Service", service.name())));
        now.forEach(it -> facts.add(new Fact(it.figure().band().words(), it.figure().capacity() + " places, " + it.figure().occupied()
                + " taken" + (it.figure().accepting() ? "" : ", nobody new is taken"))));
        return facts;
    }

    @Override
    public String take(String subject, Map<String, Object> answers, Voice voice) {
        if (standing(subject) instanceof Over over) {
            return over.sentence();
        }
        saying.again(new Viewer(voice.actor(), Set.of(voice.team())), subject, !"full".equals(answers.get("stillTrue")), Source.MAIL);
        return "Thank you. Your figures count again from now on.";
    }
}

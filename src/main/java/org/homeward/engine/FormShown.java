package org.homeward.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/** Notes that a form was shown filled in: whose it is, and which other people it offers to choose from. */
final class FormShown {

    private static final Pattern PERSON =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private FormShown() {
    }

    static void note(Audit audit, Authentication who, String form, JourneyId journey, Map<String, Object> values) {
        var viewer = viewer(who);
        audit.read(viewer, "Form " + form, List.of(journey));
        var offered = people(values);
        if (!offered.isEmpty()) {
            audit.readPersons(viewer, "Form " + form + ", to choose from", offered);
        }
    }

    private static Set<UUID> people(Map<String, Object> values) {
        return values.values().stream().filter(Collection.class::isInstance)
                .flatMap(list -> ((Collection<?>) list).stream()).filter(Prefill.Choice.class::isInstance)
                .map(choice -> ((Prefill.Choice) choice).value()).filter(value -> PERSON.matcher(value).matches())
                .map(UUID::fromString).collect(Collectors.toSet());
    }

    private static Viewer viewer(Authentication who) {
        return who == null || who.getUserId() == null ? Viewer.NOBODY : new Viewer(who.getUserId(),
                new HashSet<>(Optional.ofNullable(who.getGroupIds()).orElse(List.of())));
    }
}

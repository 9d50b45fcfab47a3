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
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Prefill;

/**
 * A form as it is shown filled in: whose it is, what stands in it, and which other people it offers to choose from.
 *
 * @param journey empty where it must not say whose it is
 */
record FormShown(String form, Optional<JourneyId> journey, Map<String, Object> values) {

    private static final Pattern PERSON =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /**
     * Notes that somebody is shown these, all forms of one kind in one note.
     *
     * @param beside who stands on the same page without a form
     */
    static void note(Audit audit, Authentication who, Collection<FormShown> shown, Collection<JourneyId> beside) {
        var viewer = viewer(who);
        shown.stream().collect(Collectors.groupingBy(FormShown::form)).forEach((form, forms) -> {
            audit.read(viewer, "Form " + form, Stream.concat(forms.stream().flatMap(it -> it.journey().stream()), beside.stream())
                    .distinct().toList());
            var offered = forms.stream().flatMap(one -> people(one.values()).stream()).collect(Collectors.toSet());
            if (!offered.isEmpty()) {
                audit.readPersons(viewer, "Form " + form + ", to choose from", offered);
            }
        });
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

package org.homeward.flow.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.flow.Huddle;
import org.homeward.journey.JourneyId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The huddle as everybody gets it: whoever is talked about is noted as shown, and that it was held. */
@Repository
@Primary
class AuditedHuddle implements Huddle {

    private final JdbcHuddle huddle;
    private final Audit audit;

    AuditedHuddle(JdbcHuddle huddle, Audit audit) {
        this.huddle = huddle;
        this.audit = audit;
    }

    @Override
    public Agenda agenda(Viewer viewer, String group, Optional<String> ward) {
        var agenda = huddle.agenda(viewer, group, ward);
        var shown = Stream.concat(agenda.leavesToday().stream(), agenda.couldLeave().stream()).map(person -> person.journey().id()).toList();
        if (!shown.isEmpty()) {
            audit.read(viewer, "Huddle", shown);
        }
        return agenda;
    }

    @Override
    @Transactional
    public long hold(Viewer viewer, String group, Optional<String> ward, String minutes) {
        long id = huddle.hold(viewer, group, ward, minutes);
        audit.did(viewer, "huddle.held", Optional.empty(), "Huddle " + id);
        return id;
    }

    @Override
    public Optional<Held> held(Viewer viewer, long id) {
        var held = huddle.held(viewer, id);
        held.map(it -> it.people().stream().filter(spoken -> spoken.who().isPresent()).map(spoken -> new JourneyId(spoken.journey())).toList())
                .filter(shown -> !shown.isEmpty()).ifPresent(shown -> audit.read(viewer, "Minutes of a huddle", shown));
        return held;
    }

    @Override
    public List<Held> lately(Viewer viewer, String group, int most) {
        return huddle.lately(viewer, group, most);
    }
}

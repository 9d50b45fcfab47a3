package org.homeward.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;

/** Notes that a member will be away, or not after all. Work that was given to the member goes back to the team. */
@UseCase
public class KeepAbsence {

    private final Absences absences;
    private final Audit audit;
    private final Supplier<Stream<MemberNews>> news;
    private final Clock clock;

    public KeepAbsence(Absences absences, Audit audit, Supplier<Stream<MemberNews>> news, Clock clock) {
        this.absences = absences;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    public void enter(Viewer who, Absence absence) {
        var now = clock.instant();
        absences.enter(absence, who.userId(), now);
        audit.did(who, "absence.entered", Optional.empty(), absence.userId());
        if (absence.covers(London.day(now))) {
            news.get().forEach(listener -> listener.memberIsAway(absence.userId()));
        }
    }

    public void remove(Viewer who, String userId, LocalDate firstDay) {
        if (absences.remove(userId, firstDay)) {
            audit.did(who, "absence.removed", Optional.empty(), userId);
        }
    }
}

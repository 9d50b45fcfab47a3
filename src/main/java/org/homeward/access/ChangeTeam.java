package org.homeward.access;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.journey.UseCase;

/**
 * Lets people into a team or out of it, and says when it works. The engine and whoever else follows hears of it in the
 * same transaction, and the book of what was done has it.
 */
@UseCase
public class ChangeTeam {

    private final Directory directory;
    private final Memberships memberships;
    private final Calendars calendars;
    private final Audit audit;
    private final Supplier<Stream<MemberNews>> news;

    public ChangeTeam(Directory directory, Memberships memberships, Calendars calendars, Audit audit,
                      Supplier<Stream<MemberNews>> news) {
        this.directory = directory;
        this.memberships = memberships;
        this.calendars = calendars;
        this.audit = audit;
        this.news = news;
    }

    /** @return false where there is no such member among those who still work here */
    public boolean add(Viewer who, Team team, String userId) {
        var known = directory.member(userId).filter(member -> member.active() && !member.service());
        if (known.isPresent() && memberships.add(userId, team.groupId())) {
            news.get().forEach(listener -> listener.memberChanged(userId));
            audit.did(who, "membership.added", Optional.empty(), userId + " to " + team.groupId());
        }
        return known.isPresent();
    }

    public void remove(Viewer who, Team team, String userId) {
        if (memberships.remove(userId, team.groupId())) {
            news.get().forEach(listener -> {
                listener.memberLeftTeam(userId, team.groupId());
                listener.memberChanged(userId);
            });
            audit.did(who, "membership.removed", Optional.empty(), userId + " from " + team.groupId());
        }
    }

    /** @throws IllegalArgumentException where the covering team is not known or is the team itself */
    public void setCalendar(Viewer who, Team team, TeamCalendar calendar) {
        calendar.cover().ifPresent(cover -> {
            if (cover.equals(team.groupId()) || directory.team(cover).isEmpty()) {
                throw new IllegalArgumentException("Another team has to cover, and one that is known here");
            }
        });
        calendars.set(team.groupId(), calendar);
        audit.did(who, "team.calendarChanged", Optional.empty(), team.groupId());
    }
}

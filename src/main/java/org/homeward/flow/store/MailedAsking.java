package org.homeward.flow.store;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Audit;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.Standing;
import org.homeward.access.Standings;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.access.Viewer;
import org.homeward.flow.AskToLook;
import org.homeward.journey.Journeys;
import org.homeward.journey.London;
import org.homeward.notices.Notice;
import org.homeward.notices.NoticeKind;
import org.homeward.notices.Notices;
import org.homeward.tasks.DeedOutcome;
import org.homeward.tasks.DeedRules;
import org.homeward.tasks.SharedTask;
import org.homeward.tasks.SharedTasks;
import org.homeward.tasks.TaskDeed;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** By a notice: watch mode and an organisation that wants no mails about tasks hold it back, as they do every other. */
@Repository
class MailedAsking implements AskToLook {

    private static final int LONGEST = 200;

    private final SharedTasks tasks;
    private final Journeys journeys;
    private final Notices notices;
    private final TeamMailboxes mailboxes;
    private final Standings standings;
    private final LocalSettings settings;
    private final Audit audit;
    private final Clock clock;

    MailedAsking(SharedTasks tasks, Journeys journeys, Notices notices, TeamMailboxes mailboxes, Standings standings,
                 LocalSettings settings, Audit audit, Clock clock) {
        this.tasks = tasks;
        this.journeys = journeys;
        this.notices = notices;
        this.mailboxes = mailboxes;
        this.standings = standings;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<String> whom(SharedTask task) {
        return to(task).map(To::words);
    }

    @Override
    @Transactional
    public DeedOutcome ask(Viewer viewer, String taskId) {
        var found = tasks.find(taskId);
        if (found.isEmpty()) {
            return new DeedOutcome.NotDone(DeedRules.notOpen());
        }
        var task = found.get();
        var hindrance = DeedRules.hindrance(TaskDeed.REMIND, viewer, task, clock.instant());
        if (hindrance.isPresent()) {
            return new DeedOutcome.NotDone(hindrance.get());
        }
        return to(task).<DeedOutcome>map(to -> send(viewer, task, to)).orElseGet(() -> new DeedOutcome.NotDone(
                "There is no mailbox to write to, or the team gets no mails about tasks."));
    }

    private DeedOutcome send(Viewer viewer, SharedTask task, To to) {
        Set<String> concerned = new HashSet<>(Set.of(to.team().organisation()));
        journeys.find(task.journey()).flatMap(journey -> journey.setting().trust()).ifPresent(concerned::add);
        notices.send(new Notice(NoticeKind.TASK_ASKED, concerned, to.address(), "/tasks/" + task.id(),
                Optional.of(task.journey()), Optional.of(task.id() + " " + London.day(clock.instant())),
                Map.of("task", shortened(task.name()), "team", shortened(to.team().name()), "due", LondonMoment.words(task.dueAt()))));
        audit.did(viewer, "task.reminded", Optional.of(task.journey()), task.id());
        return new DeedOutcome.Done("A mail goes to " + to.words() + ", no more than one a day.");
    }

    private Optional<To> to(SharedTask task) {
        return mailboxes.find(task.team()).filter(team -> !settings.value(team.organisation(), KnownSetting.MAILS).equals("none"))
                .flatMap(team -> task.holder().isPresent() ? task.holder().flatMap(holder -> standings.of(holder.userId())
                        .flatMap(Standing::email).map(address -> new To(address, holder.name(), team))).or(() -> toTeam(team))
                        : toTeam(team));
    }

    private static Optional<To> toTeam(TeamMailbox team) {
        return team.address().map(address -> new To(address, team.name(), team));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private record To(String address, String words, TeamMailbox team) {
    }
}

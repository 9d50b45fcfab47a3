package org.homeward.demo;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Directory;
import org.homeward.access.KnownSetting;
import org.homeward.access.Organisation;
import org.homeward.access.SettingBook;
import org.homeward.access.TeamMailboxes;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Switches everything on in the demo and gives each team a mailbox and brokerage a telephone, so that there is something to try. What somebody has chosen since is left alone. */
@Component
@Profile("demo")
@DependsOn("demoTown")
class DemoSettings implements InitializingBean {

    /** Providers who accept the assessments of others. */
    private static final Set<String> TRUSTED = Set.of("brightwater");

    /** Teams whom providers, people and families are told to ring. */
    private static final Set<String> RUNG = Set.of("brokerage-officers.", "hub-case-managers.", "ward-staff.");

    private final Directory directory;
    private final SettingBook book;
    private final TeamMailboxes mailboxes;
    private final Clock clock;

    DemoSettings(Directory directory, SettingBook book, TeamMailboxes mailboxes, Clock clock) {
        this.directory = directory;
        this.book = book;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        Stream.of(Organisation.Kind.values()).flatMap(kind -> directory.organisations(kind).stream())
                .forEach(organisation -> {
                    switchOn(organisation);
                    giveMailboxes(organisation);
                    giveTelephones(organisation);
                });
    }

    /** No such mailbox exists: .example belongs to nobody. */
    private void giveMailboxes(Organisation organisation) {
        mailboxes.ofOrganisation(organisation.id()).stream().filter(team -> team.address().isEmpty())
                .forEach(team -> mailboxes.set(team.groupId(), Optional.of(team.groupId() + "@homeward.example")));
    }

    /** 020 7946 0xxx is kept free for stories, so nobody is rung. */
    private void giveTelephones(Organisation organisation) {
        mailboxes.ofOrganisation(organisation.id()).stream().filter(team -> RUNG.stream().anyMatch(team.groupId()::startsWith))
                .filter(team -> team.telephone().isEmpty()).forEach(team -> mailboxes.setTelephone(team.groupId(),
                        Optional.of("020 7946 0" + (100 + Math.floorMod(team.groupId().hashCode(), 100)))));
    }

    private void switchOn(Organisation organisation) {
        var chosen = book.newest(organisation.id()).keySet();
        KnownSetting.of(organisation.kind()).stream().filter(setting -> setting.isSwitch() || TRUSTED.contains(organisation.id()) && setting == KnownSetting.TRUSTED_ASSESSMENT)
                .filter(setting -> !chosen.contains(setting))
                .forEach(setting -> book.enter(organisation.id(), new SettingBook.Entry(setting, "yes", clock.instant(),
                        "demo", Optional.empty())));
    }
}

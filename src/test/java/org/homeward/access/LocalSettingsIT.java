package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Organisation.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What organisations may choose, what is refused, and that watching ends with two people. */
@HomewardTest
class LocalSettingsIT {

    private static final Viewer MIA = new Viewer("mia.manager", Set.of("managers.northbridge"));
    private static final Viewer LEE = new Viewer("lee.lead", Set.of("hub-leads.northbridge-hub"));
    private static final Map<String, Integer> SEEN = Map.of("task-overdue", 3);

    private final String hospital = "hospital-" + UUID.randomUUID().toString().substring(0, 8);
    private final String council = "council-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private ChangeSettings change;
    @Autowired
    private EndWatching endWatching;
    @Autowired
    private LocalSettings settings;
    @Autowired
    private SettingBook book;
    @Autowired
    private Directory directory;
    @Autowired
    private Audit audit;
    @Autowired
    private Register register;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Clock clock;

    @BeforeEach
    void enter() {
        register.enter(Organisation.of(hospital, Kind.HOSPITAL, "A hospital"));
        register.enter(Organisation.of(council, Kind.COUNCIL, "A council"));
    }

    @ParameterizedTest
    @EnumSource(KnownSetting.class)
    void aNewOrganisationBeginsWithTheStarterSetAlone(KnownSetting setting) {
        assertThat(settings.value(hospital, setting)).isEqualTo(setting.usual());
        assertThat(setting.allowed()).contains(setting.usual());
        if (setting.isSwitch()) {
            assertThat(settings.inUse(hospital, setting)).isFalse();
        }
    }

    @Test
    void whatIsChosenCountsAndWhatWasChosenIsKept() {
        change.change(MIA, hospital, "process.pathway-selection", "yes");
        change.change(MIA, hospital, "process.pathway-selection", "yes");
        change.change(LEE, hospital, "process.pathway-selection", "no");

        assertThat(settings.inUse(hospital, KnownSetting.PATHWAY_SELECTION)).isFalse();
        assertThat(book.history(hospital)).extracting(SettingBook.Entry::by, SettingBook.Entry::value)
                .containsExactly(tuple("lee.lead", "no"),
                        tuple("mia.manager", "yes"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> database.sql(
                "update organisation_setting set value = 'yes' where organisation = ?").param(hospital).update()))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("only added");
        assertThat(audited(hospital)).containsExactly("setting.changed", "setting.changed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            process.pathway-selection | maybe    | process.pathway-selection
            process.pathway-selection | YES      | process.pathway-selection
            process.pathway-selection | ''       | process.pathway-selection
            mails.tasks               | yes      | mails.tasks
            process.everything        | yes      | process.everything
            task.assess-social-care   | yes      | task.assess-social-care
            process.discharge         | yes      | Pathway selection
            watch.mails               | ${1+1}   | watch.mails
            """)
    void whatIsNotKnownOrNotOfThisOrganisationIsRefusedByName(String key, String value, String named) {
        assertThatThrownBy(() -> change.change(MIA, hospital, key, value)).isInstanceOf(SettingRefused.class)
                .satisfies(refused -> assertThat(((SettingRefused) refused).field() + refused.getMessage()).contains(named));
        assertThat(book.history(hospital)).isEmpty();
    }

    @Test
    void aProcessThatOthersNeedIsSwitchedOffLast() {
        change.change(MIA, hospital, "process.pathway-selection", "yes");
        change.change(MIA, hospital, "process.discharge", "yes");
        assertThatThrownBy(() -> change.change(MIA, hospital, "process.pathway-selection", "no"))
                .hasMessageContaining("switch off Discharge first");
        assertThatThrownBy(() -> change.change(MIA, "nowhere", "process.discharge", "no"))
                .hasMessageContaining("no such organisation");
    }

    @Test
    void watchingBeginsWithOneAndEndsWithTwo() {
        change.change(MIA, council, "watch.mails", "yes");
        assertThat(settings.watching(council)).isTrue();
        assertThatThrownBy(() -> change.change(LEE, council, "watch.mails", "no")).hasMessageContaining("two signatures");

        assertThat(endWatching.sign(MIA, council, KnownSetting.WATCH_MAILS, SEEN)).isFalse();
        assertThatThrownBy(() -> endWatching.sign(MIA, council, KnownSetting.WATCH_MAILS, SEEN))
                .hasMessageContaining("somebody else's");
        assertThat(settings.watching(council)).isTrue();
        assertThat(endWatching.waiting(council, KnownSetting.WATCH_MAILS).orElseThrow().seen()).isEqualTo(SEEN);
        assertThat(endWatching.sign(LEE, council, KnownSetting.WATCH_MAILS, SEEN)).isTrue();

        assertThat(settings.watching(council)).isFalse();
        var last = book.newest(council).get(KnownSetting.WATCH_MAILS);
        assertThat(last.by()).isEqualTo("mia.manager");
        assertThat(last.countersignedBy()).contains("lee.lead");
        assertThatThrownBy(() -> endWatching.sign(LEE, council, KnownSetting.WATCH_MAILS, SEEN))
                .hasMessageContaining("nothing to sign");
        assertThat(audited(council)).containsExactlyInAnyOrder("setting.changed", "watch.endSigned", "watch.ended");
    }

    @Test
    void aSignatureTakenBackOrTooOldCountsNoMore() {
        change.change(MIA, council, "watch.mails", "yes");
        endWatching.sign(MIA, council, KnownSetting.WATCH_MAILS, SEEN);
        endWatching.takeBack(LEE, council, KnownSetting.WATCH_MAILS);
        assertThat(endWatching.waiting(council, KnownSetting.WATCH_MAILS)).isEmpty();
        assertThat(endWatching.sign(LEE, council, KnownSetting.WATCH_MAILS, SEEN)).isFalse();

        var nextWeek = new EndWatching(directory, book, settings, audit, Clock.offset(clock, Duration.ofDays(8)));
        assertThat(nextWeek.waiting(council, KnownSetting.WATCH_MAILS)).isEmpty();
        transaction.executeWithoutResult(status -> assertThat(
                nextWeek.sign(MIA, council, KnownSetting.WATCH_MAILS, SEEN)).isFalse());
        assertThat(settings.watching(council)).isTrue();
    }

    @Test
    void aSystemIsNobodyWhoCanSign() {
        change.change(MIA, council, "watch.mails", "yes");
        assertThatThrownBy(() -> endWatching.sign(new Viewer("northbridge-epr", Set.of()), council,
                KnownSetting.WATCH_MAILS, SEEN)).hasMessageContaining("named person");
        assertThatThrownBy(() -> endWatching.sign(MIA, council, KnownSetting.MAILS, SEEN))
                .hasMessageContaining("nothing to sign");
    }

    @Test
    void peopleAnswerForTheirOwnOrganisationAndAHubForItsHospitalsToo() {
        var answersFor = new AnswersFor(directory);
        assertThat(answersFor.organisations(MIA)).extracting(Organisation::id).containsExactly("northbridge");
        assertThat(answersFor.organisations(LEE)).extracting(Organisation::id).contains("northbridge", "northbridge-hub");
        assertThat(answersFor.organisations(new Viewer("mel.manager", Set.of("managers.eastvale"))))
                .extracting(Organisation::id).containsExactly("eastvale");
        assertThat(answersFor.organisations(new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b")))).isEmpty();
        assertThat(answersFor.organisations(new Viewer("ada.admin", Set.of("administrators.homeward"))))
                .extracting(Organisation::id).contains("northbridge", "westmoor", hospital).doesNotContain("homeward");
    }

    private List<String> audited(String organisation) {
        return database.sql("""
                        select action from (select action, what from audit_waiting
                                            union all select action, what from audit_entry) a where what like ?""")
                .param(organisation + "%").query(String.class).list();
    }
}

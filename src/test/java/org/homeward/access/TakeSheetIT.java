package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.homeward.HomewardTest;
import org.homeward.access.Sheet.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A file is taken wholly or not at all, and every fault in it is named. */
@HomewardTest
class TakeSheetIT {

    private static final Viewer ADA = new Viewer("ada.admin", Set.of("administrators.homeward"));

    @Autowired
    private LocalSettings settings;
    @Autowired
    private TakeSheet sheets;
    @Autowired
    private SheetFiles files;
    @Autowired
    private Directory directory;
    @Autowired
    private WhoIsWho whoIsWho;
    @Autowired
    private Calendars calendars;
    @Autowired
    private Memberships memberships;
    @Autowired
    private IdentityService identities;
    @Autowired
    private AuthorizationService authorizations;
    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource
    void whatWasGivenOutChangesNothingWhenTakenBackAndIsGivenOutTheSame(SheetKind kind) {
        var file = files.write(sheets.give(ADA, kind));
        assertThat(files.read(file).lines()).isNotEmpty();
        assertThat(sheets.take(ADA, kind, files.read(file))).isZero();
        assertThat(files.write(sheets.give(ADA, kind))).isEqualTo(file);
    }

    /** Cells apart by semicolons, lines by slashes. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        ORGANISATIONS ~ id;kind;name;hub / a b;hospital;A; ~ line 2: column id: "a b" is not a short name: small letters, digits, hyphens
        ORGANISATIONS ~ id;kind;name;hub / a;shop;; ~ line 2: column name: this has to be filled in | line 2: column kind: there is no kind "shop"; there are hospital, hub, council, provider, community-health, icb, housing, voluntary, operator
        ORGANISATIONS ~ id;kind;name;hub / a;council;A;northbridge-hub / b;hospital;B;nowhere ~ line 2: column hub: only a hospital has a hub that serves it | line 3: column hub: there is no hub nowhere
        ORGANISATIONS ~ id;kind;name;hub / eastvale;provider;E; ~ line 2: column kind: eastvale is known as council; an organisation does not change its kind
        ORGANISATIONS ~ id;kind;name;hub / a;icb;A; / b;icb;B; / a;icb;A; ~ line 4: this is entered on line 2 already
        ORGANISATIONS ~ id;kind;nom / a;icb;A ~ line 1: column name: there is no such column in the file | line 1: column hub: there is no such column in the file | line 1: column nom: nothing is known of this column
        SITES ~ id;hospital;name / s;eastvale;S ~ line 2: column hospital: there is no hospital eastvale
        WARDS ~ id;site;name;feed_codes;beds;closed_beds / eastvale;there;W;;1|2;2 ~ line 2: column site: there is no site there | line 2: column id: eastvale is an organisation; a ward needs another name | line 2: column closed_beds: bed 2 cannot be open and closed
        COUNCIL_AREAS ~ postcode_district;council / NB1 4QT;eastvale / NB1;northbridge ~ line 2: column postcode_district: "NB1 4QT" is not the first half of a postcode, for example NB1 | line 3: column council: there is no council northbridge
        GP_PRACTICES ~ code;name;council / 123;P;eastvale ~ line 2: column code: "123" is not the code of a GP practice, for example Y99001
        TRUSTED_ASSESSMENTS ~ provider;accepted / brightwater;perhaps / eastvale;yes ~ line 2: column accepted: say yes or no | line 3: column provider: there is no provider eastvale
        TEAMS ~ role;scope;name;monday;tuesday;wednesday;thursday;friday;saturday;sunday;bank_holidays;closed_days;cover / nurses;eastvale;N;;;;;;;;;; / social-workers;northbridge;N;;;;;;;;;; ~ line 2: column role: there is no role "nurses"; there are administrators, brokerage-officers, care-providers, chc-assessors, community-nurses, council-systems, discharge-coordinators, hospital-systems, housing-officers, hub-case-managers, hub-leads, information-governance, managers, monitoring, pharmacists, process-owners, reablement-team, social-workers, therapists, ward-staff | line 3: column scope: "northbridge" is not known here as an organisation of the kind council, for which social-workers work
        TEAMS ~ role;scope;name;monday;tuesday;wednesday;thursday;friday;saturday;sunday;bank_holidays;closed_days;cover / managers;eastvale;M;9-5;closed;;;;;;maybe;24 Dec;managers.eastvale / managers;westmoor;M;closed;;;;;;;closed;;managers.nowhere ~ line 2: column monday: "9-5" is not from when to when, for example 09:00-17:00 | line 2: column bank_holidays: say open or closed | line 2: column closed_days: "24 Dec" is not a day, for example 2026-12-24 | line 2: column cover: a team does not cover for itself | line 3: column monday: a team that is never open cannot be given tasks; leave all hours empty for the usual ones | line 3: column cover: there is no team managers.nowhere
        MEMBERS ~ user_id;name;job_title;active;teams / nina.ward;Nina Ward;Ward sister;yes;social-workers.eastvael / a b;;;perhaps; / northbridge-epr;S;S;yes; ~ line 2: column teams: there is no team social-workers.eastvael | line 3: column user_id: "a b" is not a user name: letters and digits with . _ @ - between, for example nina.ward | line 3: column name: this has to be filled in | line 3: column job_title: this has to be filled in | line 3: column active: say yes or no | line 4: column user_id: northbridge-epr is the account of a system
        """)
    void everyFaultIsNamedWithItsLineAndNothingIsTaken(SheetKind kind, String file, String faults) {
        var before = sheets.give(ADA, kind);
        var refused = catchThrowableOfType(SheetRefused.class, () -> sheets.take(ADA, kind, sheet(file)));
        assertThat(refused.faults()).extracting(Object::toString).containsExactlyInAnyOrder(split(faults));
        assertThat(sheets.give(ADA, kind)).isEqualTo(before);
    }

    @Test
    void aNewTownComesInByFilesAndItsPeopleWorkAtOnce() {
        transaction.executeWithoutResult(status -> {
            take(SheetKind.ORGANISATIONS, 4, "id;kind;name;hub / farside;hospital;Farside Hospital;farside-hub / "
                    + "farside-hub;hub;Farside Hub; / farvale;council;Farvale Council; / far-care;provider;Far Care;");
            take(SheetKind.TRUSTED_ASSESSMENTS, 1, "provider;accepted / far-care;yes");
            assertThat(settings.inUse("far-care", KnownSetting.TRUSTED_ASSESSMENT)).isTrue();
            take(SheetKind.SITES, 1, "id;hospital;name / farside-main;farside;Main site");
            take(SheetKind.WARDS, 1, "id;site;name;feed_codes;beds;closed_beds / farside-1;farside-main;Ward 1;W1|ONE;1|2;3");
            take(SheetKind.COUNCIL_AREAS, 1, "postcode_district;council / fs1;farvale");
            take(SheetKind.GP_PRACTICES, 1, "code;name;council / y99101;Far Surgery;farvale");
            take(SheetKind.TEAMS, 2, "role;scope;name;monday;tuesday;wednesday;thursday;friday;saturday;sunday;bank_holidays;"
                    + "closed_days;cover / social-workers;farvale;Farvale social workers;09:00-17:00;;;;;;;closed;2026-12-24;"
                    + "hub-leads.farside-hub / hub-leads;farside-hub;Farside leads;;;;;;;;;;");
            take(SheetKind.MEMBERS, 1, "user_id;name;job_title;active;teams / fay.far;Fay Far;Social worker;;"
                    + "social-workers.farvale|hub-leads.farside-hub");

            assertThat(directory.hubServing("farside")).contains("farside-hub");
            assertThat(directory.wardByFeedCode("farside", "ONE")).map(Ward::id).contains("farside-1");
            assertThat(whoIsWho.beds().get("farside-1")).containsExactly(new WhoIsWho.Bed("1", true),
                    new WhoIsWho.Bed("2", true), new WhoIsWho.Bed("3", false));
            assertThat(directory.councilFor("FS1")).contains("farvale");
            assertThat(directory.councilOfPractice("Y99101")).contains("farvale");
            var calendar = calendars.of("social-workers.farvale");
            assertThat(calendar.on(DayOfWeek.MONDAY)).contains(OpeningHours.of("09:00-17:00"));
            assertThat(calendar.on(DayOfWeek.TUESDAY)).isEmpty();
            assertThat(calendar.cover()).contains("hub-leads.farside-hub");
            assertThat(calendars.of("hub-leads.farside-hub")).isEqualTo(TeamCalendar.USUAL);
            assertThat(identities.createUserQuery().memberOfGroup("social-workers.farvale").list())
                    .extracting(User::getId).containsExactly("fay.far");
            assertThat(authorizations.isUserAuthorized("fay.far", List.of("social-workers.farvale"),
                    Permissions.ACCESS, Resources.APPLICATION, "tasklist")).isTrue();

            take(SheetKind.MEMBERS, 1, "user_id;name;job_title;active;teams / fay.far;Fay Far;Social worker;yes;"
                    + "hub-leads.farside-hub");
            assertThat(memberships.of("fay.far")).containsExactly("hub-leads.farside-hub");
            take(SheetKind.MEMBERS, 1, "user_id;name;job_title;active;teams / fay.far;Fay Far;Social worker;no;");
            assertThat(identities.createUserQuery().userId("fay.far").count()).isZero();
            status.setRollbackOnly();
        });
        assertThat(directory.organisation("farside")).isEmpty();
    }

    private void take(SheetKind kind, int lines, String file) {
        assertThat(sheets.take(ADA, kind, sheet(file))).as(kind.key()).isEqualTo(lines);
        assertThat(sheets.take(ADA, kind, sheet(file))).as(kind.key() + " again").isZero();
    }

    private static String[] split(String faults) {
        return Arrays.stream(faults.split(" \\| (?=line )")).toArray(String[]::new);
    }

    private static Sheet sheet(String file) {
        var lines = Stream.of(file.split(" / ", -1)).map(line -> line.split(";", -1)).toList();
        var columns = Stream.of(lines.get(0)).map(String::strip).toList();
        return new Sheet(columns, Stream.iterate(1, i -> i + 1).limit(lines.size() - 1L).map(i -> {
            var cells = new HashMap<String, String>();
            for (var c = 0; c < columns.size(); c++) {
                cells.put(columns.get(c), lines.get(i)[c].strip());
            }
            return new Line(i + 1, cells);
        }).toList());
    }
}

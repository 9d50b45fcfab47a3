package org.homeward.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SettingBook.Entry;

/** Which providers have agreed to accept the assessment of the hospital, the hub and the council as their own. */
final class TrustedAssessmentRows extends SheetRows {

    private static final KnownSetting SETTING = KnownSetting.TRUSTED_ASSESSMENT;

    private final Directory directory;
    private final SettingBook settings;
    private final Clock clock;

    TrustedAssessmentRows(Directory directory, SettingBook settings, Clock clock) {
        super(SheetKind.TRUSTED_ASSESSMENTS);
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    String key(Line line) {
        return line.cell("provider");
    }

    @Override
    List<Map<String, String>> known() {
        return directory.organisations(Kind.PROVIDER).stream().map(provider -> cells(provider.id(), Optional.ofNullable(
                settings.newest(provider.id()).get(SETTING)).map(Entry::value).orElse(SETTING.usual()))).toList();
    }

    @Override
    void check(Line line, Set<String> keys, SheetFaults faults) {
        faults.unless(directory.organisation(key(line)).filter(it -> it.kind() == Kind.PROVIDER).isPresent(), line, "provider",
                "there is no provider " + key(line));
        faults.unless(SETTING.allowed().contains(line.cell("accepted")), line, "accepted", "say yes or no");
    }

    @Override
    Map<String, String> tidy(Line line) {
        return cells(key(line), line.cell("accepted"));
    }

    @Override
    void enter(Viewer who, List<Line> changed) {
        changed.forEach(line -> {
            settings.takeTurn(key(line));
            settings.enter(key(line), new Entry(SETTING, line.cell("accepted"), clock.instant(), who.userId(), Optional.empty()));
        });
    }
}

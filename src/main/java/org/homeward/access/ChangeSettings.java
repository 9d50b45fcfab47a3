package org.homeward.access;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.SettingBook.Entry;
import org.homeward.journey.UseCase;

/**
 * Somebody who answers for an organisation switches a process on or off, or chooses a setting of it. Watching begins
 * here at once; it ends with {@link EndWatching} alone.
 */
@UseCase
public class ChangeSettings {

    private final Directory directory;
    private final SettingBook book;
    private final LocalSettings settings;
    private final Audit audit;
    private final Clock clock;

    public ChangeSettings(Directory directory, SettingBook book, LocalSettings settings, Audit audit, Clock clock) {
        this.directory = directory;
        this.book = book;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Choosing what is chosen already changes nothing.
     *
     * @throws SettingRefused where there is no such setting for this organisation, or the value is none of it
     */
    public void change(Viewer who, String organisation, String key, String value) {
        var setting = settingOf(organisation, key);
        if (!setting.allowed().contains(value)) {
            throw new SettingRefused(key, setting.words() + " (" + key + ") is one of: "
                    + String.join(", ", setting.allowed()) + ".");
        }
        book.takeTurn(organisation);
        if (settings.value(organisation, setting).equals(value)) {
            return;
        }
        if (setting.isWatch() && value.equals("no")) {
            throw new SettingRefused(key, setting.words() + " is turned off by two signatures, not here.");
        }
        checkOrder(organisation, setting, value);
        book.enter(organisation, new Entry(setting, value, clock.instant(), who.userId(), Optional.empty()));
        audit.did(who, "setting.changed", Optional.empty(), organisation + ": " + key + " = " + value);
    }

    private KnownSetting settingOf(String organisation, String key) {
        var found = directory.organisation(organisation)
                .orElseThrow(() -> new SettingRefused("organisation", "There is no such organisation."));
        return KnownSetting.of(key).filter(setting -> setting.isFor(found.kind()))
                .orElseThrow(() -> new SettingRefused(key, "There is no such setting for " + found.name() + "."));
    }

    private void checkOrder(String organisation, KnownSetting setting, String value) {
        var missing = setting.needs().filter(first -> value.equals("yes") && !settings.inUse(organisation, first));
        if (missing.isPresent()) {
            throw new SettingRefused(setting.key(), setting.words() + " (" + setting.key() + ") comes after "
                    + missing.get().words() + ": switch that on first.");
        }
        for (var later : KnownSetting.values()) {
            if (value.equals("no") && later.needs().filter(setting::equals).isPresent()
                    && settings.inUse(organisation, later)) {
                throw new SettingRefused(setting.key(), later.words() + " needs " + setting.words()
                        + " (" + setting.key() + "): switch off " + later.words() + " first.");
            }
        }
    }
}

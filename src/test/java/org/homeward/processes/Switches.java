package org.homeward.processes;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.homeward.access.KnownSetting;
import org.homeward.access.LocalSettings;
import org.homeward.access.SettingBook;

/** Sets what organisations have in use for one test, and puts back afterwards what stood there before. */
public final class Switches implements AutoCloseable {

    private final SettingBook book;
    private final LocalSettings settings;
    private final Clock clock;
    private final Deque<Runnable> undo = new ArrayDeque<>();

    public Switches(SettingBook book, LocalSettings settings, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** With admission and the daily review alone, as a hospital begins. */
    public Switches starterSet(String hospital) {
        return off(hospital, KnownSetting.NEEDS_ASSESSMENT).off(hospital, KnownSetting.DISCHARGE)
                .off(hospital, KnownSetting.PATHWAY_SELECTION);
    }

    public Switches on(String organisation, KnownSetting setting) {
        return set(organisation, setting, "yes");
    }

    public Switches off(String organisation, KnownSetting setting) {
        return set(organisation, setting, "no");
    }

    public Switches set(String organisation, KnownSetting setting, String value) {
        var before = settings.value(organisation, setting);
        undo.push(() -> enter(organisation, setting, before));
        enter(organisation, setting, value);
        return this;
    }

    private void enter(String organisation, KnownSetting setting, String value) {
        book.enter(organisation, new SettingBook.Entry(setting, value, clock.instant(), "test", Optional.empty()));
    }

    @Override
    public void close() {
        undo.forEach(Runnable::run);
    }
}

package org.homeward.dischargepack;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Counts by ward how often notes for care providers came back, and what was missing. It names no person. */
public interface NoteQuality {

    /** By ward, those that sent any. */
    List<OfWard> of(Collection<String> wards, Instant since);

    /**
     * One ward.
     *
     * @param sentBack    of those sent, how many came back because something was missing, whether or not they were understood all the same
     * @param mostMissing what was missing most often
     */
    record OfWard(String ward, int sent, int sentBack, Optional<NoteItem> mostMissing) {

        /** In whole per cent of those sent. */
        public int share() {
            return sent == 0 ? 0 : Math.round(100f * sentBack / sent);
        }
    }
}

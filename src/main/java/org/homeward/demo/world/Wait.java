package org.homeward.demo.world;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether somebody gets as far as being ready, and what keeps them then.
 *
 * @param bucket of the days from being ready to leaving; empty for who dies or goes before
 * @param reason empty for who leaves on the day of being ready
 */
record Wait(Optional<DelayBucket> bucket, Optional<DelayReason> reason) {

    static final Wait NEVER_READY = new Wait(Optional.empty(), Optional.empty());
    private static final Wait NO_DELAY = new Wait(Optional.of(DelayBucket.NO_DELAY), Optional.empty());

    boolean isReady() {
        return bucket.isPresent();
    }

    boolean isAboutHousing() {
        return reason.filter(DelayReason::isAboutHousing).isPresent();
    }

    /** Whole days for somebody who is ready on that day. */
    int days(LocalDate ready, Waits waits, Dice dice) {
        return reason.isEmpty() ? 0 : waits.days(bucket.orElseThrow(), ready, dice);
    }

    /** Draws the waits of everybody. */
    record Draw(Waits waits, Reasons reasons) {

        Wait of(Fates.Fate fate, Dice dice) {
            var kind = fate.kind();
            return switch (fate.ending()) {
                case LEFT -> kind.hasReadyDate() ? with(kind, waits.odds(kind).by(dice), dice) : NO_DELAY;
                case DIED -> some(kind, "deaths-when-ready", dice);
                case SELF_DISCHARGED -> some(kind, "self-discharges-when-ready", dice);
            };
        }

        private Wait some(Kind kind, String rate, Dice dice) {
            return kind.hasReadyDate() && dice.chance(Assumed.rate(rate)) ? with(kind, waits.oddsOfSome(kind).by(dice), dice) : NEVER_READY;
        }

        private Wait with(Kind kind, DelayBucket bucket, Dice dice) {
            return bucket == DelayBucket.NO_DELAY ? NO_DELAY
                    : new Wait(Optional.of(bucket), Optional.of(reasons.of(kind, bucket, dice)));
        }
    }
}

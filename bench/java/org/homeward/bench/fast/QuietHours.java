package org.homeward.bench.fast;

import org.homeward.bench.bare.Recorder;

/**
 * What the product's clock costs by itself: the half-hours in which nothing happened to anybody are timed, and every other
 * costs as much before anything happens in it. For all of England it is the same as for a few people.
 */
final class QuietHours implements EnglandDay.Watcher {

    private final Recorder recorder;
    private long begun;
    private int before;
    private int strides;
    private int quiet;
    private long quietNanos;

    QuietHours(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void stride() {
        long now = System.nanoTime();
        int soFar = recorder.soFar();
        if (strides++ > 0 && soFar == before) {
            quiet++;
            quietNanos += now - begun;
        }
        before = soFar;
        begun = now;
    }

    @Override
    public void phase() {
        recorder.next();
    }

    /** Of the whole day. */
    double seconds() {
        return quiet == 0 ? 0 : quietNanos / 1e9 / quiet * strides;
    }
}

package org.homeward.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Several connections of a hospital over real MLLP: each sends a message, waits for its acknowledgement and sends the next. */
final class AdtSenders {

    private final int port;
    private final List<AdtFeed> feeds;

    AdtSenders(int port, List<AdtFeed> feeds) {
        this.port = port;
        this.feeds = feeds;
    }

    /**
     * Sends until nothing is left or the time is over.
     *
     * @param aSecond messages a second of all connections together; 0 for as fast as the answers come
     * @param seconds at most so long
     */
    Outcome run(double aSecond, long seconds) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(feeds.size());
        try {
            long begun = System.nanoTime();
            long until = begun + seconds * 1_000_000_000L;
            var running = new ArrayList<Future<List<Double>>>();
            for (int i = 0; i < feeds.size(); i++) {
                var feed = feeds.get(i);
                long every = aSecond == 0 ? 0 : (long) (1e9 * feeds.size() / aSecond);
                long first = begun + every * i / feeds.size();
                running.add(threads.submit(() -> send(feed, first, every, until)));
            }
            var times = new ArrayList<Double>();
            for (var one : running) {
                times.addAll(one.get());
            }
            return new Outcome(times, (System.nanoTime() - begun) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    /** With a rate, a time counts from the moment at which the message was due, so that a stall is not passed over. */
    private List<Double> send(AdtFeed feed, long first, long every, long until) throws IOException {
        var times = new ArrayList<Double>();
        try (var socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            for (long due = first; feed.hasNext() && System.nanoTime() < until; due += every) {
                awaitTurn(due);
                long from = every == 0 ? System.nanoTime() : due;
                var message = feed.next();
                socket.getOutputStream().write(("\u000B" + message + "\u001C\r").getBytes(StandardCharsets.UTF_8));
                var answer = answer(socket.getInputStream());
                times.add((System.nanoTime() - from) / 1e6);
                if (!answer.contains("\rMSA|AA|")) {
                    throw new IllegalStateException("Not taken: " + answer.replace('\r', '\n') + "\n" + message.replace('\r', '\n'));
                }
            }
        }
        return times;
    }

    private static void awaitTurn(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static String answer(InputStream in) throws IOException {
        var answer = new StringBuilder();
        for (int next = in.read(); next != 0x1C; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection was closed without an answer");
            }
            answer.append((char) next);
        }
        return answer.toString();
    }

    /**
     * What was sent.
     *
     * @param times from sending to acknowledgement, in milliseconds
     */
    record Outcome(List<Double> times, double seconds) {

        double aSecond() {
            return times.size() / seconds;
        }
    }
}

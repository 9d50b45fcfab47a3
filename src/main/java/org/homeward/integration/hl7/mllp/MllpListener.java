package org.homeward.integration.hl7.mllp;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The port on which hospitals deliver their messages. Every sender has a thread of its own, so that a slow one or one
 * that sends rubbish never keeps the others waiting.
 */
public final class MllpListener {

    private static final Logger LOG = LoggerFactory.getLogger(MllpListener.class);
    private static final int BACKLOG = 100;
    private static final long PAUSE_AFTER_FAILURE = TimeUnit.MILLISECONDS.toNanos(100);

    private final MllpLimits limits;
    private final Receiver receiver;
    private final Cover cover;
    private final RoomForLarge room;
    private final Traffic traffic = new Traffic();
    private final Set<SenderConnection> connections = ConcurrentHashMap.newKeySet();
    private ServerSocket server;
    private ExecutorService threads;

    /** @param room shared by all listeners of this machine */
    public MllpListener(MllpLimits limits, Receiver receiver, Cover cover, RoomForLarge room) {
        this.limits = limits;
        this.receiver = receiver;
        this.cover = cover;
        this.room = room;
    }

    /**
     * Opens the port.
     *
     * @param port 0 for any free one
     * @throws IOException when the port cannot be opened, for instance because it is taken
     */
    public synchronized void start(InetAddress address, int port) throws IOException {
        server = new ServerSocket();
        server.setReuseAddress(true);
        try {
            server.bind(new InetSocketAddress(address, port), BACKLOG);
        } catch (IOException e) {
            server.close();
            server = null;
            throw e;
        }
        var number = new AtomicInteger();
        threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "hl7-sender-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        var open = server;
        threads.execute(() -> welcome(open));
    }

    /** The port that is open. */
    public synchronized int port() {
        if (server == null) {
            throw new IllegalStateException("The message port is not open");
        }
        return server.getLocalPort();
    }

    public synchronized boolean isRunning() {
        return server != null;
    }

    public Traffic traffic() {
        return traffic;
    }

    /** Takes no more messages, lets those in hand be answered, and closes every connection. */
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        closeQuietly(server);
        server = null;
        threads.shutdown();
        connections.forEach(SenderConnection::finish);
        try {
            if (!threads.awaitTermination(limits.stopWithin().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Some senders get no answer to their last message and will send it again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.forEach(SenderConnection::close);
        threads.shutdownNow();
    }

    private void welcome(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                welcome(open.accept());
            } catch (IOException | RuntimeException | Error e) {
                if (!open.isClosed()) {
                    LOG.warn("A sender could not connect: {} {}", e.getClass().getSimpleName(), e.getMessage());
                    LockSupport.parkNanos(PAUSE_AFTER_FAILURE);
                }
            }
        }
    }

    private void welcome(Socket socket) {
        if (!traffic.enter(limits.connections())) {
            LOG.warn("A sender was turned away: {} are connected already", limits.connections());
            closeQuietly(socket);
            return;
        }
        var connection = new SenderConnection(socket, cover, limits, receiver, traffic, room.place());
        connections.add(connection);
        try {
            threads.execute(() -> {
                try {
                    connection.run();
                } finally {
                    connections.remove(connection);
                }
            });
        } catch (RejectedExecutionException | Error e) {
            LOG.warn("A sender was turned away: {}", e.getClass().getSimpleName());
            connections.remove(connection);
            traffic.leave();
            closeQuietly(socket);
        }
    }

    private static void closeQuietly(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("Closing failed: {}", e.getMessage());
        }
    }
}

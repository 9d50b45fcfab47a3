package org.homeward.integration.hl7.store;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.homeward.integration.hl7.message.Segments;
import org.homeward.integration.hl7.mllp.OpenDoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * The hospitals' message ports while Homeward runs: opened when everything else is ready, closed before anything else
 * stops, so that no message meets half a product.
 */
public class MessagePort implements SmartLifecycle, OpenDoor.All {

    private static final Logger LOG = LoggerFactory.getLogger(MessagePort.class);
    private static final Duration WORKER_STOPS_WITHIN = Duration.ofMillis(500);

    private final List<Listeners.Listener> listeners;
    private final Worker worker;

    MessagePort(List<Listeners.Listener> listeners, Worker worker) {
        this.listeners = List.copyOf(listeners);
        this.worker = worker;
    }

    /** The first port that is open; where 0 was set, the one that was free. */
    public int port() {
        return listeners.get(0).wire().port();
    }

    @Override
    public List<OpenDoor> doors() {
        return listeners.stream().filter(listener -> listener.wire().isRunning()).map(Listeners.Listener::asOpen).toList();
    }

    @EventListener
    public void open(ApplicationReadyEvent ready) {
        Segments.prepare();
        listeners.forEach(MessagePort::open);
        worker.start();
        doors().forEach(door -> LOG.info("Hospital messages are taken on port {}{}{}", door.port(), door.secured() ? ", with TLS" : "",
                door.profile().map(", read by the profile "::concat).orElse("")));
    }

    private static void open(Listeners.Listener listener) {
        try {
            listener.wire().start(listener.address(), listener.settings().port());
        } catch (IOException e) {
            throw new CannotBeOpened("The port for hospital messages, " + listener.settings().port() + ", cannot be opened: "
                    + e.getMessage() + ".", "Stop what listens there, perhaps another Homeward, or set homeward.hl7.port "
                    + "(HOMEWARD_HL7_PORT), or that of the listener, to another port.", e);
        }
    }

    @Override
    public void start() {
        // opened when everything is ready
    }

    @Override
    public void stop() {
        worker.askToStop();
        listeners.parallelStream().forEach(listener -> listener.wire().stop());
        worker.awaitStop(WORKER_STOPS_WITHIN);
    }

    @Override
    public boolean isRunning() {
        return listeners.stream().anyMatch(listener -> listener.wire().isRunning());
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** A port is taken, may not be opened, or is not set as it should be. */
    static final class CannotBeOpened extends IllegalStateException {

        private static final long serialVersionUID = 1L;
        private final String whatToDo;

        CannotBeOpened(String message, String whatToDo, IOException cause) {
            super(message, cause);
            this.whatToDo = whatToDo;
        }
    }

    /** Says at the end of a failed start what to do about it. */
    static final class Explained extends AbstractFailureAnalyzer<CannotBeOpened> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, CannotBeOpened cause) {
            return new FailureAnalysis(cause.getMessage(), cause.whatToDo, cause);
        }
    }
}

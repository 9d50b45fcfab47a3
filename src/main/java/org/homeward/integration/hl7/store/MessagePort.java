package org.homeward.integration.hl7.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.homeward.integration.hl7.message.Segments;
import org.homeward.integration.hl7.mllp.MllpListener;
import org.homeward.integration.hl7.mllp.Traffic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * The hospitals' message port while Homeward runs: opened when everything else is ready, closed before anything else
 * stops, so that no message meets half a product.
 */
public class MessagePort implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MessagePort.class);
    private static final Duration WORKER_STOPS_WITHIN = Duration.ofMillis(500);

    private final MllpListener listener;
    private final Worker worker;
    private final Hl7Settings settings;

    MessagePort(MllpListener listener, Worker worker, Hl7Settings settings) {
        this.listener = listener;
        this.worker = worker;
        this.settings = settings;
    }

    /** The port that is open; where 0 was set, the one that was free. */
    public int port() {
        return listener.port();
    }

    public Traffic traffic() {
        return listener.traffic();
    }

    @EventListener
    public void open(ApplicationReadyEvent ready) {
        Segments.prepare();
        try {
            listener.start(address(), settings.port());
        } catch (IOException e) {
            throw new CannotBeOpened("The port for hospital messages, " + settings.port() + ", cannot be opened: "
                    + e.getMessage() + ".", e);
        }
        worker.start();
        LOG.info("Hospital messages are taken on port {}", listener.port());
    }

    @Override
    public void start() {
        // opened when everything is ready
    }

    @Override
    public void stop() {
        worker.askToStop();
        listener.stop();
        worker.awaitStop(WORKER_STOPS_WITHIN);
    }

    @Override
    public boolean isRunning() {
        return listener.isRunning();
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** The port is taken, or may not be opened. */
    static final class CannotBeOpened extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        CannotBeOpened(String message, IOException cause) {
            super(message, cause);
        }
    }

    /** Says at the end of a failed start what to do about it. */
    static final class Explained extends AbstractFailureAnalyzer<CannotBeOpened> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, CannotBeOpened cause) {
            return new FailureAnalysis(cause.getMessage(), "Stop what listens there, perhaps another Homeward, or set "
                    + "homeward.hl7.port (HOMEWARD_HL7_PORT) to another port.", cause);
        }
    }

    private InetAddress address() throws UnknownHostException {
        return settings.address().isEmpty() ? new InetSocketAddress(0).getAddress()
                : InetAddress.getByName(settings.address());
    }
}

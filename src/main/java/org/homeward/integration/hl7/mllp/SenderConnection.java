package org.homeward.integration.hl7.mllp;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sender's connection: reads its messages one after the other and answers each before it reads the next. */
final class SenderConnection implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SenderConnection.class);
    private static final int CHUNK = 64 * 1024;

    private final Socket plain;
    private final Cover cover;
    private final MllpLimits limits;
    private final Receiver receiver;
    private final Traffic traffic;
    private final RoomForLarge.Place place;
    private final Frames frames;
    private Socket socket;
    private boolean busy;
    private boolean stopping;

    SenderConnection(Socket plain, Cover cover, MllpLimits limits, Receiver receiver, Traffic traffic, RoomForLarge.Place place) {
        this.plain = plain;
        this.cover = cover;
        this.socket = plain;
        this.limits = limits;
        this.receiver = receiver;
        this.traffic = traffic;
        this.place = place;
        this.frames = new Frames(limits.largestMessage());
    }

    @Override
    public void run() {
        try (plain) {
            plain.setTcpNoDelay(true);
            plain.setKeepAlive(true);
            plain.setSoTimeout(Math.toIntExact(limits.silence().toMillis()));
            try (var covered = cover.over(plain)) {
                socket = covered;
                converse();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SSLException e) {
            traffic.couldNotAgree();
            LOG.info("A sender could not come in: {}", e.getMessage());
        } catch (IOException e) {
            LOG.debug("A sender's connection ended: {}", e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.warn("A sender's connection was closed without an answer: {}", e.getClass().getSimpleName());
        } finally {
            keepRest();
            place.leave();
            traffic.leave();
        }
    }

    /** Ends the conversation: at once when nothing is in hand, else after the answer. */
    synchronized void finish() {
        stopping = true;
        if (!busy) {
            close();
        }
    }

    /** At once: the other side is not told first, because it may not be listening. */
    void close() {
        try {
            plain.close();
        } catch (IOException e) {
            LOG.debug("Closing a sender's connection failed: {}", e.getMessage());
        }
    }

    private void converse() throws IOException, InterruptedException {
        var bytes = new byte[CHUNK];
        var patience = new Patience(limits);
        while (true) {
            socket.setSoTimeout(patience.millis());
            int length;
            try {
                length = socket.getInputStream().read(bytes);
            } catch (SocketTimeoutException e) {
                if (patience.isInside()) {
                    LOG.info("A sender stopped in the middle of a message; what came was kept and the connection closed");
                } else {
                    traffic.endedInSilence();
                    LOG.debug("A sender said nothing for a while; its connection was closed");
                }
                return;
            }
            if (length < 0 || !answerAll(bytes, length)) {
                return;
            }
            patience.after(frames.isOpen(), frames.begun());
            long before = System.nanoTime();
            place.forMessageOf(frames.held());
            patience.forgive(System.nanoTime() - before);
        }
    }

    private boolean answerAll(byte[] bytes, int length) throws IOException {
        traffic.read(length);
        long strayBefore = frames.strayBytes();
        var completed = frames.accept(bytes, length);
        traffic.stray(frames.strayBytes() - strayBefore);
        if (frames.strayBytes() > limits.largestMessage()) {
            LOG.info("A sender sent nothing but bytes outside of messages; its connection was closed");
            return false;
        }
        for (Frame frame : completed) {
            if (!startWork()) {
                return false;
            }
            try {
                if (!answer(frame)) {
                    return false;
                }
            } finally {
                endWork();
            }
        }
        return true;
    }

    private boolean answer(Frame frame) throws IOException {
        if (frame instanceof Frame.Message message) {
            traffic.message();
            return send(receiver.receive(message.body()));
        }
        if (frame instanceof Frame.TooLarge large) {
            if (send(receiver.refuseTooLarge(large.beginning()))) {
                socket.shutdownOutput();
                new Drain(socket, 4L * limits.largestMessage()).run();
            }
            return false;
        }
        receiver.keepFragment(((Frame.Fragment) frame).beginning());
        return true;
    }

    private boolean send(Optional<Answers> answers) throws IOException {
        if (answers.isEmpty()) {
            return false;
        }
        for (byte[] answer : answers.get().messages()) {
            send(answer);
        }
        return true;
    }

    private void send(byte[] body) throws IOException {
        var framed = new byte[body.length + 3];
        framed[0] = Frames.START;
        System.arraycopy(body, 0, framed, 1, body.length);
        framed[body.length + 1] = Frames.END;
        framed[body.length + 2] = '\r';
        socket.getOutputStream().write(framed);
    }

    private void keepRest() {
        try {
            if (!isStopping()) {
                frames.rest().ifPresent(fragment -> receiver.keepFragment(fragment.beginning()));
            }
        } catch (RuntimeException e) {
            LOG.warn("Half a message could not be kept: {}", e.getClass().getSimpleName());
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized boolean startWork() {
        busy = !stopping;
        return busy;
    }

    private synchronized void endWork() {
        busy = false;
        if (stopping) {
            close();
        }
    }
}

package org.homeward.integration.hl7;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A hospital's sending system over a real socket. */
public final class Sender implements Closeable {

    private static final int PATIENCE_MILLIS = 30_000;
    private final Socket socket;

    public Sender(int port) {
        this(plain(port));
    }

    public Sender(Socket socket) {
        this.socket = socket;
        try {
            socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket plain(int port) {
        try {
            return new Socket("localhost", port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection that speaks TLS as soon as something is written or read; any protocol, where none is named. */
    public static Socket secured(SSLContext context, int port, String... protocols) throws IOException {
        var socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", port);
        if (protocols.length > 0) {
            socket.setEnabledProtocols(protocols);
        }
        return socket;
    }

    /** Sends a whole message and waits for the answer. */
    public String send(String message) {
        raw("\u000B" + message + "\u001C\r");
        return answer();
    }

    public void raw(String bytes) {
        raw(bytes.getBytes(StandardCharsets.UTF_8));
    }

    public void raw(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next answer; empty text when the connection was closed instead. */
    public String answer() {
        var answer = new StringBuilder();
        try {
            for (int next = socket.getInputStream().read(); next != 0x1C; next = socket.getInputStream().read()) {
                if (next < 0) {
                    return answer.toString();
                }
                if (next != 0x0B && !(answer.isEmpty() && next == '\r')) {
                    answer.append((char) next);
                }
            }
            return answer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that nothing more will be sent. */
    public void finish() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

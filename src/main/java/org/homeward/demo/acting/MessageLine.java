package org.homeward.demo.acting;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A hospital's line to the product: it sends a message over MLLP and waits until it is stored. */
public final class MessageLine implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final char BEGIN = 0x0B;
    private static final char END = 0x1C;

    private final Socket socket = new Socket();

    /** @throws IOException where nobody listens there */
    public MessageLine(String host, int port) throws IOException {
        socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
        socket.setSoTimeout(ANSWER_MILLIS);
        socket.setTcpNoDelay(true);
    }

    /** @throws IOException where the product did not store it */
    public void tell(Told told) throws IOException {
        socket.getOutputStream().write((BEGIN + told.text() + END + "\r").getBytes(StandardCharsets.UTF_8));
        var answer = answer();
        if (!answer.contains("\rMSA|AA|")) {
            throw new IOException("A message " + told.event() + " was not taken");
        }
    }

    private String answer() throws IOException {
        var answer = new StringBuilder();
        for (int next = socket.getInputStream().read(); next != END; next = socket.getInputStream().read()) {
            if (next < 0) {
                throw new IOException("The line was closed without an answer");
            }
            answer.append((char) next);
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

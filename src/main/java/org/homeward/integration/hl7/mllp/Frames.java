package org.homeward.integration.hl7.mllp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what arrives on one connection into messages, however the network chops it up. Bytes outside a message are
 * ignored up to the next start byte, and counted. A start byte inside a message means that the message before it was
 * broken off. A message ends with its end byte; the carriage return after it is not waited for.
 */
public final class Frames {

    static final byte START = 0x0B;
    static final byte END = 0x1C;
    private static final int BEGINNING = 16 * 1024;

    private final int largest;
    private ByteArrayOutputStream open;
    private boolean justEnded;
    private boolean overflowed;
    private long strayBytes;
    private long begun;

    public Frames(int largest) {
        this.largest = largest;
    }

    /** Takes the next bytes and answers what they completed, in order. After a message that is too large: nothing more. */
    public List<Frame> accept(byte[] bytes, int length) {
        List<Frame> completed = new ArrayList<>(2);
        int position = 0;
        while (position < length && !overflowed) {
            if (open == null) {
                position = skipTo(bytes, position, length);
            } else {
                position = take(bytes, position, length, completed);
            }
        }
        return completed;
    }

    /** Whether a message has begun and not ended. */
    public boolean isOpen() {
        return open != null;
    }

    /** How many bytes of a message that has not ended are held. */
    int held() {
        return open == null ? 0 : open.size();
    }

    /** What has come of a message that did not end. */
    public Optional<Frame.Fragment> rest() {
        return open == null || open.size() == 0 ? Optional.empty() : Optional.of(new Frame.Fragment(open.toByteArray()));
    }

    /** How many bytes came outside of messages, line ends after a message not counted. */
    public long strayBytes() {
        return strayBytes;
    }

    /** How many messages have begun. */
    long begun() {
        return begun;
    }

    private void begin() {
        open = new ByteArrayOutputStream(4096);
        begun++;
    }

    private int skipTo(byte[] bytes, int from, int length) {
        for (int i = from; i < length; i++) {
            if (bytes[i] == START) {
                begin();
                justEnded = false;
                return i + 1;
            }
            boolean lineEnd = bytes[i] == '\r' || bytes[i] == '\n';
            if (!(justEnded && lineEnd)) {
                strayBytes++;
                justEnded = false;
            }
        }
        return length;
    }

    private int take(byte[] bytes, int from, int length, List<Frame> completed) {
        int to = from;
        while (to < length && bytes[to] != START && bytes[to] != END) {
            to++;
        }
        if (open.size() + (to - from) > largest) {
            int kept = Math.min(largest, BEGINNING);
            open.write(bytes, from, Math.min(to - from, Math.max(0, kept - open.size())));
            completed.add(new Frame.TooLarge(Arrays.copyOf(open.toByteArray(), kept)));
            open = null;
            overflowed = true;
            return length;
        }
        open.write(bytes, from, to - from);
        if (to == length) {
            return length;
        }
        if (bytes[to] == END) {
            completed.add(new Frame.Message(open.toByteArray()));
            open = null;
            justEnded = true;
        } else {
            rest().ifPresent(completed::add);
            begin();
        }
        return to + 1;
    }
}

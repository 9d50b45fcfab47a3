package org.homeward.integration.hl7.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a message as it came, whatever the sender's habits: UTF-8 or Latin-1, and lines that end in CR, LF or both.
 *
 * @param value lines that end in CR, without characters that no table can hold
 */
public record WireText(String value) {

    public static WireText of(byte[] body) {
        var text = decode(body);
        if (text.indexOf('\n') >= 0) {
            text = text.replace("\r\n", "\r").replace('\n', '\r');
        }
        if (text.indexOf('\0') >= 0) {
            text = text.replace("\0", "");
        }
        return new WireText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }
}

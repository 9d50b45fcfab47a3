package org.homeward.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.integration.hl7.mllp.Cover;
import org.homeward.integration.hl7.mllp.MllpLimits;
import org.homeward.integration.hl7.mllp.MllpListener;
import org.homeward.integration.hl7.mllp.RoomForLarge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an interface engine reads off the wire, byte for byte; only the answers' own ids differ from time to time. */
class AnswersContractTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T14:31:00Z"), ZoneOffset.UTC);
    private static final String ADMISSION = "EVN|A01|20260105143000\rPID|1||9990000018^^^NHS^NH\r"
            + "PV1|1|I|7B^BAY2^A3" + "|".repeat(16) + "V1\r";
    private static final String WITHOUT_NUMBER = ADMISSION.replace("V1\r", "\r");

    private final MllpListener listener = new MllpListener(new MllpLimits(2_000, Duration.ofSeconds(20), Duration.ofSeconds(20),
            Duration.ZERO, 5, Duration.ofSeconds(5)), new ReceiveMessage(new JudgeMessage(new FeedProfiles(List.of(), true,
            new OneTrust()), false), new RememberedMessages(), () -> { }, CLOCK), Cover.NONE, new RoomForLarge(1));

    @BeforeEach
    void open() throws IOException {
        listener.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void close() {
        listener.stop();
    }

    static Stream<Exchange> exchanges() {
        return Stream.of(
                new Exchange("taken", "MSH|^~\\&|PAS|TRUST|||20260105143000||ADT^A01^ADT_A01|7|P|2.4\r" + ADMISSION,
                        "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||ACK^A01^ACK|<id>|P|2.4\rMSA|AA|7\r\u001C\r"),
                new Exchange("not usable, field named in ERR-1", "MSH|^~\\&|PAS|TRUST|||20260105143000||ADT^A01|7|P|2.3\r" + WITHOUT_NUMBER,
                        "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||ACK^A01|<id>|P|2.3\r"
                                + "MSA|AE|7|The admission has no visit number (PV1-19).\r"
                                + "ERR|PV1^^19^101&Required field missing&HL70357&&The admission has no visit number (PV1-19).\r\u001C\r"),
                new Exchange("not usable, field named in ERR-2",
                        "MSH|^~\\&|PAS|TRUST|||20260105143000||ADT^A01|7|P|2.5.1\r" + WITHOUT_NUMBER,
                        "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||ACK^A01^ACK|<id>|P|2.5.1\r"
                                + "MSA|AE|7|The admission has no visit number (PV1-19).\r"
                                + "ERR||PV1^1^19|101^Required field missing^HL70357|E||||The admission has no visit number "
                                        + "(PV1-19).\r\u001C\r"),
                new Exchange("no id", "MSH|^~\\&|PAS|TRUST|||20260105143000||ADT^A01||P|2.4\r" + ADMISSION,
                        "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||ACK^A01^ACK|<id>|P|2.4\r"
                                + "MSA|AR||The message has no id (MSH-10).\r"
                                + "ERR|MSH^^10^101&Required field missing&HL70357&&The message has no id (MSH-10).\r\u001C\r"),
                new Exchange("no message at all", "hello",
                        "\u000BMSH|^~\\&|HOMEWARD||||20260105143100+0000||ACK|<id>|P|2.4\r"
                                + "MSA|AR||The message does not begin with a header line (MSH) that can be read.\r"
                                + "ERR|MSH^^^102&Data type error&HL70357&&The message does not begin with a header line "
                                        + "(MSH) that can be read.\r"
                                + "\u001C\r"),
                new Exchange("enhanced: taken", "MSH|^~\\&|PAS|TRUST|||20260105143000||ADT^A01^ADT_A01|7|P|2.5.1|||AL|NE\r" + ADMISSION,
                        "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||ACK^A01^ACK|<id>|P|2.5.1|||NE|NE\rMSA|CA|7\r\u001C\r"),
                new Exchange("enhanced: both", "MSH|^~\\&|PAS|TRUST|||20260105143000||ADT^A01^ADT_A01|7|P|2.5.1|||AL|AL\r" + ADMISSION,
                        "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||ACK^A01^ACK|<id>|P|2.5.1|||NE|NE\rMSA|CA|7\r\u001C\r"
                                + "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||"
                                + "ACK^A01^ACK|<id>|P|2.5.1|||NE|NE\rMSA|AA|7\r\u001C\r"),
                new Exchange("enhanced: not usable", "MSH|^~\\&|PAS|TRUST|||20260105143000||ADT^A01|7|P|2.5.1|||ER|NE\r" + WITHOUT_NUMBER,
                        "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||ACK^A01^ACK|<id>|P|2.5.1|||NE|NE\r"
                                + "MSA|CE|7|The admission has no visit number (PV1-19).\r"
                                + "ERR||PV1^1^19|101^Required field missing^HL70357|E||||The admission has no visit number "
                                        + "(PV1-19).\r\u001C\r"),
                new Exchange("enhanced: refused", "MSH|^~\\&|PAS|TRUST|||20260105143000||ORU^R01|7|P|2.5.1|||AL|AL\r" + ADMISSION,
                        "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||ACK^R01^ACK|<id>|P|2.5.1|||NE|NE\r"
                                + "MSA|CR|7|Only ADT messages are taken here.\r"
                                + "ERR||MSH^1^9|200^Unsupported message type^HL70357|E||||Only ADT messages are taken here.\r\u001C\r"),
                new Exchange("enhanced: only errors are answered", "MSH|^~\\&|PAS|TRUST|||20260105143000||ADT^A01|7|P|2.5.1|||ER|ER\r"
                        + ADMISSION, ""),
                new Exchange("too large", "MSH|^~\\&|PAS|TRUST|||20260105143000||ADT^A01|7|P|2.4\r" + "x".repeat(2_000),
                        "\u000BMSH|^~\\&|HOMEWARD||PAS|TRUST|20260105143100+0000||ACK^A01^ACK|<id>|P|2.4\r"
                                + "MSA|AR|7|The message is larger than is taken here.\r"
                                + "ERR|^^^207&Application internal error&HL70357&&The message is larger than is taken here.\r\u001C\r"));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void whatGoesBack(Exchange exchange) throws IOException {
        try (var socket = new Socket("localhost", listener.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(("\u000B" + exchange.sent() + "\u001C\r").getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            assertThat(answer.toString(StandardCharsets.UTF_8).replaceAll("H[0-9a-f]{19}", "<id>")).isEqualTo(exchange.answered());
        }
    }

    /** One message and all that comes back for it, with start and end bytes. */
    record Exchange(String name, String sent, String answered) {

        @Override
        public String toString() {
            return name;
        }
    }
}

package org.homeward.integration.hl7.mllp;

import java.io.IOException;
import java.net.Socket;
import java.util.Objects;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * TLS with a certificate of ours and, where that is asked, one of the sender's. The certificates are looked up for every
 * connection, so that renewed ones count at once and connections that are open go on.
 */
public final class Tls implements Cover {

    private final Supplier<SSLContext> certificates;
    private final ClientCertificate asked;
    private final Details details;

    /** @param certificates ours, and those by which a sender's is trusted */
    public Tls(Supplier<SSLContext> certificates, ClientCertificate asked, Details details) {
        this.certificates = Objects.requireNonNull(certificates);
        this.asked = Objects.requireNonNull(asked);
        this.details = Objects.requireNonNull(details);
    }

    @Override
    public Socket over(Socket plain) throws IOException {
        var secured = (SSLSocket) certificates.get().getSocketFactory().createSocket(plain, null, true);
        var parameters = secured.getSSLParameters();
        details.putInto(parameters);
        parameters.setWantClientAuth(asked == ClientCertificate.WANTED);
        if (asked == ClientCertificate.REQUIRED) {
            parameters.setNeedClientAuth(true);
        }
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    /** Whether a sender has to show who it is. */
    public enum ClientCertificate {
        /** It is not asked. */
        NONE,
        /** It is asked; who shows none may come in, who shows one that is not trusted may not. */
        WANTED,
        /** Without one that is trusted nobody comes in. */
        REQUIRED
    }

    /**
     * What may be agreed on; empty arrays leave it to Java.
     *
     * @param ciphers   names of cipher suites
     * @param protocols for example {@code TLSv1.3}
     */
    public record Details(String[] ciphers, String[] protocols) {

        public Details {
            Objects.requireNonNull(ciphers);
            Objects.requireNonNull(protocols);
        }

        private void putInto(SSLParameters parameters) {
            if (ciphers.length > 0) {
                parameters.setCipherSuites(ciphers);
            }
            if (protocols.length > 0) {
                parameters.setProtocols(protocols);
            }
        }
    }
}

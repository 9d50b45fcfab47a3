package org.homeward.integration.hl7.mllp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys that a test makes for itself with the JDK's own tool, each with a certificate that it has signed itself. */
public final class Certificates {

    private static final String PASSWORD = "for-this-test-alone";
    private final Path folder;

    public Certificates(Path folder) {
        this.folder = folder;
    }

    /** A key store with a new key and its certificate for this machine. */
    public Path make(String name) throws IOException, InterruptedException {
        var store = folder.resolve(name + ".p12");
        run("-genkeypair", "-alias", name, "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + name, "-ext",
                "san=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore", store.toString());
        return store;
    }

    /** A trust store with the certificate of that key, and nothing else. */
    public Path trusting(String name) throws IOException, InterruptedException {
        var certificate = folder.resolve(name + ".crt");
        var trust = folder.resolve(name + "-trusted.p12");
        if (!Files.exists(trust)) {
            run("-exportcert", "-alias", name, "-keystore", folder.resolve(name + ".p12").toString(), "-file", certificate.toString());
            run("-importcert", "-noprompt", "-alias", name, "-file", certificate.toString(), "-storetype", "PKCS12", "-keystore",
                    trust.toString());
        }
        return trust;
    }

    public String password() {
        return PASSWORD;
    }

    /** What a side needs that shows this key, or none where it is null, and trusts that certificate. */
    public SSLContext context(Path key, Path trust) throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(key == null ? null : open(key), PASSWORD.toCharArray());
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(open(trust));
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private static KeyStore open(Path file) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD));
        var log = folder.resolve("keytool.log").toFile();
        if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log.toPath()));
        }
    }
}

package org.roadstead.tracker.source;

import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * What a TLS listener shows of itself.
 *
 * @param certificate PEM file of its certificate and those that vouch for it
 * @param key PEM file of its private key, PKCS#8 and not encrypted
 */
public record Tls(Path certificate, Path key) {

    /**
     * Reads the files.
     *
     * @throws IOException naming the file that cannot be read or used
     */
    public SslContext context() throws IOException {
        require(certificate);
        require(key);
        try {
            // A peer's certificate is asked for and judged after the handshake, which proves that it has the key: the sources that
            // share an address demand different ones, or none.
            return SslContextBuilder.forServer(certificate.toFile(), key.toFile())
                    .protocols("TLSv1.3", "TLSv1.2")
                    .clientAuth(ClientAuth.OPTIONAL)
                    .trustManager(InsecureTrustManagerFactory.INSTANCE)
                    .build();
        } catch (IllegalArgumentException | SSLException unusable) {
            throw new IOException(certificate + " and " + key + " are no certificate in PEM and its key in PKCS#8: "
                    + unusable.getMessage(), unusable);
        }
    }

    /**
     * Judges peers by the certificates of a PEM file: their own, or their issuers'.
     *
     * @throws IOException naming the file, if it cannot be read or holds no certificate
     */
    public static X509TrustManager trusting(Path certificates) throws IOException {
        require(certificates);
        try (InputStream in = Files.newInputStream(certificates)) {
            Collection<? extends Certificate> all = CertificateFactory.getInstance("X.509").generateCertificates(in);
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate one : all) {
                store.setCertificateEntry("trusted-" + store.size(), one);
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager trust && !all.isEmpty()) {
                    return trust;
                }
            }
        } catch (GeneralSecurityException unusable) {
            throw new IOException(certificates + " holds no certificates in PEM: " + unusable.getMessage(), unusable);
        }
        throw new IOException(certificates + " holds no certificate in PEM");
    }

    private static void require(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException("there is no file " + file + " that can be read");
        }
    }
}

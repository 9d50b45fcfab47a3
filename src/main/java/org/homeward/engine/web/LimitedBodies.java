package org.homeward.engine.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.homeward.engine.TooMuchSent;

/** Stops reading where no form and no set of models can be that large, so that nobody fills the memory. */
final class LimitedBodies implements ReaderInterceptor {

    private static final long MEGABYTE = 1_000_000;
    private static final long FOR_FILES = 8;
    private static final long FOR_ALL_ELSE = 1;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext sent) throws IOException {
        var most = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(sent.getMediaType()) ? FOR_FILES : FOR_ALL_ELSE;
        if (announced(sent) > most * MEGABYTE) {
            throw new TooMuchSent(most);
        }
        sent.setInputStream(new Limited(sent.getInputStream(), most));
        return sent.proceed();
    }

    private static long announced(ReaderInterceptorContext sent) {
        var length = sent.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static final class Limited extends FilterInputStream {

        private final long most;
        private long left;

        Limited(InputStream sent, long mostMegabytes) {
            super(sent);
            this.most = mostMegabytes;
            this.left = mostMegabytes * MEGABYTE;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return count(read, read < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            return count(read, Math.max(read, 0));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private int count(int answer, int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new TooMuchSent(most);
            }
            return answer;
        }
    }
}

package org.roadstead.tracker.source.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.buffer.Unpooled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.roadstead.tracker.source.BodyTooLargeException;

/**
 * The body of a post, whatever its form, as lines: sentences a line each, AIS-catcher's JSON, or LRIT reports in XML, each plain or
 * gzip. The form is told by the first bytes, since senders seldom say it rightly.
 */
public final class PostedBody {
    /** Longest body after inflating: some 100,000 sentences, more than any station gathers between two posts. */
    public static final int MAX_BYTES = 16 << 20;

    private static final Pattern END_OF_REPORT = Pattern.compile("</(?:\\w{1,32}:)?ShipPositionReport\\s{0,32}>");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private PostedBody() {}

    /**
     * Takes the lines of a body.
     *
     * @throws BodyTooLargeException if it is longer than {@value #MAX_BYTES} bytes after inflating; nothing was taken
     * @throws IllegalArgumentException if it begins as gzip and is none; nothing was taken
     */
    public static void take(byte[] body, Feed feed) throws BodyTooLargeException {
        byte[] plain = inflated(body);
        switch (firstCharacter(plain)) {
            case '{', '[' -> AisCatcherJson.take(plain, feed);
            case '<' -> takeReports(plain, feed);
            default -> feed.take(Unpooled.wrappedBuffer(plain));
        }
        feed.endOfBytes();
    }

    private static byte[] inflated(byte[] body) throws BodyTooLargeException {
        byte[] plain = body;
        if (body.length >= 2 && body[0] == 0x1F && body[1] == (byte) 0x8B) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                plain = in.readNBytes(MAX_BYTES + 1);
            } catch (IOException broken) {
                throw new IllegalArgumentException("the body begins as gzip, but cannot be inflated: "
                        + broken.getMessage(), broken);
            }
        }
        if (plain.length > MAX_BYTES) {
            throw new BodyTooLargeException(MAX_BYTES);
        }
        boolean isMarked = plain.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(plain, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return isMarked ? Arrays.copyOfRange(plain, BYTE_ORDER_MARK.length, plain.length) : plain;
    }

    private static int firstCharacter(byte[] plain) {
        int at = 0;
        while (at < plain.length && Character.isWhitespace(plain[at])) {
            at++;
        }
        return at < plain.length ? plain[at] : -1;
    }

    /** Each report becomes one line; what stands between its elements may be broken into lines as it likes. */
    private static void takeReports(byte[] plain, Feed feed) {
        String text = new String(plain, ISO_8859_1);
        Matcher end = END_OF_REPORT.matcher(text);
        int from = 0;
        while (end.find()) {
            takeReport(text.substring(from, end.end()), feed);
            from = end.end();
        }
        takeReport(text.substring(from), feed);
    }

    private static void takeReport(String report, Feed feed) {
        String line = report.replaceAll("[\\r\\n]+", " ").strip();
        if (!line.isEmpty()) {
            feed.takeLine(line.getBytes(ISO_8859_1));
        }
    }
}

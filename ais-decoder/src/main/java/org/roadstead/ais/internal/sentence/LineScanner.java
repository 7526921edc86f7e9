package org.roadstead.ais.internal.sentence;

import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.Rejection;

/**
 * Goes along one line and finds what is on it: TAG blocks, sentences, an XML report, and in front of and behind them the
 * times that logs and receivers add. Garbage between them is passed over.
 *
 * <p>{@link #start} a line, then call {@link #next} until it says {@link Item#END}; the accessors tell of the last item.
 */
public final class LineScanner {
    /** What stands on the line next. */
    public enum Item {
        /** Nothing more. */
        END,
        /** A VDM or VDO sentence with a right checksum and sensible fields. */
        AIS,
        /** Any other sentence with a right checksum. */
        OTHER,
        /** TAG block with nothing behind it. */
        TAG_ALONE,
        /** The rest of the line is an XML document. */
        XML,
        /** Something that is refused: see {@link LineScanner#rejection}. */
        REJECTED
    }

    /** No time was found. */
    public static final long NO_TIME = Stamps.NONE;

    private static final int ADDRESS_MIN = 3;
    private static final int ADDRESS_MAX = 12;

    private final TagBlock tag = new TagBlock();
    private byte[] buffer = new byte[0];
    private int end;
    private int at;
    private boolean blank;
    private boolean anything;
    private boolean tagPending;
    private boolean tagUsed;
    private long lead;
    private long trail;
    private @Nullable Rejection rejection;
    private Item item = Item.END;

    private int sentence;
    private int addressEnd;
    private int star;
    private int total;
    private int number;
    private int sequenceId;
    private char channel;
    private int payloadFrom;
    private int payloadTo;
    private int fillBits;

    /** Begins a line, given without its line end. */
    public void start(byte[] line, int from, int to) {
        buffer = line;
        end = to;
        while (end > from && line[end - 1] >= 0 && line[end - 1] <= ' ') {
            end--;
        }
        at = from;
        blank = end == from;
        anything = false;
        tagPending = false;
        tagUsed = false;
        tag.clear();
        lead = NO_TIME;
        trail = NO_TIME;
        sentence = from;
        addressEnd = from;
        total = 0;
        if (at < end && line[at] != '!' && line[at] != '\\' && line[at] != '$') {
            startWithDecoration(from);
        }
    }

    private void startWithDecoration(int from) {
        while (at < end && buffer[at] >= 0 && buffer[at] <= ' ') {
            at++;
        }
        if (at < end && buffer[at] != '<' && buffer[at] != '#') {
            lead = Stamps.leading(buffer, from, end);
        }
    }

    /** The last item. */
    public Item item() {
        return item;
    }

    /** Goes on to the next item. */
    public Item next() {
        item = find();
        return item;
    }

    private Item find() {
        if (tagUsed) {
            tag.clear();
            tagUsed = false;
        }
        boolean first = !anything;
        boolean xmlMayFollow = first;
        while (at < end) {
            byte character = buffer[at];
            if (character == '!' || character == '$') {
                if (isAddress(at + 1)) {
                    return sentence(addressEndFrom(at + 1));
                }
            } else if (character == '\\') {
                int behind = tag.parse(buffer, at, end);
                if (behind > 0) {
                    at = behind;
                    tagPending = true;
                    xmlMayFollow = true;
                    continue;
                }
            } else if (character == '<' && xmlMayFollow) {
                return xml();
            } else if (character == '#' && first && !tagPending) {
                at = end;
                return reject(Rejection.COMMENT);
            }
            if (character != ' ') {
                xmlMayFollow = false;
                first = false;
            }
            at++;
        }
        return nothingMore();
    }

    private Item nothingMore() {
        if (tagPending) {
            tagPending = false;
            tagUsed = true;
            anything = true;
            return Item.TAG_ALONE;
        }
        return anything || blank ? Item.END : reject(Rejection.NOT_A_SENTENCE);
    }

    private Item xml() {
        sentence = at;
        star = end;
        at = end;
        used();
        return Item.XML;
    }

    private void used() {
        anything = true;
        tagPending = false;
        tagUsed = true;
    }

    private Item reject(Rejection why) {
        rejection = why;
        used();
        return Item.REJECTED;
    }

    private boolean isAddress(int from) {
        return addressEndFrom(from) > 0;
    }

    /** The comma behind an address, which is of upper-case letters and digits; -1 if there is no address. */
    private int addressEndFrom(int from) {
        if (from + 6 <= end && buffer[from + 5] == ',' && buffer[from + 2] == 'V' && buffer[from + 3] == 'D'
                && isUpperOrDigit(buffer[from + 4]) && isUpperOrDigit(buffer[from])
                && isUpperOrDigit(buffer[from + 1])) {
            return from + 5;
        }
        int place = from;
        int limit = Math.min(end, from + ADDRESS_MAX + 1);
        while (place < limit && isUpperOrDigit(buffer[place])) {
            place++;
        }
        return place - from < ADDRESS_MIN || place >= limit || buffer[place] != ',' ? -1 : place;
    }

    private static boolean isUpperOrDigit(byte character) {
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    }

    private Item sentence(int firstComma) {
        sentence = at;
        addressEnd = firstComma;
        trail = NO_TIME;
        int fields = firstComma + 1;
        long scanned = Checksum.scan(buffer, at + 1, end);
        int sum = scanned < 0 ? -1 : Checksum.twoDigits(buffer, Checksum.placeOf(scanned) + 1, end);
        if (sum < 0 || sum != Checksum.sumOf(scanned)) {
            int limit = sum < 0 ? end : Checksum.placeOf(scanned);
            at = nextStart(fields, limit);
            if (at < limit || sum < 0) {
                return reject(Rejection.NO_CHECKSUM);
            }
            at = limit + 3;
            return reject(Rejection.BAD_CHECKSUM);
        }
        star = Checksum.placeOf(scanned);
        at = star + 3;
        if (at < end && buffer[at] != '!' && buffer[at] != '\\') {
            int from = at;
            at = nextStart(at, end);
            trail = Stamps.trailing(buffer, from, at);
        }
        if (!isAis()) {
            used();
            return Item.OTHER;
        }
        return fields(fields);
    }

    /** Where the next sentence or TAG block begins, or the limit. */
    private int nextStart(int from, int limit) {
        for (int place = from; place < limit; place++) {
            byte character = buffer[place];
            if (character == '\\' || ((character == '!' || character == '$') && isAddress(place + 1))) {
                return place;
            }
        }
        return limit;
    }

    /** Whether the last sentence is VDM or VDO. */
    public boolean isAis() {
        return addressEnd - sentence == 6 && buffer[sentence + 3] == 'V' && buffer[sentence + 4] == 'D'
                && (buffer[sentence + 5] == 'M' || buffer[sentence + 5] == 'O');
    }

    private Item fields(int from) {
        int comma = from;
        total = digit(comma);
        comma = fieldEnd(comma);
        number = digit(comma + 1);
        comma = fieldEnd(comma + 1);
        int sequence = comma + 1;
        comma = fieldEnd(sequence);
        sequenceId = comma <= sequence ? -1 : digit(sequence);
        boolean sequenceWrong = comma > sequence + 1 || (comma == sequence + 1 && sequenceId < 0);
        int channelFrom = comma + 1;
        comma = fieldEnd(channelFrom);
        channel = comma > channelFrom ? (char) (buffer[channelFrom] & 0xFF) : 0;
        payloadFrom = comma + 1;
        payloadTo = payloadFrom > star ? star : Checksum.comma(buffer, payloadFrom, star);
        if (payloadTo >= star) {
            return reject(Rejection.MISSING_FIELDS);
        }
        if (total < 1 || number < 1 || number > total || sequenceWrong) {
            return reject(Rejection.BAD_FRAGMENT);
        }
        if (payloadFrom == payloadTo && total == 1) {
            return reject(Rejection.EMPTY_PAYLOAD);
        }
        int fillEnd = fieldEnd(payloadTo + 1);
        fillBits = fillEnd == payloadTo + 1 ? 0 : digit(payloadTo + 1);
        if (fillBits < 0 || fillBits > 5) {
            return reject(Rejection.BAD_FILL_BITS);
        }
        used();
        return Item.AIS;
    }

    /** The end of the field that begins at a place: its comma, or the {@code *}. */
    private int fieldEnd(int from) {
        int place = from;
        while (place < star && buffer[place] != ',') {
            place++;
        }
        return Math.min(place, star);
    }

    /** A field of one digit, or a negative number. */
    private int digit(int from) {
        boolean one = from < star && (buffer[from + 1] == ',' || from + 1 == star);
        return one && buffer[from] >= '0' && buffer[from] <= '9' ? buffer[from] - '0' : -1;
    }

    /** Whether the sentence is of this formatter of its maker: {@code $PGHP,}. */
    public boolean isAddress(String address) {
        if (addressEnd - sentence - 1 != address.length()) {
            return false;
        }
        for (int i = 0; i < address.length(); i++) {
            if (buffer[sentence + 1 + i] != address.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The time in a {@code $PGHP} sentence: fields 2 to 8 are year, month, day, hour, minute, second, millisecond. */
    public long pghpTime() {
        long year = numberField(2);
        long month = numberField(3);
        long day = numberField(4);
        return Stamps.of(year, month, day, numberField(5), numberField(6), numberField(7), numberField(8));
    }

    private long numberField(int index) {
        int place = addressEnd;
        for (int i = 1; i < index; i++) {
            place = fieldEnd(place + 1);
        }
        int from = Math.min(place + 1, star);
        int to = Stamps.digitsEnd(buffer, from, star);
        return to == from || to - from > 9 ? -1 : Stamps.number(buffer, from, to);
    }

    /** Why the last item was refused. */
    public Rejection rejection() {
        return rejection == null ? Rejection.NOT_A_SENTENCE : rejection;
    }

    public byte[] buffer() {
        return buffer;
    }

    /** The TAG blocks in front of the last item. */
    public TagBlock tag() {
        return tag;
    }

    /** A field of the last TAG block in front of the last item, or null. */
    public @Nullable String tagField(char code) {
        return tag.field(buffer, code);
    }

    /** The receive time in front of the line in milliseconds, or {@link #NO_TIME}. */
    public long lead() {
        return lead;
    }

    /** The time behind the checksum in milliseconds, or {@link #NO_TIME}. */
    public long trail() {
        return trail;
    }

    /** Where the last sentence begins, at its {@code !} or {@code $}; the XML document, at its {@code <}. */
    public int sentenceFrom() {
        return sentence;
    }

    /** Where the address of the last sentence ends: its first comma. */
    public int addressEnd() {
        return addressEnd;
    }

    /** Where the fields of the last sentence end: its {@code *}; the end of an XML document. */
    public int fieldsEnd() {
        return star;
    }

    public int total() {
        return total;
    }

    public int number() {
        return number;
    }

    /** 0 to 9, or -1 if empty. */
    public int sequenceId() {
        return sequenceId;
    }

    /** First character of the channel field, 0 if empty. */
    public char channel() {
        return channel;
    }

    /** Both talker letters in one number. */
    public int talker() {
        return ((buffer[sentence + 1] & 0xFF) << 8) | (buffer[sentence + 2] & 0xFF);
    }

    public boolean isOwnVessel() {
        return buffer[sentence + 5] == 'O';
    }

    public int payloadFrom() {
        return payloadFrom;
    }

    public int payloadTo() {
        return payloadTo;
    }

    public int fillBits() {
        return fillBits;
    }
}

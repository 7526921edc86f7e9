package org.roadstead.tracker.track;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a station says of itself beside its position: typed by people, evidence and not proof. Absent is null.
 *
 * @param imo IMO number as sent; numbers of 10,000,000 and above are official numbers
 * @param shipType ITU-R M.1371-5 table 53
 * @param toBow metres from the antenna to the bow; all four are 0 where nothing is known
 * @param draught 1/10 metre
 * @param eta as sent, {@code MM-DDThh:mmZ}; parts not given are left at their "not available" value
 * @param aidType type of an aid to navigation, table 74
 * @param aid what is where an aid to navigation says it is
 * @param epfd kind of position fixing device, table 52
 * @param mothership MMSI of the ship that a craft belongs to
 * @param distress whether a distress device calls for help or is tried
 */
public record Identity(@Nullable Integer imo, @Nullable String name, @Nullable String callSign,
        @Nullable Integer shipType,
        int toBow, int toStern, int toPort, int toStarboard, @Nullable Integer draught, @Nullable String destination,
        @Nullable String eta, @Nullable Integer aidType, @Nullable Aid aid, @Nullable Integer epfd,
        @Nullable Integer mothership, @Nullable Distress distress) {
    /** Nothing said yet. */
    public static final Identity UNKNOWN = new Identity(null, null, null, null, 0, 0, 0, 0, null, null, null, null,
            null, null, null, null);

    Identity with(Distress said) {
        return new Identity(imo, name, callSign, shipType, toBow, toStern, toPort, toStarboard, draught, destination,
                eta, aidType, aid, epfd, mothership, said);
    }

    Identity with(String otherName) {
        return new Identity(imo, otherName, callSign, shipType, toBow, toStern, toPort, toStarboard, draught,
                destination, eta, aidType, aid, epfd, mothership, distress);
    }

    Identity with(LongRangeReport said) {
        return new Identity(said.imo() != null ? said.imo() : imo, said.name() != null ? said.name() : name,
                said.callSign() != null ? said.callSign() : callSign, shipType, toBow, toStern, toPort, toStarboard,
                draught, destination, eta, aidType, aid, epfd, mothership, distress);
    }

    /** True for an aid to navigation that is not there physically. */
    public boolean virtual() {
        return aid == Aid.VIRTUAL;
    }

    /** True if nothing that the other says is otherwise here: it says more at most. */
    boolean isPartOf(Identity other) {
        return unsaidOrSame(imo, other.imo) && unsaidOrSame(name, other.name) && unsaidOrSame(callSign, other.callSign)
                && unsaidOrSame(shipType, other.shipType) && unsaidOrSame(draught, other.draught)
                && unsaidOrSame(destination, other.destination) && unsaidOrSame(eta, other.eta)
                && unsaidOrSame(aidType, other.aidType) && unsaidOrSame(aid, other.aid)
                && unsaidOrSame(epfd, other.epfd) && unsaidOrSame(mothership, other.mothership)
                && unsaidOrSame(distress, other.distress)
                && (length() + beam() == 0 || (toBow == other.toBow && toStern == other.toStern
                        && toPort == other.toPort && toStarboard == other.toStarboard));
    }

    private static boolean unsaidOrSame(@Nullable Object before, @Nullable Object after) {
        return before == null || before.equals(after);
    }

    /** True if it is of another ship: number, name or call sign differ and none of them is the same. */
    boolean contradicts(Identity other) {
        return differing(other) > 0 && same(other) == 0;
    }

    /** True if it is of the same ship by most of number, name and call sign. */
    boolean agrees(Identity other) {
        return same(other) > differing(other);
    }

    private int same(Identity other) {
        return same(imo, other.imo) + same(name, other.name) + same(callSign, other.callSign);
    }

    private static int same(@Nullable Object one, @Nullable Object other) {
        return one != null && Objects.equals(one, other) ? 1 : 0;
    }

    private int differing(Identity other) {
        return differ(imo, other.imo) + differ(name, other.name) + differ(callSign, other.callSign);
    }

    private static int differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other) ? 1 : 0;
    }

    /** Metres from bow to stern; 0 when not known. */
    public int length() {
        return toBow + toStern;
    }

    /** Metres from side to side; 0 when not known. */
    public int beam() {
        return toPort + toStarboard;
    }

    public boolean hasLength() {
        return length() > 0;
    }
}

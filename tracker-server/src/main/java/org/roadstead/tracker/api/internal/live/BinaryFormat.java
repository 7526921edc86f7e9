package org.roadstead.tracker.api.internal.live;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;
import org.roadstead.tracker.image.Vessel;

/** Little-endian columns, each padded to four bytes. The methods are the layout: one line a column. */
final class BinaryFormat implements LiveFormat {
    private static final byte[] MAGIC = {'R', 'S', 'V', '1'};
    private static final int HEAD_BYTES = 16;
    private static final int SNAPSHOT = 1;
    private static final int DELTA = 2;
    private static final int REMOVED = 3;
    private static final int DENSITY = 4;

    @Override
    public void snapshot(Outbox out, Head head, List<Vessel> vessels, Set<String> followed) {
        out.send(vessels(SNAPSHOT, head, vessels, followed));
    }

    @Override
    public void delta(Outbox out, Head head, List<Vessel> vessels, Set<String> followed) {
        out.send(vessels(DELTA, head, vessels, followed));
    }

    @Override
    public void removed(Outbox out, Head head, List<Vessel> vessels) {
        ByteBuffer frame = frame(REMOVED, head, vessels.size(), 4);
        vessels.forEach(vessel -> frame.putInt(vessel.handle()));
        out.send(frame.flip());
    }

    private static ByteBuffer vessels(int kind, Head head, List<Vessel> vessels, Set<String> followed) {
        ByteBuffer frame = frame(kind, head, vessels.size(), 4, 4, 4, 2, 2, 2, 2, 1, 1, 1, 1);
        vessels.forEach(vessel -> frame.putInt(vessel.handle()));
        vessels.forEach(vessel -> frame.putInt(VesselCodes.millionths(VesselCodes.fix(vessel).longitudeDegrees())));
        vessels.forEach(vessel -> frame.putInt(VesselCodes.millionths(VesselCodes.fix(vessel).latitudeDegrees())));
        vessels.forEach(vessel -> frame.putShort((short) VesselCodes.sog(VesselCodes.fix(vessel))));
        pad(frame);
        vessels.forEach(vessel -> frame.putShort((short) VesselCodes.cog(VesselCodes.fix(vessel))));
        pad(frame);
        vessels.forEach(vessel -> frame.putShort((short) VesselCodes.heading(VesselCodes.fix(vessel))));
        pad(frame);
        vessels.forEach(
                vessel -> frame.putShort((short) VesselCodes.age(VesselCodes.fix(vessel), head.knownMillis())));
        pad(frame);
        vessels.forEach(vessel -> frame
                .put((byte) (VesselCodes.kind(vessel.kind()) << 4 | (VesselCodes.fix(vessel).status() & 0xF))));
        pad(frame);
        vessels.forEach(vessel -> frame.put((byte) VesselCodes.flags(vessel, followed)));
        pad(frame);
        vessels.forEach(vessel -> frame.put((byte) VesselCodes.type(vessel)));
        pad(frame);
        vessels.forEach(vessel -> frame.put((byte) VesselCodes.fix(vessel).rateOfTurn()));
        pad(frame);
        return frame.flip();
    }

    @Override
    public void density(Outbox out, Head head, DensityCells cells) {
        ByteBuffer frame = frame(DENSITY, head, cells.size(), 4, 2, 1, 1);
        for (int i = 0; i < cells.size(); i++) {
            frame.putInt((int) cells.cell(i));
        }
        for (int i = 0; i < cells.size(); i++) {
            frame.putShort((short) Math.min(cells.count(i), 65535));
        }
        pad(frame);
        for (int i = 0; i < cells.size(); i++) {
            frame.put((byte) cells.dominantKind(i));
        }
        pad(frame);
        for (int i = 0; i < cells.size(); i++) {
            frame.put((byte) cells.flags(i));
        }
        pad(frame);
        out.send(frame.flip());
    }

    private static ByteBuffer frame(int kind, Head head, int count, int... columnBytes) {
        int bytes = HEAD_BYTES;
        for (int each : columnBytes) {
            bytes += padded(each * count);
        }
        return ByteBuffer.allocate(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putInt(count)
                .putInt((int) (head.knownMillis() / 1000))
                .putShort((short) kind)
                .putShort((short) head.seq());
    }

    private static int padded(int bytes) {
        return (bytes + 3) & ~3;
    }

    private static void pad(ByteBuffer frame) {
        frame.position(padded(frame.position()));
    }
}

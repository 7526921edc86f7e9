package org.roadstead.replay.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.roadstead.replay.feed.Messages.Particulars;
import org.roadstead.replay.identity.Flag;
import org.roadstead.replay.identity.ImoNumber;

/** Gives each new vessel of the demo its made-up identity. No number is given twice in 10,000 of a flag. */
final class Registry {
    private static final List<String> OCEAN_FLAGS = List.of("PA", "LR", "MH", "HK", "SG", "BS", "MT", "CY", "NO", "GR",
            "JP", "KR", "CN", "DK", "GB");
    private static final List<String> LOCAL_FLAGS = List.of("US", "CA");
    private static final List<String> FIRST = List.of("PACIFIC", "NORTHERN", "OCEAN", "GOLDEN", "SILVER", "EASTERN",
            "CORAL", "AMBER", "POLAR", "GRAND", "STAR", "CEDAR", "BALTIC", "ORIENT", "WESTERN", "CRYSTAL", "SALISH",
            "RAVEN", "TIDAL", "ISLAND", "HARBOUR", "MISTY", "BLUE", "RED", "WILD", "QUIET", "BRIGHT", "SWIFT", "LONE",
            "OLYMPIC");
    private static final List<String> SECOND = List.of("HERON", "SPIRIT", "TRADER", "PIONEER", "CROWN", "MAPLE",
            "HORIZON", "VENTURE", "PEARL", "EAGLE", "ORCHID", "DAWN", "BREEZE", "CURRENT", "SKYE", "LANTERN", "COMPASS",
            "WILLOW", "OTTER", "PETREL", "SOUND", "PASSAGE", "MARINER", "ARROW", "TERN", "KESTREL", "CASCADE", "SUMMIT",
            "LARK", "AURORA");
    private static final int FIRST_NUMBER = 990_000;
    private static final int NUMBERS = 10_000;
    private static final int FIRST_IMO = 995_000;

    private final Random random;
    private final Map<Integer, Integer> given = new HashMap<>();
    private int vessels;

    Registry(Random random) {
        this.random = random;
    }

    /** A vessel's number and particulars. */
    record Identity(int mmsi, Particulars particulars) {
        /** The same vessel, bound for another place. */
        Particulars boundFor(String destination) {
            Particulars p = particulars;
            return new Particulars(p.name(), p.callSign(), p.imo(), p.shipType(), p.toBow(), p.toStern(), p.toPort(),
                    p.toStarboard(), p.draughtMetres(), destination, p.eta());
        }
    }

    /** A new vessel of one of the types, its length in the range given in metres. */
    Identity next(List<Integer> types, double[] lengths) {
        int type = types.get(random.nextInt(types.size()));
        double length = lengths[0] + random.nextDouble() * (lengths[1] - lengths[0]);
        boolean ocean = type >= 70 && type <= 89;
        List<String> flags = ocean ? OCEAN_FLAGS : LOCAL_FLAGS;
        return identity(Flag.of(flags.get(random.nextInt(flags.size()))).orElseThrow(), type, (int) Math.round(length),
                name(type));
    }

    /** A new vessel whose flag, type, length in metres and name are given. */
    Identity identity(Flag flag, int type, int length, String name) {
        int number = vessels++;
        int mid = flag.mids().get(number % flag.mids().size());
        int serial = given.merge(mid, 1, Integer::sum) - 1;
        int beam = Math.max(2, length / (length > 60 ? 7 : 4));
        boolean ship = length >= 100 && type >= 60 && type <= 89;
        int toBow = type >= 70 ? length * 4 / 5 : length / 2;
        Particulars particulars = new Particulars(name, flag.callSign(number),
                ship ? ImoNumber.withCheckDigit(FIRST_IMO + number % 4_999) : 0, type, toBow, length - toBow,
                beam / 2, beam - beam / 2, draught(type, length), "", null);
        return new Identity(mid * 1_000_000 + FIRST_NUMBER + serial % NUMBERS, particulars);
    }

    private double draught(int type, int length) {
        return type >= 70
                ? Math.round(10 * (4 + length * (0.02 + 0.015 * random.nextDouble()))) / 10.0
                : length > 60 ? 4.5 : 0;
    }

    private String name(int type) {
        String first = FIRST.get(random.nextInt(FIRST.size()));
        String second = SECOND.get(random.nextInt(SECOND.size()));
        int number = 1 + random.nextInt(9);
        return switch (type) {
            case 31, 32, 52 -> second + " " + FIRST.get(random.nextInt(FIRST.size()));
            case 50 -> "PILOT " + second;
            case 51, 55 -> "PATROL " + second + " " + number;
            default -> first + " " + second;
        };
    }
}

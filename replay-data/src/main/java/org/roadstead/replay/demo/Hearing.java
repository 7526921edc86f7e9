package org.roadstead.replay.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.roadstead.replay.feed.TagBlock;

/**
 * The receivers of the demo. One hears a station inside its radio horizon, 2.2 times the sum of the roots of both heights
 * in metres, and its range, both nautical miles; near that limit it misses some messages.
 */
final class Hearing {
    private static final double METRES_PER_NAUTICAL_MILE = 1852;

    private final List<SalishNetwork.Site> sites;
    private final Random random;

    Hearing(List<SalishNetwork.Site> sites, Random random) {
        this.sites = sites;
        this.random = random;
    }

    /**
     * Adds the lines of one message, all parts together, once for each receiver that heard it.
     *
     * @param antennaMetres height of the sender's antenna
     * @param always whether the nearest receiver hears it in any case, wherever it is
     */
    void hear(List<String> sentences, double lat, double lon, double antennaMetres, boolean always, long epochSecond,
            List<byte[]> lines) {
        SalishNetwork.Site best = sites.get(0);
        double bestShare = Double.MAX_VALUE;
        List<SalishNetwork.Site> heard = new ArrayList<>();
        for (SalishNetwork.Site site : sites) {
            double limit = Math.min(site.rangeNauticalMiles(),
                    2.2 * (Math.sqrt(site.heightMetres()) + Math.sqrt(antennaMetres)));
            double share = Plane.metres(lat, lon, site.lat(), site.lon()) / METRES_PER_NAUTICAL_MILE / limit;
            if (share < bestShare) {
                bestShare = share;
                best = site;
            }
            if (share < 1 && random.nextDouble() > Math.pow(share, 6)) {
                heard.add(site);
            }
        }
        if (heard.isEmpty() && always) {
            heard.add(best);
        }
        for (SalishNetwork.Site site : heard) {
            for (String sentence : sentences) {
                lines.add(TagBlock.line(site.id(), epochSecond, sentence));
            }
        }
    }
}

package org.roadstead.tracker.api.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The chart's ground: vector tiles from the archives on the class path, which the module web-map brings. Immutable; any thread may
 * read. The archives (about 10 MB) are held in memory.
 */
public final class BaseMapTiles {
    private static final String FOLDER = "META-INF/resources/basemap/";
    private static final String LIST = "SHA256SUMS";

    private final List<PmTilesArchive> archives;
    private final String version;

    private BaseMapTiles(List<PmTilesArchive> archives, String version) {
        this.archives = List.copyOf(archives);
        this.version = version;
    }

    /**
     * Reads the archives that the list beside them names; without a list (a server built without the console) there are no tiles.
     *
     * @throws IOException if an archive that the list names is absent or is not a PMTiles archive of version 3
     */
    public static BaseMapTiles fromClassPath() throws IOException {
        Optional<byte[]> list = resource(LIST);
        if (list.isEmpty()) {
            return new BaseMapTiles(List.of(), "none");
        }
        List<PmTilesArchive> archives = new ArrayList<>();
        for (String line : new String(list.get(), StandardCharsets.UTF_8).lines().toList()) {
            String name = line.substring(line.lastIndexOf(' ') + 1);
            byte[] bytes = resource(name)
                    .orElseThrow(() -> new IOException(FOLDER + name + " is listed in " + LIST + " but absent"));
            archives.add(PmTilesArchive.of(name, bytes));
        }
        CRC32C sum = new CRC32C();
        sum.update(list.get());
        return new BaseMapTiles(archives, HexFormat.of().toHexDigits((int) sum.getValue()));
    }

    /**
     * A tile as stored: a Mapbox vector tile, gzipped.
     *
     * @return empty if no archive has it, also for a place outside the tile scheme: nothing is drawn there
     */
    public Optional<byte[]> tile(int zoom, int column, int row) {
        return archives.stream().flatMap(archive -> archive.tile(zoom, column, row).stream()).findFirst();
    }

    /** Changes when any tile changes: serves as entity tag of every tile. */
    public String version() {
        return version;
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = BaseMapTiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}

package org.roadstead.tracker.api;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.roadstead.tracker.api.internal.BaseMapTiles;

/** The console's page and files, and the tiles of its base map. */
final class ConsoleRoutes {
    private static final String CONSOLE = "/META-INF/resources/console";
    private static final String NOT_BUILT = "The console is not built. Build it with Node.js 20.19 or newer: mvn package "
            + "(without -Dweb.skip=true). The API answers under /api/v1.\n";
    private static final String LONG = "public, max-age=31536000, immutable";

    private final BaseMapTiles tiles;
    private final boolean isBuilt = ConsoleRoutes.class.getResource(CONSOLE + "/index.html") != null;

    ConsoleRoutes() throws IOException {
        this.tiles = BaseMapTiles.fromClassPath();
    }

    void configure(JavalinConfig config) {
        if (isBuilt) {
            config.staticFiles.add(files -> {
                files.hostedPath = "/";
                files.directory = CONSOLE;
                files.location = Location.CLASSPATH;
            });
        }
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::page);
        routes.get("/index.html", this::page);
        routes.after("/assets/*", context -> context.header("Cache-Control", LONG));
        routes.get("/tiles/base/{z}/{x}/{y}", this::tile);
    }

    private void page(Context context) throws IOException {
        context.header("Cache-Control", "no-store");
        if (!isBuilt) {
            context.status(200).contentType("text/plain; charset=utf-8").result(NOT_BUILT);
            return;
        }
        try (InputStream page = ConsoleRoutes.class.getResourceAsStream(CONSOLE + "/index.html")) {
            if (page == null) {
                throw new IOException("the console's page is gone");
            }
            context.contentType("text/html; charset=utf-8").result(page.readAllBytes());
        }
    }

    private void tile(Context context) {
        String row = context.pathParam("y");
        int zoom;
        int x;
        int y;
        try {
            zoom = Integer.parseInt(context.pathParam("z"));
            x = Integer.parseInt(context.pathParam("x"));
            y = Integer.parseInt(row.endsWith(".mvt") ? row.substring(0, row.length() - 4) : row);
        } catch (NumberFormatException bad) {
            throw ProblemException.notFound("tile " + context.path());
        }
        String version = "\"" + tiles.version() + "\"";
        context.header("ETag", version).header("Cache-Control", "public, max-age=86400");
        if (version.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        Optional<byte[]> tile = tiles.tile(zoom, x, y);
        if (tile.isEmpty()) {
            context.status(204);
            return;
        }
        context.contentType("application/vnd.mapbox-vector-tile").header("Content-Encoding", "gzip").result(tile.get());
    }
}

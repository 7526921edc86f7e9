package org.roadstead.tracker.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Base map tiles as a browser asks for them. */
class BaseMapTilesServedTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private Javalin server;

    @BeforeEach
    void start() throws IOException {
        ConsoleRoutes routes = new ConsoleRoutes();
        server = Javalin.create(config -> routes.addTo(config.routes)).start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void answersATileAsStored() throws Exception {
        HttpResponse<byte[]> answer = get("/tiles/base/9/81/175.mvt");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/vnd.mapbox-vector-tile");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()).isNotEmpty();
    }

    @Test
    void answersNoContentWhereThereIsNoTileSinceThatIsAnEmptyOneToTheMap() throws Exception {
        HttpResponse<byte[]> singapore = get("/tiles/base/6/50/31.mvt");

        assertThat(singapore.statusCode()).isEqualTo(204);
        assertThat(singapore.body()).isEmpty();
    }

    @Test
    void sparesATileThatTheBrowserHas() throws Exception {
        String tag = get("/tiles/base/0/0/0.mvt").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/tiles/base/0/0/0.mvt", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/tiles/base/0/0/0.mvt", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}

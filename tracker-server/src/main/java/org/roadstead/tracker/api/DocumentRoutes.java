package org.roadstead.tracker.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** {@code /openapi.json}: the description of all this, OpenAPI 3.1. */
final class DocumentRoutes {

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/openapi.json", DocumentRoutes::send);
    }

    private static void send(Context context) throws IOException {
        try (InputStream document = DocumentRoutes.class.getResourceAsStream("openapi.json")) {
            if (document == null) {
                throw new IOException("openapi.json is not on the class path");
            }
            context.contentType("application/json").result(document.readAllBytes());
        }
    }
}

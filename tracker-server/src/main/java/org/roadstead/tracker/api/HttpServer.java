package org.roadstead.tracker.api;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.api.internal.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server: one virtual thread a request. Requests from a page are answered only to the console's own origin, and only under a
 * name of this machine, so that no other page in the officer's browser can reach it.
 */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final long LARGEST_BODY = 16 << 20;
    private static final String CONTENT_SECURITY = "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; "
            + "style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private final Javalin javalin;

    /**
     * Starts to answer.
     *
     * @param port 0 takes a free one
     * @param live adds the live WebSocket
     */
    public HttpServer(String host, int port, Services services, Consumer<JavalinConfig> live) throws IOException {
        ConsoleRoutes console = new ConsoleRoutes();
        this.javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            config.http.maxRequestSize = LARGEST_BODY;
            config.http.prefer405over404 = true;
            config.jetty.modifyServletContextHandler(HttpServer::withoutSessions);
            console.configure(config);
            routes(config, services, console, live);
        });
        javalin.start(host, port);
    }

    private static void withoutSessions(ServletContextHandler handler) {
        SessionHandler sessions = handler.getSessionHandler();
        if (sessions != null) {
            sessions.setSessionTrackingModes(Set.of());
        }
    }

    private static void routes(JavalinConfig config, Services services, ConsoleRoutes console,
            Consumer<JavalinConfig> live) {
        config.routes.before(HttpServer::guard);
        config.routes.wsBeforeUpgrade(HttpServer::guard);
        new HealthRoutes(services).addTo(config.routes);
        new VesselRoutes(services).addTo(config.routes);
        new AlertRoutes(services).addTo(config.routes);
        new SourceRoutes(services).addTo(config.routes);
        new RegisterRoutes(services).addTo(config.routes);
        new ReceiverRoutes(services).addTo(config.routes);
        new RuleRoutes(services).addTo(config.routes);
        new DocumentRoutes().addTo(config.routes);
        console.addTo(config.routes);
        live.accept(config);
        config.routes.exception(ProblemException.class,
                (problem, context) -> Json.problem(context, problem.status(), problem.getMessage(),
                        problem.problems()));
        config.routes.exception(HttpResponseException.class,
                (refused, context) -> Json.problem(context, refused.getStatus(), refused.getMessage(), List.of()));
        config.routes.exception(Exception.class, (broken, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), broken);
            Json.problem(context, 500, "the server could not answer; its log says why", List.of());
        });
    }

    /** Refuses what comes under a foreign name or from a foreign page. */
    private static void guard(Context context) {
        context.header("Content-Security-Policy", CONTENT_SECURITY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        String host = context.header("Host");
        if (host == null || !OWN_NAMES.contains(name(host))) {
            throw ProblemException.forbidden("this server answers to localhost, 127.0.0.1 and [::1] alone");
        }
        String origin = context.header("Origin");
        if (origin != null && !isOwn(origin, host)) {
            throw ProblemException.forbidden("pages of another origin are not answered");
        }
    }

    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    private static boolean isOwn(String origin, String host) {
        try {
            return host.equals(new URI(origin).getAuthority());
        } catch (URISyntaxException bad) {
            return false;
        }
    }

    /** Who sent the request. */
    static Services.Caller caller(Context context) {
        return new Services.Caller(header(context, "Roadstead-Actor"), header(context, "Roadstead-Role"), context.ip());
    }

    private static @Nullable String header(Context context, String name) {
        String value = context.header(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** The routes of HTTP as {@code METHOD /path}. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers()
                .stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}

package org.roadstead.tracker.api.internal;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.api.ProblemException;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** Reads the query parameters of a list and gathers what is wrong with them. */
public final class Query {
    private static final int LIMIT = 100;
    private static final int MOST = 1000;
    /** Parameters of every list; any other is the name of a field. */
    private static final Set<String> OF_LISTS = Set.of("bbox", "near", "within", "polygon", "q", "limit", "cursor");

    private final Map<String, List<String>> parameters;
    private final List<Problem> problems = new ArrayList<>();

    public Query(Context context) {
        this(context.queryParamMap());
    }

    /** Reads parameters by name; of several with one name the first counts. */
    public Query(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * Ends the request if anything read so far was wrong.
     *
     * @throws ProblemException 422
     */
    public void throwIfBad() {
        if (!problems.isEmpty()) {
            throw ProblemException.unprocessable(problems);
        }
    }

    /**
     * The parameters that name a field of the items, with their values; one that names none is a problem.
     *
     * @param isField whether the items of this list may have a field of that name
     */
    public Map<String, String> fields(Predicate<String> isField) {
        Map<String, String> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (OF_LISTS.contains(name)) {
                return;
            }
            if (isField.test(name)) {
                fields.put(name, values.getFirst());
            } else {
                problems.add(new Problem(name, "is neither a parameter of this list nor a field of its items"));
            }
        });
        return fields;
    }

    public @Nullable String text(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    /** Number of items on a page, 1 to 1000; 100 if none is asked for. */
    public int limit() {
        Double value = number("limit");
        if (value == null) {
            return LIMIT;
        }
        if (value < 1 || value > MOST || value != Math.rint(value)) {
            problems.add(new Problem("limit", "expected a whole number from 1 to 1000, found " + text("limit")));
            return LIMIT;
        }
        return value.intValue();
    }

    /** The key behind which the page begins; null for the first page. */
    public @Nullable String cursor() {
        String value = text("cursor");
        if (value == null) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            problems.add(new Problem("cursor", "is none that this list gave"));
            return null;
        }
    }

    /** A key as cursor. */
    public static String cursorOf(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable Double number(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException bad) {
            // said below, as for a number that is none
        }
        problems.add(new Problem(name, "expected a number, found " + value));
        return null;
    }

    /** Epoch milliseconds of an RFC 3339 time. */
    public @Nullable Long time(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value).toInstant().toEpochMilli();
        } catch (DateTimeException bad) {
            problems.add(new Problem(name, "expected an RFC 3339 time such as 2026-05-12T17:00:00Z, found " + value));
            return null;
        }
    }

    /** {@code bbox=w,s,e,n}; {@code w > e} crosses the 180th meridian. */
    public @Nullable Box box() {
        String value = text("bbox");
        if (value == null) {
            return null;
        }
        try {
            double[] edges = numbers(value, ",", 4);
            return new Box(edges[0], edges[1], edges[2], edges[3]);
        } catch (IllegalArgumentException bad) {
            problems.add(new Problem("bbox", "expected west,south,east,north in degrees: " + bad.getMessage()));
            return null;
        }
    }

    /** {@code near=lat,lon}. */
    public @Nullable Position near() {
        String value = text("near");
        if (value == null) {
            return null;
        }
        try {
            double[] place = numbers(value, ",", 2);
            return new Position(place[0], place[1]);
        } catch (IllegalArgumentException bad) {
            problems.add(new Problem("near", "expected latitude,longitude in degrees: " + bad.getMessage()));
            return null;
        }
    }

    /** {@code within=metres}, which goes with {@code near}. */
    public @Nullable Double within() {
        Double metres = number("within");
        if (metres != null && metres < 0) {
            problems.add(new Problem("within", "expected 0 m or more, found " + text("within")));
            return null;
        }
        if (text("within") != null && text("near") == null) {
            problems.add(new Problem("within", "goes with near=lat,lon"));
        }
        return metres;
    }

    /** {@code polygon=lon lat,lon lat,…}. */
    public @Nullable Shape polygon() {
        String value = text("polygon");
        if (value == null) {
            return null;
        }
        try {
            List<Position> ring = new ArrayList<>();
            for (String corner : value.split(",", -1)) {
                double[] place = numbers(corner.strip(), "\\s+", 2);
                ring.add(new Position(place[1], place[0]));
            }
            return Shape.polygon(ring);
        } catch (IllegalArgumentException bad) {
            problems.add(new Problem("polygon", "expected lon lat,lon lat,… of a ring that does not cross itself: "
                    + bad.getMessage()));
            return null;
        }
    }

    private static double[] numbers(String text, String separator, int count) {
        String[] parts = text.split(separator, -1);
        if (parts.length != count) {
            throw new IllegalArgumentException("found " + parts.length + " numbers");
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException bad) {
                throw new IllegalArgumentException("found " + parts[i], bad);
            }
        }
        return numbers;
    }
}

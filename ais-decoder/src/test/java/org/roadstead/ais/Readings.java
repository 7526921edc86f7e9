package org.roadstead.ais;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.AidToNavigationReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.BaseStationReport;
import org.roadstead.ais.message.BinaryMessage;
import org.roadstead.ais.message.BitString;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.ClassBPositionReport;
import org.roadstead.ais.message.CommunicationState;
import org.roadstead.ais.message.DgnssBroadcast;
import org.roadstead.ais.message.MultipleSlotBinary;
import org.roadstead.ais.message.SarAircraftPositionReport;

/**
 * All that we say of one message, under every name we have for it: the values of the wire, of the records, and those of
 * its JSON. A fact of somebody else holds if one of the values under its name is the one it tells.
 */
final class Readings {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<Object>> values = new LinkedHashMap<>();

    private Readings() {}

    /** The readings of the last message in some lines; empty if there is none. */
    static Readings of(List<String> lines) {
        List<Readings> all = new ArrayList<>();
        read(lines, (message, told) -> all.add(told));
        return all.isEmpty() ? new Readings() : all.get(all.size() - 1);
    }

    /** The readings of every message in some lines, parts A and B of type 24 as one where both are known. */
    static List<Readings> joined(List<String> lines) {
        List<Readings> all = new ArrayList<>();
        StaticDataJoiner joiner = new StaticDataJoiner(1_000);
        read(lines, (message, told) -> {
            StaticDataJoiner.Joined both = joiner.join(message);
            if (both != null) {
                told.message(both.partA());
                told.message(both.partB());
            }
            if (both != null || message.type() != 24) {
                all.add(told);
            }
        });
        return all;
    }

    private static void read(List<String> lines, BiConsumer<AisMessage, Readings> heard) {
        AisJson json = new AisJson();
        AisDecoder decoder = new AisDecoder();
        AisDecoder.Sink sink = (message, reception) -> {
            Readings told = new Readings();
            told.add("talker", reception.talker());
            told.add("formatter", reception.formatter());
            told.message(message);
            json.clear();
            json.append(message, reception, "");
            told.json("", tree(json));
            heard.accept(message, told);
        };
        for (String line : lines) {
            byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
            decoder.decode(bytes, 0, bytes.length, 1, 0, sink);
        }
    }

    private static JsonNode tree(AisJson json) {
        try {
            return JSON.readTree(json.bytes(), 0, json.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values under a name; none if we have no such name for the message. */
    List<Object> of(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    private void add(String name, @Nullable Object value) {
        values.computeIfAbsent(name, each -> new ArrayList<>()).add(value == null || value.equals(ABSENT) ? "" : value);
    }

    private void message(AisMessage message) {
        RawFields.of(message).forEach(this::add);
        record("", message);
        state(message);
        if (message instanceof AidToNavigationReport aid) {
            add("full_name", aid.name());
        }
        if (message instanceof DgnssBroadcast dgnss) {
            add("correction_type", dgnss.correctionType());
            add("station_id", dgnss.stationId());
            add("z_count", dgnss.zCount());
            add("sequence_number", dgnss.sequenceNumber());
            add("health", dgnss.health());
        }
        if (message instanceof BinaryMessage binary) {
            Record content = (Record) new AisApplications().read(binary);
            if (content != null) {
                record("", content);
                record("app.", content);
            }
        }
    }

    private void state(AisMessage message) {
        CommunicationState state = switch (message) {
            case ClassAPositionReport m when m.communicationState() != ABSENT ->
                CommunicationState.ofType(m.type(), m.communicationState());
            case BaseStationReport m when m.communicationState() != ABSENT ->
                CommunicationState.ofType(m.type(), m.communicationState());
            case SarAircraftPositionReport m ->
                CommunicationState.ofSelector(m.communicationStateSelector(), m.communicationState());
            case ClassBPositionReport m ->
                CommunicationState.ofSelector(m.communicationStateSelector(), m.communicationState());
            case MultipleSlotBinary m when m.communicationState() != ABSENT ->
                CommunicationState.ofSelector(m.communicationStateSelector(), m.communicationState());
            default -> null;
        };
        if (state instanceof CommunicationState.Sotdma sotdma) {
            add("is_sotdma", 1);
            add("is_itdma", 0);
            add("sync_state", sotdma.syncState());
            add("slot_timeout", sotdma.slotTimeout());
            add("received_stations", sotdma.hasReceivedStations() ? sotdma.receivedStations() : null);
            add("slot_number", sotdma.hasSlotNumber() ? sotdma.slotNumber() : null);
            add("utc_hour", sotdma.hasUtc() ? sotdma.utcHour() : null);
            add("utc_minute", sotdma.hasUtc() ? sotdma.utcMinute() : null);
            add("slot_offset", sotdma.hasSlotOffset() ? sotdma.slotOffset() : null);
        } else if (state instanceof CommunicationState.Itdma itdma) {
            add("is_sotdma", 0);
            add("is_itdma", 1);
            add("sync_state", itdma.syncState());
            add("slot_increment", itdma.slotIncrement());
            add("slots_code", itdma.slotsCode());
            add("keep_flag", itdma.keep() ? 1 : 0);
        }
    }

    private void record(String prefix, Object of) {
        for (RecordComponent component : of.getClass().getRecordComponents()) {
            String path = prefix + snake(component.getName());
            Object value = valueOf(component, of);
            switch (value) {
                case List<?> list -> {
                    add(path + ".length", list.size());
                    for (int i = 0; i < list.size(); i++) {
                        Object element = list.get(i);
                        if (element instanceof Record) {
                            record(path + "[" + i + "].", element);
                        } else {
                            add(path + "[" + i + "]", element);
                        }
                    }
                }
                case Boolean flag -> add(path, flag ? 1 : 0);
                case BitString bits -> {
                    add(path, bits.toString());
                    add(path + ".hex", bits.toString().replaceAll(".*:", ""));
                }
                case Record nested -> record(path + ".", nested);
                default -> add(path, value);
            }
        }
    }

    private void json(String prefix, JsonNode object) {
        object.properties().forEach(each -> value(prefix + each.getKey(), each.getValue()));
    }

    private void value(String path, JsonNode value) {
        if (value.isObject()) {
            json(path + ".", value);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(path + "[" + i + "]", value.get(i));
            }
        } else if (value.isNull()) {
            add(path, null);
        } else if (value.isBoolean()) {
            add(path, value.asBoolean() ? 1 : 0);
        } else if (value.isNumber()) {
            add(path, value.asDouble());
            add(path + ".minutes", 60 * value.asDouble());
        } else {
            add(path, value.asText());
        }
    }

    private static Object valueOf(RecordComponent component, Object of) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").replaceAll("(?<=[a-z])([0-9])", "_$1").toLowerCase(Locale.ROOT);
    }
}

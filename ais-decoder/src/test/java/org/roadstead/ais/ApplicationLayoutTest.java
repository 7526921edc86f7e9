package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.application.ApplicationMessage;
import org.roadstead.ais.message.AddressedBinary;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.BinaryMessage;
import org.roadstead.ais.message.BitString;
import org.roadstead.ais.message.BroadcastBinary;

/** Every application record against the published table of layouts, field by field. */
class ApplicationLayoutTest {
    private final AisApplications applications = new AisApplications();

    @Test
    void readsEveryFieldOfEveryLayoutFromRandomBits() throws IOException {
        LayoutTable table = new LayoutTable();
        Random random = new Random(42);
        int compared = 0;
        for (JsonNode layout : table.messages()) {
            for (JsonNode dac : layout.get("dac")) {
                for (JsonNode type : layout.get("types")) {
                    for (int round = 0; round < 40 && type.asInt() < 25; round++) {
                        String bits = bitsFor(layout, random, round);
                        compared += compare(table, layout, message(type.asInt(), dac.asInt(), layout, bits), bits);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(30_000);
    }

    @Test
    void readsTheTestMessagesOfTheDocuments() throws IOException {
        LayoutTable table = new LayoutTable();
        for (JsonNode example : table.examples()) {
            Heard heard = Heard.of(SharedFacts.texts(example.get("sentences")));

            Map<String, Object> ours = values(read((BinaryMessage) heard.only()));

            for (Map.Entry<String, JsonNode> each : example.get("values").properties()) {
                assertThat(String.valueOf(ours.get(each.getKey()))).as(example.get("entry") + " " + each.getKey())
                        .isEqualTo(each.getValue().asText());
            }
        }
    }

    @Test
    void writesTheDataThatItReads() throws IOException {
        Random random = new Random(43);
        for (JsonNode layout : new LayoutTable().messages()) {
            int type = layout.get("types").get(0).asInt();
            for (int round = 0; round < 20; round++) {
                String bits = bitsFor(layout, random, 1);
                ApplicationMessage content = read(message(type, layout.get("dac").get(0).asInt(), layout, bits));
                if (!isWhole(values(content))) {
                    continue;
                }

                BitString data = applications.data(content);

                BinaryMessage again = new BroadcastBinary(0, 1, 0, layout.get("dac").get(0).asInt(),
                        layout.get("fi").asInt(), data);
                if (type == 6) {
                    again = new AddressedBinary(0, 1, 0, 2, false, 0, again.dac(), again.fi(), data);
                }
                assertThat(read(again)).as(layout.get("id").asText()).isEqualTo(content);
            }
        }
    }

    /** Whether as many waypoints are there as the message says: random bits may promise more than follow. */
    private static boolean isWhole(Map<String, Object> values) {
        Object count = values.get("waypoint_count");
        return count == null
                || values.keySet().stream().filter(each -> each.endsWith("].lon")).count() == ((Integer) count)
                        .longValue();
    }

    private ApplicationMessage read(BinaryMessage message) {
        return Objects.requireNonNull(applications.read(message), message::toString);
    }

    private int compare(LayoutTable table, JsonNode layout, BinaryMessage message, String bits) {
        Map<String, Object> ours = values(read(message));
        Map<String, Object> theirs = table.read(layout, bits);
        for (Map.Entry<String, Object> each : theirs.entrySet()) {
            assertThat(ours.get(each.getKey())).as(layout.get("id").asText() + " " + each.getKey() + " " + bits)
                    .isEqualTo(each.getValue());
        }
        for (Map.Entry<String, Object> each : ours.entrySet()) {
            boolean absent = each.getValue().equals(AisMessage.ABSENT);
            assertThat(absent || theirs.containsKey(each.getKey())).as(layout.get("id") + " " + each).isTrue();
        }
        return theirs.size();
    }

    private static BinaryMessage message(int type, int dac, JsonNode layout, String bits) {
        long[] words = new long[(bits.length() + 63) / 64];
        for (int i = 0; i < bits.length(); i++) {
            words[i / 64] |= (bits.charAt(i) - '0' & 1L) << (63 - i % 64);
        }
        BitString data = BitString.of(words, bits.length());
        int fi = layout.get("fi").asInt();
        return type == 6
                ? new AddressedBinary(0, 1, 0, 2, false, 0, dac, fi, data)
                : new BroadcastBinary(0, 1, 0, dac, fi, data);
    }

    /** Random bits of the layout's length, or of any length in the first rounds, with the bits that choose the layout. */
    private static String bitsFor(JsonNode layout, Random random, int round) {
        JsonNode length = layout.get("length");
        int most = length.has("payload_bits") ? length.get("payload_bits").asInt() : length.get("payload_max").asInt();
        int least = length.has("payload_bits") ? most : Math.max(6, length.get("payload_min").asInt());
        int count = least + (most > least ? random.nextInt(most - least + 1) : 0);
        String id = layout.get("id").asText();
        boolean byLength = id.startsWith("1/16") || id.startsWith("1/32") || id.startsWith("200/3");
        if (round % 4 == 0 && !byLength) {
            count = 16 + random.nextInt(most);
        }
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            bits.append(random.nextInt(2));
        }
        if (id.startsWith("1/21-")) {
            bits.setCharAt(0, id.charAt(5));
        } else if (id.equals("0/0")) {
            bits.replace(0, 16, "0000000000000001");
        } else if (id.equals("200/25-0")) {
            bits.replace(0, 3, "000");
        } else if (id.equals("1/32") && bits.length() == 262) {
            bits.append('0');
        } else if (layout.has("sub")) {
            int messageId = Integer.parseInt(layout.get("sub").asText().replaceAll(".*=", ""));
            String six = Integer.toBinaryString(64 + messageId).substring(1);
            bits.replace(0, 8, "00" + six);
        }
        return bits.toString();
    }

    /** Raw values of a record under the table's paths. */
    private static Map<String, Object> values(Object record) {
        Map<String, Object> values = new LinkedHashMap<>();
        collect(record, "", values);
        return values;
    }

    private static void collect(Object record, String prefix, Map<String, Object> values) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String path = prefix + snake(component.getName());
            Object value = valueOf(component, record);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    collect(list.get(i), path + "[" + i + "].", values);
                }
            } else if (value instanceof String text) {
                int stop = text.indexOf('@');
                values.put(path, (stop < 0 ? text : text.substring(0, stop)).stripTrailing());
            } else if (value instanceof Integer) {
                values.put(path, value);
            } else if (value instanceof Record) {
                collect(value, path + ".", values);
            }
        }
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("goodsClass", "class")
                .replaceAll("([A-Z])", "_$1")
                .replaceAll("(?<=[a-z])([0-9])", "_$1")
                .toLowerCase(Locale.ROOT);
    }
}

package org.roadstead.ais.message;

/**
 * Interrogation, type 15 (M.1371-5 annex 8 §3.13): asks one station for one or two messages, or two stations for one and
 * one. What is not asked is absent.
 *
 * @param repeat       repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi         MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare        2 bits as sent
 * @param mmsi1        the first station
 * @param type11       the first message asked of it
 * @param slotOffset11 slots from this message to the answer, 0 leaves it to the station
 * @param type12       the second message asked of the first station, 0 for none
 * @param slotOffset12 slots to that answer
 * @param mmsi2        the second station
 * @param type21       the message asked of it
 * @param slotOffset21 slots to that answer
 */
public record Interrogation(
        int repeat,
        int mmsi,
        int spare,
        int mmsi1,
        int type11,
        int slotOffset11,
        int type12,
        int slotOffset12,
        int mmsi2,
        int type21,
        int slotOffset21) implements AisMessage {
    @Override
    public int type() {
        return 15;
    }
}

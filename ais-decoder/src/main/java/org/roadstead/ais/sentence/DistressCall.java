package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * A digital selective call: DSC (ITU-R M.493).
 *
 * @param format format specifier: 02 area, 12 distress, 16 all ships, 20 individual
 * @param address ten digits: an MMSI and a zero, or an area
 * @param category category: 00 routine, 08 safety, 10 urgency, 12 distress
 * @param nature nature of distress, or first telecommand
 * @param communication type of communication, or second telecommand
 * @param lat degrees, north positive, whole minutes
 * @param lon degrees, east positive, whole minutes
 * @param timeOrTelephone UTC as hhmm, or a telephone number
 * @param distressMmsi the vessel in distress
 * @param distressNature nature of its distress
 * @param acknowledgement R request, B acknowledgement, S neither
 * @param expansion E if a DSE follows
 */
public record DistressCall(String format, String address, String category, String nature, String communication,
        @Nullable Double lat, @Nullable Double lon, String timeOrTelephone, String distressMmsi, String distressNature,
        String acknowledgement, String expansion) implements OtherSentence {
    @Override
    public String formatter() {
        return "DSC";
    }

    @Override
    public void describe(SentenceFields out) {
        out.text("format", format);
        out.text("address", address);
        out.text("category", category);
        out.text("nature", nature);
        out.text("communication", communication);
        out.number("lat", lat);
        out.number("lon", lon);
        out.text("time_or_telephone", timeOrTelephone);
        out.text("distress_mmsi", distressMmsi);
        out.text("distress_nature", distressNature);
        out.text("acknowledgement", acknowledgement);
        out.text("expansion", expansion);
    }
}

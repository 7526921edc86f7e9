package org.roadstead.ais.application;

/**
 * Route suggestion reply: DAC 219, FI 3 (Danish Maritime Authority (EfficienSea, MONALISA)).
 *
 * @param linkageId as sent
 * @param referenceLinkageId as sent
 * @param response as sent
 */
public record RouteSuggestionReply(int linkageId, int referenceLinkageId, int response) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("linkage_id", linkageId, 0, 1023);
        out.number("reference_linkage_id", referenceLinkageId, 0, 1023);
        out.number("response", response, 0, 63);
    }
}

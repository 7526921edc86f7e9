package org.roadstead.ais.application;

/**
 * Number of persons on board (inland): DAC 200, FI 55 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param crew 0 to 254; 255 not available
 * @param passengers 0 to 8190; 8191 not available
 * @param personnel 0 to 254; 255 not available
 */
public record InlandPersonsOnBoard(int crew, int passengers, int personnel) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("crew", crew, 0, 254);
        out.number("passengers", passengers, 0, 8190);
        out.number("personnel", personnel, 0, 254);
    }
}

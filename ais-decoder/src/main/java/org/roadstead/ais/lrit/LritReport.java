package org.roadstead.ais.lrit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ship position report (IMO schema {@code http://gisis.imo.org/XML/LRIT/positionReport/2008}).
 *
 * @param latitude              degrees, north positive, hundredths of a minute
 * @param longitude             degrees, east positive, hundredths of a minute
 * @param positionAt            when the ship was there (TimeStamp1)
 * @param shipborneEquipmentId  its terminal
 * @param aspId                 application service provider, 4xxx
 * @param cspId                 communication service provider, 4xxx
 * @param messageType           1 periodic, 2 polled, 3 for search and rescue
 * @param messageId             identifier of the report
 * @param referenceId           identifier of the request that it answers, if any
 * @param imoNumber             seven digits
 * @param mmsi                  nine digits, or null
 * @param receivedByAspAt       TimeStamp2
 * @param sentByAspAt           TimeStamp3
 * @param dataCentreId          data centre, 3xxx
 * @param receivedByCentreAt    TimeStamp4
 * @param sentToUserAt          TimeStamp5
 * @param responseType          entitlement: 1 coastal, 2 flag, 3 port, 4 search and rescue
 * @param dataUserRequestor     who asked
 * @param shipName              name, may be empty
 * @param dataUserProvider      whose flag
 * @param ddpVersion            version of the distribution plan
 * @param test                  a test report, which must never become an operational track
 */
public record LritReport(
        double latitude,
        double longitude,
        Instant positionAt,
        String shipborneEquipmentId,
        String aspId,
        String cspId,
        @Nullable Integer messageType,
        String messageId,
        String referenceId,
        @Nullable Integer imoNumber,
        @Nullable Integer mmsi,
        @Nullable Instant receivedByAspAt,
        @Nullable Instant sentByAspAt,
        String dataCentreId,
        @Nullable Instant receivedByCentreAt,
        @Nullable Instant sentToUserAt,
        @Nullable Integer responseType,
        String dataUserRequestor,
        String shipName,
        String dataUserProvider,
        String ddpVersion,
        boolean test) {}

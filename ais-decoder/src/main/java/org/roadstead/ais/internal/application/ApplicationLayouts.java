package org.roadstead.ais.internal.application;

import org.jspecify.annotations.Nullable;
import org.roadstead.ais.application.ApplicationAcknowledgement;
import org.roadstead.ais.application.ApplicationMessage;
import org.roadstead.ais.application.AreaNotice;
import org.roadstead.ais.application.AtonMonitoring;
import org.roadstead.ais.application.BerthingData;
import org.roadstead.ais.application.BridgeClearance;
import org.roadstead.ais.application.BuoyMonitoring;
import org.roadstead.ais.application.CapabilityInterrogation;
import org.roadstead.ais.application.CapabilityReply;
import org.roadstead.ais.application.ClearanceTime;
import org.roadstead.ais.application.DangerousCargo;
import org.roadstead.ais.application.EmmaWarning;
import org.roadstead.ais.application.EnvironmentalReports;
import org.roadstead.ais.application.EstimatedLockTimes;
import org.roadstead.ais.application.EtaAtLock;
import org.roadstead.ais.application.ExtendedStaticData;
import org.roadstead.ais.application.FairwayClosed;
import org.roadstead.ais.application.FunctionInterrogation;
import org.roadstead.ais.application.InlandCapabilityInterrogation;
import org.roadstead.ais.application.InlandPersonsOnBoard;
import org.roadstead.ais.application.InlandStaticData;
import org.roadstead.ais.application.IntendedRoute;
import org.roadstead.ais.application.LanternStatus;
import org.roadstead.ais.application.LockageOrder;
import org.roadstead.ais.application.LongInlandCapabilityInterrogation;
import org.roadstead.ais.application.MarineTrafficSignal;
import org.roadstead.ais.application.MeteorologicalData;
import org.roadstead.ais.application.OldApplicationAcknowledgement;
import org.roadstead.ais.application.OldDangerousCargo;
import org.roadstead.ais.application.OldExtendedStaticData;
import org.roadstead.ais.application.OldMeteorologicalData;
import org.roadstead.ais.application.OldPersonsOnBoard;
import org.roadstead.ais.application.OldRoutePlan;
import org.roadstead.ais.application.OldTidalWindow;
import org.roadstead.ais.application.OldVtsTargets;
import org.roadstead.ais.application.PersonsOnBoard;
import org.roadstead.ais.application.RouteInformation;
import org.roadstead.ais.application.RouteSuggestion;
import org.roadstead.ais.application.RouteSuggestionReply;
import org.roadstead.ais.application.RtaAtLock;
import org.roadstead.ais.application.SatelliteShipWeather;
import org.roadstead.ais.application.SeawayCurrent;
import org.roadstead.ais.application.SeawaySalinity;
import org.roadstead.ais.application.SeawayVersion;
import org.roadstead.ais.application.SeawayWaterFlow;
import org.roadstead.ais.application.SeawayWaterLevel;
import org.roadstead.ais.application.SeawayWeather;
import org.roadstead.ais.application.SeawayWind;
import org.roadstead.ais.application.ShortTidalWindow;
import org.roadstead.ais.application.SignalStatus;
import org.roadstead.ais.application.SmallSatelliteShipWeather;
import org.roadstead.ais.application.StmRoute;
import org.roadstead.ais.application.TextDescription;
import org.roadstead.ais.application.TextMessage;
import org.roadstead.ais.application.TidalWindow;
import org.roadstead.ais.application.TinySatelliteShipWeather;
import org.roadstead.ais.application.UsEnvironmentalReports;
import org.roadstead.ais.application.UsGeographicNotice;
import org.roadstead.ais.application.UsRegionalEnvironmentalReports;
import org.roadstead.ais.application.UsRegionalGeographicNotice;
import org.roadstead.ais.application.UsRegionalTextDescription;
import org.roadstead.ais.application.VesselProcession;
import org.roadstead.ais.application.VirtualAtonRequest;
import org.roadstead.ais.application.VtsTargets;
import org.roadstead.ais.application.WaterLevels;
import org.roadstead.ais.application.WeatherObservation;
import org.roadstead.ais.application.WmoWeatherObservation;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Chooses the layout of an application message by message type, DAC and FI. */
public final class ApplicationLayouts {
    private static final int OLD_TARGET_BITS = 120;
    private static final int SHORT_TIDAL_WINDOW_BITS = 262;
    private static final int LONG_INTERROGATION_BITS = 80;
    private static final int MESSAGE_ID_BITS = 6;

    private ApplicationLayouts() {}

    /**
     * Reads the data behind the application identifier.
     *
     * @param addressed for one station (types 6, and 25 and 26 with a destination), else for all
     * @param sized     carried by type 6 or 8, else by 25 or 26
     * @return null if the layout is not known here
     */
    public static @Nullable ApplicationMessage read(boolean addressed, boolean sized, int dac, int fi,
            PayloadReader payload) {
        if (payload.bits() == 0) {
            return null;
        }
        return switch (dac) {
            case 0 -> fi == 0 && payload.bits() >= 16 && payload.unsignedAt(0, 16) <= 1
                    ? BuoyMonitoringLayout.read(payload)
                    : null;
            case 1 ->
                addressed ? internationalAddressed(fi, sized, payload) : internationalBroadcast(fi, sized, payload);
            case 200 -> addressed ? inlandAddressed(fi, payload) : inlandBroadcast(fi, payload);
            case 219 -> intendedRoutes(addressed, fi, payload);
            case 235, 250 -> aidsToNavigation(addressed, dac, fi, payload);
            case 265 -> fi == 1 && !addressed ? StmRouteLayout.read(payload) : null;
            case 316 -> seaway(fi, payload);
            case 366 -> switch (fi) {
                case 22 -> addressed ? null : UsGeographicNoticeLayout.read(payload);
                case 33 -> addressed ? null : UsEnvironmentalReportsLayout.read(payload);
                default -> seaway(fi, payload);
            };
            case 367 -> addressed ? null : unitedStates(fi, payload);
            case 1022 -> fi == 61 && addressed ? LanternStatusLayout.read(payload) : null;
            default -> null;
        };
    }

    private static @Nullable ApplicationMessage internationalAddressed(int fi, boolean sized, PayloadReader payload) {
        return switch (fi) {
            case 0 -> text(sized, payload);
            case 1 -> OldApplicationAcknowledgementLayout.read(payload);
            case 2 -> FunctionInterrogationLayout.read(payload);
            case 3 -> CapabilityInterrogationLayout.read(payload);
            case 4 -> CapabilityReplyLayout.read(payload);
            case 5 -> ApplicationAcknowledgementLayout.read(payload);
            case 12 -> OldDangerousCargoLayout.read(payload);
            case 14 -> OldTidalWindowLayout.read(payload);
            case 16 -> PersonsOnBoardLayout.read(payload);
            case 17 -> OldRoutePlanLayout.read(payload);
            case 18 -> ClearanceTimeLayout.read(payload);
            case 20 -> BerthingDataLayout.read(payload);
            case 23 -> AreaNoticeLayout.read(payload);
            case 25 -> DangerousCargoLayout.read(payload);
            case 28 -> RouteInformationLayout.read(payload);
            case 30 -> TextDescriptionLayout.read(payload);
            case 32 -> payload.bits() == SHORT_TIDAL_WINDOW_BITS
                    ? ShortTidalWindowLayout.read(payload)
                    : TidalWindowLayout.read(payload);
            case 40 -> OldPersonsOnBoardLayout.read(payload);
            default -> null;
        };
    }

    private static @Nullable ApplicationMessage internationalBroadcast(int fi, boolean sized, PayloadReader payload) {
        return switch (fi) {
            case 0 -> text(sized, payload);
            case 11 -> OldMeteorologicalDataLayout.read(payload);
            case 13 -> FairwayClosedLayout.read(payload);
            case 15 -> OldExtendedStaticDataLayout.read(payload);
            case 16 -> payload.bits() < OLD_TARGET_BITS
                    ? PersonsOnBoardLayout.read(payload)
                    : OldVtsTargetsLayout.read(payload);
            case 17 -> VtsTargetsLayout.read(payload);
            case 19 -> MarineTrafficSignalLayout.read(payload);
            case 21 -> payload.unsignedAt(0, 1) == 0
                    ? WeatherObservationLayout.read(payload)
                    : WmoWeatherObservationLayout.read(payload);
            case 22 -> AreaNoticeLayout.read(payload);
            case 24 -> ExtendedStaticDataLayout.read(payload);
            case 26 -> EnvironmentalReportsLayout.read(payload);
            case 27 -> RouteInformationLayout.read(payload);
            case 29 -> TextDescriptionLayout.read(payload);
            case 31 -> MeteorologicalDataLayout.read(payload);
            case 40 -> OldPersonsOnBoardLayout.read(payload);
            default -> null;
        };
    }

    private static TextMessage text(boolean sized, PayloadReader payload) {
        return sized ? TextMessageLayout.read(payload) : TextMessageLayout.readWithoutFlag(payload);
    }

    private static @Nullable ApplicationMessage inlandAddressed(int fi, PayloadReader payload) {
        return switch (fi) {
            case 3 -> payload.bits() >= LONG_INTERROGATION_BITS
                    ? LongInlandCapabilityInterrogationLayout.read(payload)
                    : InlandCapabilityInterrogationLayout.read(payload);
            case 21 -> EtaAtLockLayout.read(payload);
            case 22 -> RtaAtLockLayout.read(payload);
            case 55 -> InlandPersonsOnBoardLayout.read(payload);
            default -> null;
        };
    }

    private static @Nullable ApplicationMessage inlandBroadcast(int fi, PayloadReader payload) {
        return switch (fi) {
            case 10 -> InlandStaticDataLayout.read(payload);
            case 23 -> EmmaWarningLayout.read(payload);
            case 24 -> WaterLevelsLayout.read(payload);
            case 25 -> payload.unsignedAt(0, 3) == 0 ? BridgeClearanceLayout.read(payload) : null;
            case 40 -> SignalStatusLayout.read(payload);
            case 55 -> InlandPersonsOnBoardLayout.read(payload);
            default -> null;
        };
    }

    private static @Nullable ApplicationMessage intendedRoutes(boolean addressed, int fi, PayloadReader payload) {
        return switch (fi) {
            case 1 -> addressed ? null : IntendedRouteLayout.read(payload);
            case 2 -> addressed ? RouteSuggestionLayout.read(payload) : null;
            case 3 -> addressed ? RouteSuggestionReplyLayout.read(payload) : null;
            default -> null;
        };
    }

    private static @Nullable ApplicationMessage aidsToNavigation(boolean addressed, int dac, int fi,
            PayloadReader payload) {
        if (fi == 10) {
            return AtonMonitoringLayout.read(payload);
        }
        return fi == 20 && dac == 235 && addressed ? VirtualAtonRequestLayout.read(payload) : null;
    }

    /** St. Lawrence Seaway: a message id in front tells the messages of one FI apart. */
    private static @Nullable ApplicationMessage seaway(int fi, PayloadReader payload) {
        if (payload.bits() < 2 + MESSAGE_ID_BITS) {
            return null;
        }
        int messageId = payload.unsignedAt(2, MESSAGE_ID_BITS);
        return switch (fi) {
            case 1 -> switch (messageId) {
                case 1 -> SeawayWeatherLayout.read(payload);
                case 2 -> SeawayWindLayout.read(payload);
                case 3 -> SeawayWaterLevelLayout.read(payload);
                case 4 -> SeawayCurrentLayout.read(payload);
                case 5 -> SeawaySalinityLayout.read(payload);
                case 6 -> SeawayWaterFlowLayout.read(payload);
                default -> null;
            };
            case 2 -> switch (messageId) {
                case 1 -> LockageOrderLayout.read(payload);
                case 2 -> EstimatedLockTimesLayout.read(payload);
                case 3 -> VesselProcessionLayout.read(payload);
                default -> null;
            };
            case 32 -> messageId == 1 ? SeawayVersionLayout.read(payload) : null;
            default -> null;
        };
    }

    private static @Nullable ApplicationMessage unitedStates(int fi, PayloadReader payload) {
        return switch (fi) {
            case 22 -> UsRegionalGeographicNoticeLayout.read(payload);
            case 23 -> SatelliteShipWeatherLayout.read(payload);
            case 24 -> SmallSatelliteShipWeatherLayout.read(payload);
            case 25 -> TinySatelliteShipWeatherLayout.read(payload);
            case 29 -> UsRegionalTextDescriptionLayout.read(payload);
            case 33 -> UsRegionalEnvironmentalReportsLayout.read(payload);
            default -> null;
        };
    }

    /** Writes a message; the inverse of {@link #read}. Spare bits are zero. */
    public static void write(ApplicationMessage message, PayloadWriter payload) {
        switch (message) {
            case ApplicationAcknowledgement each -> ApplicationAcknowledgementLayout.write(each, payload);
            case AreaNotice each -> AreaNoticeLayout.write(each, payload);
            case AtonMonitoring each -> AtonMonitoringLayout.write(each, payload);
            case BerthingData each -> BerthingDataLayout.write(each, payload);
            case BridgeClearance each -> BridgeClearanceLayout.write(each, payload);
            case BuoyMonitoring each -> BuoyMonitoringLayout.write(each, payload);
            case CapabilityInterrogation each -> CapabilityInterrogationLayout.write(each, payload);
            case CapabilityReply each -> CapabilityReplyLayout.write(each, payload);
            case ClearanceTime each -> ClearanceTimeLayout.write(each, payload);
            case DangerousCargo each -> DangerousCargoLayout.write(each, payload);
            case EmmaWarning each -> EmmaWarningLayout.write(each, payload);
            case EnvironmentalReports each -> EnvironmentalReportsLayout.write(each, payload);
            case EstimatedLockTimes each -> EstimatedLockTimesLayout.write(each, payload);
            case EtaAtLock each -> EtaAtLockLayout.write(each, payload);
            case ExtendedStaticData each -> ExtendedStaticDataLayout.write(each, payload);
            case FairwayClosed each -> FairwayClosedLayout.write(each, payload);
            case FunctionInterrogation each -> FunctionInterrogationLayout.write(each, payload);
            case InlandCapabilityInterrogation each -> InlandCapabilityInterrogationLayout.write(each, payload);
            case InlandPersonsOnBoard each -> InlandPersonsOnBoardLayout.write(each, payload);
            case InlandStaticData each -> InlandStaticDataLayout.write(each, payload);
            case IntendedRoute each -> IntendedRouteLayout.write(each, payload);
            case LanternStatus each -> LanternStatusLayout.write(each, payload);
            case LockageOrder each -> LockageOrderLayout.write(each, payload);
            case LongInlandCapabilityInterrogation each -> LongInlandCapabilityInterrogationLayout.write(each, payload);
            case MarineTrafficSignal each -> MarineTrafficSignalLayout.write(each, payload);
            case MeteorologicalData each -> MeteorologicalDataLayout.write(each, payload);
            case OldApplicationAcknowledgement each -> OldApplicationAcknowledgementLayout.write(each, payload);
            case OldDangerousCargo each -> OldDangerousCargoLayout.write(each, payload);
            case OldExtendedStaticData each -> OldExtendedStaticDataLayout.write(each, payload);
            case OldMeteorologicalData each -> OldMeteorologicalDataLayout.write(each, payload);
            case OldPersonsOnBoard each -> OldPersonsOnBoardLayout.write(each, payload);
            case OldRoutePlan each -> OldRoutePlanLayout.write(each, payload);
            case OldTidalWindow each -> OldTidalWindowLayout.write(each, payload);
            case OldVtsTargets each -> OldVtsTargetsLayout.write(each, payload);
            case PersonsOnBoard each -> PersonsOnBoardLayout.write(each, payload);
            case RouteInformation each -> RouteInformationLayout.write(each, payload);
            case RouteSuggestion each -> RouteSuggestionLayout.write(each, payload);
            case RouteSuggestionReply each -> RouteSuggestionReplyLayout.write(each, payload);
            case RtaAtLock each -> RtaAtLockLayout.write(each, payload);
            case SatelliteShipWeather each -> SatelliteShipWeatherLayout.write(each, payload);
            case SeawayCurrent each -> SeawayCurrentLayout.write(each, payload);
            case SeawaySalinity each -> SeawaySalinityLayout.write(each, payload);
            case SeawayVersion each -> SeawayVersionLayout.write(each, payload);
            case SeawayWaterFlow each -> SeawayWaterFlowLayout.write(each, payload);
            case SeawayWaterLevel each -> SeawayWaterLevelLayout.write(each, payload);
            case SeawayWeather each -> SeawayWeatherLayout.write(each, payload);
            case SeawayWind each -> SeawayWindLayout.write(each, payload);
            case ShortTidalWindow each -> ShortTidalWindowLayout.write(each, payload);
            case SignalStatus each -> SignalStatusLayout.write(each, payload);
            case SmallSatelliteShipWeather each -> SmallSatelliteShipWeatherLayout.write(each, payload);
            case StmRoute each -> StmRouteLayout.write(each, payload);
            case TextDescription each -> TextDescriptionLayout.write(each, payload);
            case TextMessage each -> TextMessageLayout.write(each, payload);
            case TidalWindow each -> TidalWindowLayout.write(each, payload);
            case TinySatelliteShipWeather each -> TinySatelliteShipWeatherLayout.write(each, payload);
            case UsEnvironmentalReports each -> UsEnvironmentalReportsLayout.write(each, payload);
            case UsGeographicNotice each -> UsGeographicNoticeLayout.write(each, payload);
            case UsRegionalEnvironmentalReports each -> UsRegionalEnvironmentalReportsLayout.write(each, payload);
            case UsRegionalGeographicNotice each -> UsRegionalGeographicNoticeLayout.write(each, payload);
            case UsRegionalTextDescription each -> UsRegionalTextDescriptionLayout.write(each, payload);
            case VesselProcession each -> VesselProcessionLayout.write(each, payload);
            case VirtualAtonRequest each -> VirtualAtonRequestLayout.write(each, payload);
            case VtsTargets each -> VtsTargetsLayout.write(each, payload);
            case WaterLevels each -> WaterLevelsLayout.write(each, payload);
            case WeatherObservation each -> WeatherObservationLayout.write(each, payload);
            case WmoWeatherObservation each -> WmoWeatherObservationLayout.write(each, payload);
        }
    }
}

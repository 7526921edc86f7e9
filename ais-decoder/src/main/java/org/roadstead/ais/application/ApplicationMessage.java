package org.roadstead.ais.application;

/** The content of a binary message, known by its DAC and FI. One record for each layout; integers are those of the wire. */
public sealed interface ApplicationMessage extends Described
        permits ApplicationAcknowledgement, AreaNotice, AtonMonitoring, BerthingData, BridgeClearance, BuoyMonitoring,
        CapabilityInterrogation, CapabilityReply, ClearanceTime, DangerousCargo, EmmaWarning, EnvironmentalReports,
        EstimatedLockTimes, EtaAtLock, ExtendedStaticData, FairwayClosed, FunctionInterrogation,
        InlandCapabilityInterrogation, InlandPersonsOnBoard, InlandStaticData, IntendedRoute, LanternStatus,
        LockageOrder, LongInlandCapabilityInterrogation, MarineTrafficSignal, MeteorologicalData,
        OldApplicationAcknowledgement, OldDangerousCargo, OldExtendedStaticData, OldMeteorologicalData,
        OldPersonsOnBoard, OldRoutePlan, OldTidalWindow, OldVtsTargets, PersonsOnBoard, RouteInformation,
        RouteSuggestion, RouteSuggestionReply, RtaAtLock, SatelliteShipWeather, SeawayCurrent, SeawaySalinity,
        SeawayVersion, SeawayWaterFlow, SeawayWaterLevel, SeawayWeather, SeawayWind, ShortTidalWindow, SignalStatus,
        SmallSatelliteShipWeather, StmRoute, TextDescription, TextMessage, TidalWindow, TinySatelliteShipWeather,
        UsEnvironmentalReports, UsGeographicNotice, UsRegionalEnvironmentalReports, UsRegionalGeographicNotice,
        UsRegionalTextDescription, VesselProcession, VirtualAtonRequest, VtsTargets, WaterLevels, WeatherObservation,
        WmoWeatherObservation {}

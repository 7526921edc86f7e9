package org.roadstead.ais;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What others call the fields that we read: for each source of facts, its names and ours. */
final class FactNames {
    private static final String LIBAIS = """
            message_id type; id type; repeat_indicator repeat; mmsi_dest dest_mmsi; x lon app.lon; y lat app.lat
            sog speed; cog course; true_heading heading; timestamp second; nav_status status; rot_raw rate_of_turn
            rot turn rate_of_turn; fix_type epfd; transmission_ctl transmission_control; name shipname name_as_sent
            type_and_cargo shiptype; dim_a to_bow; dim_b to_stern; dim_c to_port; dim_d to_starboard; imo_num imo
            mode_flag assigned; unit_flag cs; display_flag display; dsc_flag dsc; band_flag band; m22_flag msg22
            commstate_flag communication_state_selector; commstate_cs_fill communication_state
            off_pos off_position; aton_type aid_type; aton_status regional; virtual_aton virtual_aid
            chan_a channel_a; chan_b channel_b; chan_a_bandwidth band_a; chan_b_bandwidth band_b
            dest_mmsi_1 dest1; dest_mmsi_2 dest2; txrx_mode txrx; power_low power; zone_size zonesize
            x1 ne_lon; y1 ne_lat; x2 sw_lon; y2 sw_lat; station_type stationtype; interval_raw interval
            part_num partno; vendor_id vendorid vendor_id_as_sent; callsign call_sign_as_sent
            seq seqno sequence_number; offset_a offset1; offset_b offset2; inc_a increment1; inc_b increment2; alt_sensor altitude_sensor
            dest_mmsi_a mmsi1; dest_mmsi_b mmsi2; mmsi_1 mmsi1; mmsi_2 mmsi2; dest_mmsi destination_mmsi
            msg_1_1 type1_1; slot_offset_1_1 offset1_1; dest_msg_1_2 type1_2; slot_offset_1_2 offset1_2; msg_2 type2_1
            slot_offset_2 offset2_1; offset_1 offset1; offset_3 offset3; offset_4 offset4; offset_2 offset2
            num_slots_1 number1; num_slots_2 number2; num_slots_3 number3; num_slots_4 number4
            timeout_1 timeout1; timeout_2 timeout2; timeout_3 timeout3; timeout_4 timeout4
            incr_1 increment1; incr_2 increment2; incr_3 increment3; incr_4 increment4
            reservations[].incr reservations[].increment; reservations[].num_slots reservations[].slots
            utc_min utc_minute minute; utc_hour hour; utc_day day; slots_to_allocate slots_code
            gnss_type correction_type; z_cnt z_count; station station_id; gnss position_latency
            acks[0][0] mmsi1; acks[1][0] mmsi2; acks[2][0] mmsi3; acks[3][0] mmsi4
            acks[0][1] seqno1; acks[1][1] seqno2; acks[2][1] seqno3; acks[3][1] seqno4
            dac requested_dac; req_dac requested_dac dac; ack_dac dac_received; req_fi requested_fi; sub_id sub_application_id
            dc_power_supply power_supply; link_id linkage_id; duration_minutes duration; sub_areas.size() areas.length
            sub_areas[].x areas[].area.lon; sub_areas[].y areas[].area.lat; sub_areas[].radius areas[].area.radius
            sub_areas[].precision areas[].area.precision; sub_areas[].sub_area_type areas[].shape areas[].area_shape
            msg_seq text_sequence; seq_num text_sequence sequence; retransmitted retransmit
            wind_ave wspeed; wind_speed wspeed; wind_gust wgust gust_speed; wind_dir wdir wind_direction
            wind_gust_dir wgustdir; rel_humid humidity; dew_point dewpoint; air_pres pressure; air_pres_trend pressuretend
            air_temp airtemp air_temperature; air_temp_raw air_temperature; horz_vis visibility; water_level waterlevel
            water_level_trend leveltrend; surf_cur_speed cspeed; surf_cur_dir cdir; cur_speed_2 cspeed2; cur_dir_2 cdir2
            cur_depth_2 cdepth2; cur_speed_3 cspeed3; cur_dir_3 cdir3; cur_depth_3 cdepth3; wave_height waveheight
            wave_period waveperiod; wave_dir wavedir; swell_height swellheight; swell_period swellperiod; swell_dir swelldir
            sea_state seastate; water_temp watertemp; precip_type preciptype; haz_cargo hazard; eu_id vin
            speed_qual speed_q; course_qual course_q; heading_qual heading_q
            position.lng_deg app.lon lon; position.lat_deg lat; reports.size() reports.length
            reports[].report_type reports[].sensor_report_type; reports[].utc_day reports[].day; reports[].utc_hr reports[].hour
            reports[].utc_min reports[].minute; reports[].x reports[].report.lon; reports[].y reports[].report.lat
            reports[].altitude reports[].report.altitude; reports[].owner reports[].report.owner
            reports[].timeout reports[].report.timeout; reports[].wind_speed reports[].report.wind_speed
            reports[].wind_gust reports[].report.gust_speed; reports[].wind_dir reports[].report.wind_direction
            reports[].wind_gust_dir reports[].report.gust_direction; reports[].sensor_type reports[].report.sensor_data_type
            reports[].wind_forecast reports[].report.forecast_wind_speed
            reports[].wind_speed_forecast reports[].report.forecast_wind_speed
            reports[].wind_gust_forecast reports[].report.forecast_gust_speed
            reports[].wind_dir_forecast reports[].report.forecast_wind_direction
            reports[].utc_day_forecast reports[].report.forecast_day
            reports[].utc_hour_forecast reports[].report.forecast_hour
            reports[].utc_min_forecast reports[].report.forecast_minute; reports[].duration reports[].report.forecast_duration
            reports[].air_temp reports[].report.air_temperature
            reports[].air_temp_sensor_type reports[].report.air_temperature_sensor_data_type
            reports[].precip reports[].report.precipitation; reports[].horz_vis reports[].report.visibility
            reports[].dew_point reports[].report.dew_point
            reports[].dew_point_type reports[].report.dew_point_sensor_data_type
            reports[].air_pressure reports[].report.pressure; reports[].air_pressure_trend reports[].report.pressure_trend
            reports[].air_pressure_sensor_type reports[].report.pressure_sensor_data_type
            reports[].salinity reports[].report.salinity; reports[].averaging_time reports[].report.averaging_time
            """;
    private static final String NMEA_PLUS = """
            parsed.talker talker; parsed.message_type formatter; message_type type; repeat_indicator repeat
            source_mmsi mmsi; navigational_status status; rate_of_turn turn; speed_over_ground speed
            position_10m_accuracy? accuracy; course_over_ground course; true_heading heading; time_stamp second
            special_manoeuvre maneuver; raim? raim; epfd_type epfd; imo_number imo; callsign.strip callsign
            name.strip shipname name; name shipname; name_extension.strip name_extension; ship_cargo_type shiptype
            ship_dimension_to_bow to_bow; ship_dimension_to_stern to_stern; ship_dimension_to_port to_port
            ship_dimension_to_starboard to_starboard; static_draught draught; destination.strip destination
            sequence_number seqno; destination_mmsi dest_mmsi; retransmitted? retransmit; retransmit? retransmit
            designated_area_code dac; functional_id fid; ack1_mmsi mmsi1; ack2_mmsi mmsi2; ack3_mmsi mmsi3; ack4_mmsi mmsi4
            ack1_sequence_number seqno1; ack2_sequence_number seqno2; ack3_sequence_number seqno3
            ack4_sequence_number seqno4; altitude_meters alt; longitude lon; latitude lat; assigned? assigned
            interrogation1_mmsi mmsi1; interrogation1_type1 type1_1; interrogation1_offset1 offset1_1
            interrogation1_type2 type1_2; interrogation1_offset2 offset1_2; interrogation2_mmsi mmsi2
            interrogation2_type type2_1; interrogation2_offset offset2_1; destination1_mmsi mmsi1
            destination1_offset offset1; destination1_increment increment1; destination2_mmsi mmsi2
            destination2_offset offset2; destination2_increment increment2; cs_unit? cs; display? display; dsc? dsc
            band? band; accept_message_22? msg22; reserved_slots1 number1; reserved_slots2 number2; reserved_slots3 number3
            reserved_slots4 number4; off_position? off_position; virtual_aid? virtual_aid; part_number partno
            vendor_id vendorid; model_code model; serial_number serial; gnss? gnss; data data.hex text
            dp.analog_internal ana_int; dp.analog_external1 ana_ext1; dp.analog_external2 ana_ext2; dp.racon_status racon
            dp.racon_light_status light; dp.racon_alarm? alarm; dp.application_data text; dp.linkage_id linkage
            dp.notice_id notice; dp.duration duration; dp.sub_areas.length areas.length
            dp.sub_areas[].shape_id areas[].shape; dp.sub_areas[].precision areas[].area.precision
            dp.sub_areas[].radius areas[].area.radius; dp.sub_areas[].radius_meters areas[].area.radius
            dp.sub_areas[].text areas[].area.text; dp.position_10m_accuracy? accuracy; dp.wind_speed_average wspeed
            dp.wind_speed_gust wgust; dp.wind_direction wdir; dp.wind_direction_gust wgustdir; dp.air_temperature airtemp
            dp.relative_humidity humidity; dp.dew_point dewpoint; dp.air_pressure_hpa pressure
            dp.air_pressure_tendency pressuretend; dp.visibility_greater_than visgreater; dp.horizontal_visibility visibility
            dp.water_level waterlevel; dp.water_level_tendency leveltrend; dp.water_current_speed1 cspeed
            dp.water_current_direction1 cdir; dp.water_current_speed2 cspeed2; dp.water_current_direction2 cdir2
            dp.water_current_depth2 cdepth2; dp.water_current_speed3 cspeed3; dp.water_current_direction3 cdir3
            dp.water_current_depth3 cdepth3; dp.wave_height waveheight; dp.wave_period waveperiod; dp.wave_direction wavedir
            dp.swell_height swellheight; dp.swell_period swellperiod; dp.swell_direction swelldir
            dp.sea_state_beaufort seastate; dp.water_temperature watertemp; dp.precipitation_type preciptype
            dp.salinity salinity; dp.ice_code ice; dp.european_vessel_id vin; dp.dimension_length length
            dp.dimension_beam beam; dp.ship_type app.ship_type; dp.dimension_draught draught; dp.hazardous_cargo hazard
            dp.load_status loaded; dp.speed_quality speed_q; dp.course_quality course_q; dp.heading_quality heading_q
            """;
    private static final String PYAIS = """
            msg_type type; ais_id type; type formatter; ship_type shiptype app.ship_type; reserved_1 reserved regional
            reserved_2 regional; name_ext name_extension; txrx txrx; station_type stationtype station_type
            charted_status charted; station_status on_station_status; status_bits aton_status; auth authenticated
            dimension dimension_type; dimensions_a dimension_a; dimensions_b dimension_b
            dimension_additional_data additional_dimensions; restricted restricted_use; mmsiseq1 seqno1
            data.bytes_hex data.hex; communication_state_raw radio; comm_state.utc_hour utc_hour
            comm_state.utc_minute utc_minute; comm_state.received_stations received_stations
            comm_state.slot_number slot_number; comm_state.slot_offset slot_offset; comm_state.slot_timeout slot_timeout
            comm_state.sync_state sync_state; comm_state.keep_flag keep_flag; comm_state.slot_increment slot_increment
            comm_state.num_slots slots_code; lon lon.minutes; lat lat.minutes; ne_lon ne_lon.minutes; ne_lat ne_lat.minutes; sw_lon sw_lon.minutes
            sw_lat sw_lat.minutes; turn rate_of_turn
            """;
    private static final String GGENCODER = """
            aistype type; part partno; cargo shiptype; cog course; sog speed; dimA to_bow; dimB to_stern; dimC to_port
            dimD to_starboard; fixaistype epfd; etamn eta_minute; etaho eta_hour; etaday eta_day; etamonth eta_month
            aidtype aid_type; txt text; lon reports[0].report.lon; lat reports[0].report.lat; virtual virtual_aid; offpos off_position; rot rate_of_turn; smi maneuver
            navstatus status; width beam; shiptypeERI app.ship_type; avgwindspd wspeed reports[0].report.wind_speed
            winddir wdir reports[0].report.wind_direction; siteid reports[0].site_id; shipname shipname name
            watertemp reports[0].report.water_temperature
            """;
    private static final String AIS_CATCHER = """
            day day reports[0].day; hour hour reports[0].hour; minute minute reports[0].minute; month reports[0].month
            station_id reports[0].station; lon lon reports[0].lon reports[0].report.lon
            lat lat reports[0].lat reports[0].report.lat; report_type reports[0].sensor_report_type
            water_level_type reports[0].level_type reports[0].report.level_type
            waterlevel waterlevel reports[0].water_level reports[0].report.water_level
            reference_datum reports[0].datum reports[0].report.datum; site_id reports[0].site_id
            precision reports[0].report.precision; alt reports[0].report.altitude alt; name reports[0].report.name
            wspeed wspeed reports[0].wind_speed reports[0].report.wind_speed
            wgust wgust reports[0].gust_speed reports[0].report.gust_speed
            wdir wdir reports[0].wind_direction reports[0].report.wind_direction
            wgustdir wgustdir reports[0].report.gust_direction; forecast_wspeed reports[0].report.forecast_wind_speed
            forecast_wgust reports[0].report.forecast_gust_speed
            forecast_duration reports[0].report.forecast_duration; air_temperature reports[0].air_temperature
            dew_point reports[0].dew_point; visibility_km reports[0].visibility; barometric_pressure reports[0].pressure
            leveltrend leveltrend reports[0].report.trend; off_position off_pos; asm_voltage_data voltage
            asm_current_data current; asm_power_supply_type power_supply; asm_light_status light_on
            asm_battery_status battery_low; asm_off_position_status off_position; asm_sub_app_id sub_application_id
            passenger_count passengers; shipboard_personnel_count personnel; crew_count crew
            requested_fid requested_fi; health alarm; ai_available structured; aton_station_type station_type
            dim_type dimension_type; to_bow to_bow dimension_a; to_stern to_stern dimension_b
            additional_flag additional_dimensions; charted_status charted; auth_flag authenticated
            vts_target_cog targets[0].course; vts_target_sog targets[0].speed; vts_target_id targets[0].id
            vts_target_id_type targets[0].idtype; vts_target_lat targets[0].lat; vts_target_lon targets[0].lon
            vts_target_timestamp targets[0].second; area_notice_type notice_type; area_notice_duration duration
            """;
    private static final String AIS_NET = """
            Type type; RepeatIndicator repeat; Mmsi mmsi; NavigationStatus status; RateOfTurn rate_of_turn
            SpeedOverGroundTenths speed; PositionAccuracy accuracy; Longitude10000thMins lon; Latitude10000thMins lat
            CourseOverGround10thDegrees course; TrueHeadingDegrees heading; TimeStampSecond second
            ManoeuvreIndicator maneuver; SpareBits145 spare; RaimFlag raim; RadioSyncState sync_state
            RadioSlotTimeout slot_timeout; RegionalReserved38 reserved; RegionalReserved139 spare; CsUnit cs
            HasDisplay display; IsDscAttached dsc; CanSwitchBands band; CanAcceptMessage22ChannelAssignment msg22
            IsAssigned assigned; RadioStatusType communication_state_selector
            """;
    private static final String SEAWAY = """
            msgid message_id; report[].utc_time.month reports[].month; report[].utc_time.day reports[].day
            report[].utc_time.hours reports[].hour; report[].utc_time.minutes reports[].minute
            report[].speed reports[].wind_speed; report[].gust reports[].gust_speed
            report[].direction reports[].wind_direction; report[].pressure reports[].pressure
            report[].air_temp reports[].air_temperature; report[].dew_point reports[].dew_point
            report[].visibility reports[].visibility; report[].water_temp reports[].water_temperature
            report[].station_id reports[].station; report[].type reports[].level_type; report[].level reports[].water_level
            report[].datum reports[].datum; report[].flow reports[].flow; utc_time.month message_month
            utc_time.day message_day; utc_time.hours message_hour; utc_time.minutes message_minute
            last_ata.month last_ata_month; last_ata.day last_ata_day; last_ata.hours last_ata_hour
            last_ata.minutes last_ata_minute; first_eta.month first_lock_eta_month; first_eta.day first_lock_eta_day
            first_eta.hours first_lock_eta_hour; first_eta.minutes first_lock_eta_minute
            second_eta.month second_lock_eta_month; second_eta.day second_lock_eta_day
            second_eta.hours second_lock_eta_hour; second_eta.minutes second_lock_eta_minute; name vessel
            """;
    private static final Map<String, Map<String, List<String>>> SOURCES = Map.of("libais_cpp", table(LIBAIS), "libais",
            table(LIBAIS),
            "libais_py", table(LIBAIS), "nmea_plus", table(NMEA_PLUS), "pyais", table(PYAIS), "ggencoder",
            table(GGENCODER),
            "aisnet_fields", table(AIS_NET), "aiscatcher", table(AIS_CATCHER), "seaway", table(SEAWAY));

    /** What no message holds: words for codes, whether a parser has set a field, spare bits, parts of the sentence. */
    private static final Pattern NOT_A_FIELD = Pattern
            .compile(".*(description|_valid|_valid_\\d|spare\\d?|over_range|dte_ready\\?|auxiliary_craft\\?)"
                    + "|calculated|parsed\\.(full_armored.*|last_ais.*|checksum.*)|raw|frag_.*|seq_id|payload|fill_bits"
                    + "|checksum|is_valid|dest_valid|use_app_id|spare_1.*|utc_spare|pos_valid|.*\\.spare\\d?"
                    + "|dp\\.(digital.*|encrypted.*|.*_fail\\?|gps.*|light_sensor.*|temperature_sensor.*|battery.*"
                    + "|operation_mode|intensity.*|flash_code|sub_area_text|current_time|salinity_sensor.*"
                    + "|water_current_depth1)|lat_dd|lat_min|long_ddd|long_min|extended_water_level|ext_water_level");
    private static final Set<String> PREFIXES = Set.of("parsed.ais.");

    private FactNames() {}

    /** Whether a name is that of a field on the wire. */
    static boolean isField(String theirs) {
        return !NOT_A_FIELD.matcher(plain(theirs)).matches();
    }

    /** Our names for one of theirs, their own among them. */
    static List<String> ours(String source, String theirs) {
        String name = plain(theirs);
        String key = name.replaceAll("(?<=(reports|report|sub_areas|reservations))\\[\\d+]", "[]");
        String index = name.replaceAll("^.*?(\\[\\d+]).*$", "$1");
        List<String> names = new ArrayList<>(List.of(name));
        for (String ours : SOURCES.getOrDefault(source, Map.of()).getOrDefault(key, List.of())) {
            names.add(ours.replace("[]", index));
        }
        return names;
    }

    private static String plain(String theirs) {
        for (String prefix : PREFIXES) {
            if (theirs.startsWith(prefix)) {
                return theirs.substring(prefix.length());
            }
        }
        return theirs;
    }

    private static Map<String, List<String>> table(String text) {
        Map<String, List<String>> names = new HashMap<>();
        for (String row : text.split("[;\n]", -1)) {
            String[] words = row.strip().split(" +", -1);
            names.put(words[0], List.of(words).subList(1, words.length));
        }
        return names;
    }
}

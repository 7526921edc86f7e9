package org.roadstead.tracker.alert;

import java.util.List;

/**
 * What makes two findings one situation.
 *
 * @param tracks ids of the tracks concerned
 * @param subject kind and id, or empty
 */
public record SituationKey(String rule, List<String> tracks, String subject) {}

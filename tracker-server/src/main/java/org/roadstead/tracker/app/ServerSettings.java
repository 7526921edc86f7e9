package org.roadstead.tracker.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.log.TimeBase;
import org.roadstead.tracker.source.SourceConfig;

/**
 * What a server is started with, checked.
 *
 * @param httpPort 0 takes a free one
 * @param data folder of the log and the database
 * @param database JDBC URL; null for the embedded one in the data folder
 * @param site what the registers are to know by the configuration
 * @param context acts that enter when known time reaches theirs (feed time base)
 * @param disabledRules rules that the site has switched off
 * @param retention how much of the log is kept
 */
record ServerSettings(String httpHost, int httpPort, Path data, @Nullable String database, TimeBase base,
        List<SourceConfig> sources, List<Deed> site, List<Act> context, List<String> disabledRules,
        Configuration.Retention retention) {}

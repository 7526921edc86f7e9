package org.roadstead.tracker.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.Evidence;
import org.roadstead.tracker.alert.Evidence.Sentence;
import org.roadstead.tracker.alert.Finding;
import org.roadstead.tracker.alert.SituationKey;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.ImproperNumber;
import org.roadstead.tracker.track.MmsiFormat;
import org.roadstead.tracker.track.ReceiverShare;
import org.roadstead.tracker.track.Report;
import org.roadstead.tracker.track.Track;

/** ID-01: position reports come under a number that no such station can have. docs/rules/improper-mmsi.md */
final class ImproperMmsi implements VesselRule {
    private static final RuleCard CARD = RuleCatalogue.card("ID-01");
    private static final long WINDOW_MILLIS = 10 * 60_000;
    private static final int NUMBERS_THAT_BLAME_THE_RECEIVER = 5;

    /**
     * The reports in a row that were improper.
     *
     * @param episode start of the episode that was found; null while there is none
     */
    private record InARow(List<Fix> fixes, @Nullable Long episode) implements RuleMemory {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(Track track, Situation situation) {
        return track.mmsi() != Track.NO_MMSI && ImproperNumber.possible(track.mmsi());
    }

    @Override
    public @Nullable RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
            Findings findings) {
        ImproperNumber fault = ImproperNumber.of(track.mmsi(), fix.messageType());
        if (fault == null) {
            return memory instanceof InARow row && row.episode() != null ? row : null;
        }
        int level = situation.registers().levelAt(fix.position(), situation.knownMillis());
        int confirm = (int) situation.parameter(CARD, "confirm_n", level);
        InARow before = memory instanceof InARow row ? row : new InARow(List.of(), null);
        List<Fix> fixes = latest(before.fixes(), fix, confirm);
        Long episode = before.episode();
        boolean confirmed = fixes.size() >= confirm
                && fix.heardMillis() - fixes.getFirst().heardMillis() <= WINDOW_MILLIS;
        if (situation.registers().exempts(CARD.id(), track.mmsiDigits(), fix.heardMillis())) {
            if (episode != null) {
                findings.ended(new SituationKey(CARD.id(), List.of(track.id()), ""), fix.heardMillis(),
                        Exemption.ENDED);
            }
            return null;
        }
        if (episode == null && confirmed && !isReceiversFault(fix, level, situation)) {
            episode = fixes.getFirst().heardMillis();
        }
        if (episode != null) {
            findings.holds(finding(track, fix, fixes, fault, level, confirm, episode, situation));
        }
        return new InARow(fixes, episode);
    }

    private static List<Fix> latest(List<Fix> before, Fix fix, int most) {
        List<Fix> all = new ArrayList<>(before);
        all.add(fix);
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    private static boolean isReceiversFault(Fix fix, int level, Situation situation) {
        ReceiverShare.Share share = situation.receiverShare().of(fix.report().source(), situation.knownMillis());
        return share.differentNumbers() >= NUMBERS_THAT_BLAME_THE_RECEIVER
                && share.ofReports() > situation.parameter(CARD, "max_per_receiver_share", level);
    }

    private static Finding finding(Track track, Fix fix, List<Fix> fixes, ImproperNumber fault, int level, int confirm,
            long episode,
            Situation situation) {
        String number = MmsiFormat.digits(track.mmsi());
        ReceiverShare.Share share = situation.receiverShare().of(fix.report().source(), situation.knownMillis());
        List<Report> reports = fixes.stream().map(Fix::report).toList();
        Evidence evidence = new Evidence(
                List.of(new Sentence("id01." + fault.code(), Map.of("mmsi", number, "type", fix.messageType()),
                        "A station reports its position under MMSI " + number + ": " + fault.words() + ".")),
                List.of(new Evidence.Measure("reports in a row", fixes.size(), "reports", ">=", confirm),
                        new Evidence.Measure("different improper numbers at this receiver", share.differentNumbers(),
                                "numbers",
                                "<", NUMBERS_THAT_BLAME_THE_RECEIVER)),
                List.of(), List.of(),
                stoppers(confirm),
                null);
        return new Finding(CARD.id(), CARD.version(), CARD.title(), CARD.severity(level), level, CARD.dedupeMillis(),
                List.of(VesselRefs.of(track)), null, episode, fix.heardMillis(), fix.position(), evidence,
                situation.parameters(CARD, level), reports);
    }

    private static List<Sentence> stoppers(int confirm) {
        return List.of(
                new Sentence("id01.stop.fewer", Map.of("count", confirm),
                        "fewer than " + confirm + " such reports in 10 minutes"),
                new Sentence("id01.stop.receiver", Map.of("numbers", NUMBERS_THAT_BLAME_THE_RECEIVER),
                        NUMBERS_THAT_BLAME_THE_RECEIVER + " or more different improper numbers at this receiver in 10 "
                                + "minutes: then the receiver is to blame"),
                Exemption.stopper(CARD));
    }
}

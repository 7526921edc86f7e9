package org.roadstead.tracker.search;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Identity;

/**
 * Text that a person types to find a vessel. Each of its words must begin a word of the name or of the destination, the call sign or
 * the MMSI, or be the IMO number; words of letters may hold one typing error from four letters on and two from eight on (a letter
 * wrong, missing, too many, or two exchanged). The whole text may also begin the name with all spaces left out. Case and punctuation
 * do not count; only the first {@value #MOST_WORDS} words do. Text without a letter or digit matches nothing. Immutable.
 */
public final class TextMatch {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WITH_ERRORS = 40;
    private static final int ONE_ERROR_FROM = 4;
    private static final int TWO_ERRORS_FROM = 8;
    private static final int NAME_EXACT = 6;
    private static final int NAME_BEGINS = 5;
    private static final int NAME_ALMOST = 3;
    private static final int DESTINATION_BEGINS = 2;
    private static final int DESTINATION_ALMOST = 1;
    private static final int WHOLE_NAME = 100;
    private static final int WHOLE_NAME_BEGINS = 50;
    private static final Pattern IMO_PREFIX = Pattern.compile("(?i)\\bIMO[\\s:]*(?=\\d{7}\\b)");

    private final List<Word> words;
    private final String joined;

    public TextMatch(String text) {
        List<String> cut = Words.of(IMO_PREFIX.matcher(text).replaceAll(""))
                .stream()
                .limit(MOST_WORDS)
                .toList();
        this.words = cut.stream().map(Word::new).toList();
        this.joined = String.join("", cut);
    }

    public boolean matches(Vessel vessel) {
        return score(vessel) > 0;
    }

    /** How well it fits: 0 where it does not match, more where it is nearer to what was typed. */
    int score(Vessel vessel) {
        if (words.isEmpty()) {
            return 0;
        }
        Identity identity = vessel.identity();
        List<String> name = Words.of(identity.name());
        List<String> destination = Words.of(identity.destination());
        int whole = whole(String.join("", name));
        int sum = 0;
        for (Word word : words) {
            int best = Math.max(word.named(name),
                    Math.max(word.identifying(vessel.mmsi(), identity), word.bound(destination)));
            if (best == 0) {
                return whole;
            }
            sum += best;
        }
        return whole + sum;
    }

    private int whole(String name) {
        if (name.equals(joined)) {
            return WHOLE_NAME;
        }
        return name.startsWith(joined) ? WHOLE_NAME_BEGINS : 0;
    }

    /** Finds the document of every vessel that matches, and perhaps of others. */
    Query candidates() {
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word.candidates(), Occur.FILTER));
        return new BooleanQuery.Builder().add(all.build(), Occur.SHOULD)
                .add(new PrefixQuery(new Term(VesselDocument.WORD, joined)), Occur.SHOULD)
                .build();
    }

    private static final class Word {
        private final String word;
        private final @Nullable Automaton almost;
        private final @Nullable CharacterRunAutomaton runner;

        Word(String word) {
            this.word = word;
            int errors = errors(word);
            this.almost = errors == 0 ? null : new LevenshteinAutomata(word, true).toAutomaton(errors);
            this.runner = almost == null ? null : new CharacterRunAutomaton(almost);
        }

        private static int errors(String word) {
            if (word.length() < ONE_ERROR_FROM || word.length() > LONGEST_WITH_ERRORS
                    || word.chars().anyMatch(Character::isDigit)) {
                return 0;
            }
            return word.length() < TWO_ERRORS_FROM ? 1 : 2;
        }

        int named(List<String> name) {
            int best = String.join("", name).startsWith(word) ? NAME_BEGINS : 0;
            for (String other : name) {
                best = Math.max(best, fit(other, NAME_EXACT, NAME_BEGINS, NAME_ALMOST));
            }
            return best;
        }

        int bound(List<String> destination) {
            int best = 0;
            for (String other : destination) {
                best = Math.max(best, fit(other, DESTINATION_BEGINS, DESTINATION_BEGINS, DESTINATION_ALMOST));
            }
            return best;
        }

        int identifying(@Nullable String mmsi, Identity identity) {
            if (word.equals(String.valueOf(identity.imo()))) {
                return NAME_EXACT;
            }
            String callSign = String.join("", Words.of(identity.callSign()));
            return Math.max(mmsi == null ? 0 : fit(mmsi, NAME_EXACT, NAME_BEGINS, 0),
                    fit(callSign, NAME_EXACT, NAME_BEGINS, 0));
        }

        private int fit(String other, int exact, int begins, int fitsAlmost) {
            if (other.startsWith(word)) {
                return other.length() == word.length() ? exact : begins;
            }
            return runner != null && runner.run(other) ? fitsAlmost : 0;
        }

        Query candidates() {
            BooleanQuery.Builder any = new BooleanQuery.Builder()
                    .add(new PrefixQuery(new Term(VesselDocument.WORD, word)), Occur.SHOULD)
                    .add(new TermQuery(new Term(VesselDocument.IMO, word)), Occur.SHOULD);
            if (almost != null) {
                any.add(new AutomatonQuery(new Term(VesselDocument.WORD, word), almost), Occur.SHOULD);
            }
            return any.build();
        }
    }
}

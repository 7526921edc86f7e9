package org.roadstead.tracker.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads the rules' cards, which are data: {@code catalogue.json} beside this class. */
final class RuleCatalogue {
    private static final List<RuleCard> CARDS = read();

    private RuleCatalogue() {}

    static RuleCard card(String id) {
        return CARDS.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no rule " + id));
    }

    private static List<RuleCard> read() {
        try (InputStream json = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream("catalogue.json"))) {
            return new ObjectMapper().readValue(json, new TypeReference<List<RuleCard>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

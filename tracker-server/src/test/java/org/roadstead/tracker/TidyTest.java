package org.roadstead.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.Rules;

/** The pages of the project hang together: links lead somewhere, and each rule has its page and its test. */
class TidyTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern WITH_SCHEME = Pattern.compile("[a-z][a-z+.-]*:.*");
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path ROOT = MODULE.resolve("..").normalize();

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).contains(ROOT.resolve("README.md"), MODULE.resolve("README.md"));

        List<String> dead = new ArrayList<>();
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                String target = link.group(1).replaceFirst("#.*", "");
                if (!target.isEmpty() && !WITH_SCHEME.matcher(target).matches()
                        && !Files.exists(page.resolveSibling(target))) {
                    dead.add(ROOT.relativize(page) + " -> " + target);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(ROOT.resolve("README.md"));
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs")); Stream<Path> modules = Files.list(ROOT)) {
            docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            modules.map(module -> module.resolve("README.md")).filter(Files::exists).forEach(pages::add);
        }
        return pages;
    }

    @Test
    void everyRuleHasItsPageAndItsTest() {
        assertThat(Rules.all()).isNotEmpty();
        for (Rule rule : Rules.all()) {
            String name = rule.getClass().getSimpleName();
            String page = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".md";
            assertThat(ROOT.resolve("docs/rules").resolve(page)).exists();
            assertThat(MODULE.resolve("src/test/java/org/roadstead/tracker/rule").resolve(name + "Test.java")).exists();
        }
    }
}

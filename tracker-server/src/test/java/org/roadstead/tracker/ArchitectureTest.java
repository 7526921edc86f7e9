package org.roadstead.tracker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the directions of docs/ARCHITECTURE.md: which subject may use which. */
class ArchitectureTest {
    private static final String ROOT = "org.roadstead.tracker.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.roadstead.tracker");

    /** Each subject and the subjects that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("act", Set.of("geo")),
            Map.entry("source", Set.of("log")), Map.entry("log", Set.of("act")),
            Map.entry("engine",
                    Set.of("log", "act", "track", "coverage", "zone", "register", "rule", "alert", "image", "geo")),
            Map.entry("track", Set.of("geo")), Map.entry("geo", Set.of()), Map.entry("zone", Set.of("geo", "act")),
            Map.entry("register", Set.of("act", "geo")),
            Map.entry("command",
                    Set.of("log", "act", "register", "store", "security", "image", "alert", "geo", "rule")),
            Map.entry("rule", Set.of("track", "coverage", "zone", "register", "geo", "alert", "act")),
            Map.entry("alert", Set.of("track", "register", "geo", "act")),
            Map.entry("image", Set.of("track", "alert", "zone", "register", "geo")),
            Map.entry("search", Set.of("image", "zone", "register", "geo", "track")), Map.entry("store", Set.of("act")),
            Map.entry("security", Set.of("store", "act")),
            Map.entry("api",
                    Set.of("act", "source", "log", "track", "geo", "zone", "register", "command", "rule", "alert",
                            "image",
                            "search", "store", "security")));

    static Set<String> subjects() {
        return new TreeSet<>(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void usesOnlyWhatTheTableAllows(String subject) {
        Set<String> allowed = MAY_USE.getOrDefault(subject, Set.of());
        noClasses().that()
                .resideInAPackage(ROOT + subject + "..")
                .should()
                .dependOnClassesThat(
                        new DescribedPredicate<JavaClass>("subjects other than " + new TreeSet<>(allowed)) {
                            @Override
                            public boolean test(JavaClass used) {
                                String name = used.getPackageName() + ".";
                                if (!name.startsWith(ROOT)) {
                                    return false;
                                }
                                String other = name.substring(ROOT.length(), name.indexOf('.', ROOT.length()));
                                return !other.equals(subject) && !allowed.contains(other);
                            }
                        })
                .because("the data flows one way")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void subjectsFormNoCycle() {
        slices().matching("org.roadstead.tracker.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyAppReadsTheClock() {
        noClasses().that()
                .resideOutsideOfPackage("..app..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callConstructor(Date.class)
                .because("a replay must give the alerts that live traffic gave")
                .check(CLASSES);
    }

    @Test
    void everySubjectHasItsRowInTheTable() {
        Set<String> found = new TreeSet<>();
        CLASSES.stream()
                .map(one -> one.getPackageName() + ".")
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length(), name.indexOf('.', ROOT.length())))
                .forEach(found::add);
        found.remove("app");

        assertThat(MAY_USE.keySet()).containsAll(found);
    }
}

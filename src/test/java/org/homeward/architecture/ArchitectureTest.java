package org.homeward.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps its shape: who may import whom, where each library may be used, how a file is written. */
class ArchitectureTest {

    private static final String ROOT = "org.homeward";
    private static JavaClasses product;
    private static List<SourceFile> sources;
    private static List<SourceFile> tests;

    @BeforeAll
    static void read() {
        product = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);
        sources = SourceFile.in("src/main/java");
        tests = SourceFile.in("src/test/java");
        assertThat(product).isNotEmpty();
        assertThat(sources).isNotEmpty();
    }

    static Stream<ArchRule> rules() {
        return Stream.concat(DependencyRules.below(ROOT).all().stream(), LibraryRules.below(ROOT).all().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.check(product);
    }

    @Test
    void noFileIsTooLong() {
        assertThat(SourceRules.tooLong(sources)).isEmpty();
        assertThat(SourceRules.tooLong(tests)).isEmpty();
    }

    @Test
    void delegatesAndPagesOnlyTranslate() {
        assertThat(SourceRules.delegatesAndPagesThatDoMoreThanTranslate(sources)).isEmpty();
    }

    @Test
    void noThreadEndsInSilence() {
        assertThat(SourceRules.loopsThatAnErrorEnds(sources)).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(SourceRules.publicTypesWithoutComment(sources)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(SourceRules.packagesWithoutWord(sources)).isEmpty();
    }
}

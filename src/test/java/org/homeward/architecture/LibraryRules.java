package org.homeward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.homeward.architecture.DependencyRules.hasPart;
import static org.homeward.architecture.DependencyRules.resideIn;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Where each library may be used, and which parts of Java are never used. */
record LibraryRules(Areas areas) {

    /** A program of its own: its output is the terminal, and nobody gives it a clock. */
    private static final String COMMAND_LINE = "SendMessage";

    static LibraryRules below(String root) {
        return new LibraryRules(new Areas(root));
    }

    List<ArchRule> all() {
        return List.of(camundaOnlyWhereTheEngineIs(), theEnginesInnardsOnlyInEngine(), sqlOnlyInStores(),
                httpOnlyInPages(), pagesNeverReachTheEngine(), hospitalLibrariesOnlyInIntegration(), nowOnlyOfAClock(),
                clocksAreInjected(), noDates(), noCalendars(), noLombokNoVavr(), noFieldInjection(), nothingPrints(),
                noVagueNames());
    }

    ArchRule camundaOnlyWhereTheEngineIs() {
        return noneBut("bpmn, engine and studio", name -> hasPart(name, "bpmn") || isIn(name, "engine", "studio"),
                "org.camunda..", "org.operaton..");
    }

    ArchRule theEnginesInnardsOnlyInEngine() {
        return noneBut("engine", name -> isIn(name, "engine"), "org.camunda.bpm.engine.impl..");
    }

    ArchRule sqlOnlyInStores() {
        return noneBut("store, flow and reporting", name -> hasPart(name, "store") || isIn(name, "flow", "reporting"),
                "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..");
    }

    /** The engine's own answers over HTTP, and its one login, are given where the engine may be known. */
    ArchRule httpOnlyInPages() {
        return noneBut("web, and bpmn and engine for the engine's own doors",
                name -> hasPart(name, "web") || hasPart(name, "bpmn") || isIn(name, "engine"),
                "jakarta.servlet..", "jakarta.ws.rs..", "org.springframework.web..", "org.springframework.http..",
                "org.springframework.ui..", "org.thymeleaf..");
    }

    ArchRule pagesNeverReachTheEngine() {
        return noClasses().that(resideIn("web, but for the engine's own", name ->
                        areas.contains(name) && hasPart(name, "web") && !isIn(name, "engine")))
                .should().dependOnClassesThat(resideInAnyPackage("org.camunda..", areas.root() + ".engine.."))
                .because("pages read our tables").allowEmptyShould(true);
    }

    ArchRule hospitalLibrariesOnlyInIntegration() {
        return noneBut("integration", name -> isIn(name, "integration"), "ca.uhn..", "org.hl7..");
    }

    ArchRule nowOnlyOfAClock() {
        return noClasses().that(inTheProduct())
                .should().accessTargetWhere(DescribedPredicate.describe("is now() without a clock",
                        access -> asksTheTime(access.getTarget())))
                .because("the clock is injected").allowEmptyShould(true);
    }

    ArchRule clocksAreInjected() {
        return noClasses().that(inTheProduct()).and(DescribedPredicate.describe("are neither configuration nor command line",
                        type -> !type.getSimpleName().endsWith("Configuration")
                                && !type.getSimpleName().equals(COMMAND_LINE)))
                .should().accessTargetWhere(DescribedPredicate.describe("makes a clock",
                        (JavaAccess<?> access) -> access.getTarget().getOwner().isEquivalentTo(Clock.class)
                                && access.getTarget().getName().startsWith("system")))
                .because("one configuration makes the clock, everybody else is given it").allowEmptyShould(true);
    }

    /** The engine's interface speaks java.util.Date; it goes no further than where the engine may be known. */
    ArchRule noDates() {
        return noClasses().that(resideIn("neither bpmn, engine nor studio", name -> areas.contains(name)
                        && !hasPart(name, "bpmn") && !isIn(name, "engine", "studio")))
                .should().dependOnClassesThat(DescribedPredicate.describe("are dates without a time zone",
                        type -> type.isEquivalentTo(java.util.Date.class) || type.isEquivalentTo(java.sql.Date.class)))
                .allowEmptyShould(true);
    }

    ArchRule noCalendars() {
        return noClasses().that(inTheProduct())
                .should().dependOnClassesThat().areAssignableTo(java.util.Calendar.class)
                .orShould().dependOnClassesThat().areAssignableTo(java.text.DateFormat.class).allowEmptyShould(true);
    }

    ArchRule noLombokNoVavr() {
        return noneBut("nowhere", name -> false, "lombok..", "io.vavr..");
    }

    ArchRule noFieldInjection() {
        return NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);
    }

    ArchRule nothingPrints() {
        return noClasses().that(inTheProduct()).and(DescribedPredicate.describe("are not the command line",
                        type -> !type.getSimpleName().equals(COMMAND_LINE)))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).allowEmptyShould(true);
    }

    ArchRule noVagueNames() {
        return noClasses().that(inTheProduct())
                .should().haveNameMatching(".*[.$](\\w*(Utils?|Helpers?|Manager|Impl)|Base[A-Z]\\w*)")
                .allowEmptyShould(true);
    }

    private ArchRule noneBut(String where, Predicate<String> allowed, String... libraries) {
        return noClasses()
                .that(resideIn("any package but " + where, name -> areas.contains(name) && !allowed.test(name)))
                .should().dependOnClassesThat().resideInAnyPackage(libraries).allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> inTheProduct() {
        return resideIn("the product", areas::contains);
    }

    private boolean isIn(String packageName, String... names) {
        return areas.areaOf(packageName).filter(Set.of(names)::contains).isPresent();
    }

    private static boolean asksTheTime(AccessTarget target) {
        var owner = target.getOwner();
        var ofJavaTime = owner.getPackageName().startsWith("java.time") && target.getName().equals("now")
                && target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return ofJavaTime || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
    }
}

package org.homeward.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Who may import whom: the dependency rule of the product, one method a sentence of it. */
record DependencyRules(Areas areas) {

    static DependencyRules below(String root) {
        return new DependencyRules(new Areas(root));
    }

    List<ArchRule> all() {
        return List.of(everyAreaIsKnown(), aRootIsPlainJava(), importsGoDownwards(), aStepNeverImportsAStep(),
                readersAreImportedByNobody(), theEngineKnowsThreeRoots(), onlyBpmnImportsTheEngine(),
                technologyStaysAtHome(), areasHaveNoCycles(), packagesHaveNoCycles());
    }

    ArchRule everyAreaIsKnown() {
        return classes().that(resideIn("an area", name -> areas.areaOf(name).isPresent()))
                .should(resideInThe("a known area with known parts", this::isKnownPlace)).allowEmptyShould(true);
    }

    /** A root imports java.*, its own package, and the roots of areas below it. No framework. */
    ArchRule aRootIsPlainJava() {
        return classes().that(resideIn("a root that is not all technology", this::isPlainRoot))
                .should(dependOnly("java.*, their own package and the roots of areas below", (from, to) ->
                        isPlainJava(to) || to.equals(from)
                                || areas.isRootOfAnArea(to) && isPlainRoot(to) && importDownwards(from, to)))
                .allowEmptyShould(true);
    }

    ArchRule importsGoDownwards() {
        return classes().that(resideIn("an area", name -> areas.areaOf(name).isPresent()))
                .should(dependOnly("areas below their own", (from, to) ->
                        !areas.contains(to) || areas.areaOf(to).isPresent() && importDownwards(from, to)))
                .allowEmptyShould(true);
    }

    ArchRule aStepNeverImportsAStep() {
        return classes().that(resideIn("a step", name -> areas.areaOf(name).filter(Areas.STEPS::contains).isPresent()))
                .should(dependOnly("no other step", (from, to) -> isOwnOrNoneOf(Areas.STEPS, from, to)))
                .because("steps meet in the spine process, by message and variable").allowEmptyShould(true);
    }

    ArchRule readersAreImportedByNobody() {
        return classes().that(resideIn("the product", areas::contains))
                .should(dependOnly("no reader but their own", (from, to) -> isOwnOrNoneOf(Areas.READERS, from, to)))
                .allowEmptyShould(true);
    }

    ArchRule theEngineKnowsThreeRoots() {
        return classes().that(resideIn("the engine", this::isEngine))
                .should(dependOnly("the roots of journey, tasks and access", (from, to) ->
                        !areas.contains(to) || isEngine(to)
                                || areas.mayImport("engine", areas.areaOf(to).orElse("")) && areas.isRootOfAnArea(to)))
                .allowEmptyShould(true);
    }

    ArchRule onlyBpmnImportsTheEngine() {
        return noClasses().that(resideIn("neither bpmn, nor engine, nor studio", name -> areas.contains(name)
                        && !isEngine(name) && !hasPart(name, "bpmn") && !isStudioButNotAPage(name)))
                .should().dependOnClassesThat(resideIn("the engine", this::isEngine)).allowEmptyShould(true);
    }

    /** A technology package (store, web, bpmn) never imports another area's technology package. */
    ArchRule technologyStaysAtHome() {
        return classes().that(resideIn("a technology package", this::actsAsTechnology))
                .should(dependOnly("technology of their own area", (from, to) ->
                        !isTechnology(to) || areas.areaOf(from).equals(areas.areaOf(to))))
                .allowEmptyShould(true);
    }

    /** Any area's bpmn may import the engine, and the engine three roots: between areas a circle, between packages none. */
    ArchRule areasHaveNoCycles() {
        return slices().matching(areas.root() + ".(*)..").should().beFreeOfCycles()
                .ignoreDependency(resideIn("bpmn", name -> hasPart(name, "bpmn")), resideIn("the engine", this::isEngine))
                .allowEmptyShould(true);
    }

    ArchRule packagesHaveNoCycles() {
        return slices().matching(areas.root() + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private boolean isKnownPlace(String packageName) {
        var area = areas.areaOf(packageName).orElseThrow();
        var part = areas.partOf(packageName);
        return areas.isKnown(area)
                && (Areas.isAllTechnology(area) || List.of("", "store", "web", "bpmn").contains(part));
    }

    private boolean isPlainRoot(String packageName) {
        return areas.isRootOfAnArea(packageName) && !Areas.isAllTechnology(areas.areaOf(packageName).orElseThrow());
    }

    /** The engine is shared, so it is nobody's own technology; who may import it is a rule of its own. */
    private boolean isTechnology(String packageName) {
        return !areas.partOf(packageName).isEmpty() && !isEngine(packageName);
    }

    private boolean actsAsTechnology(String packageName) {
        return isTechnology(packageName) || areas.areaOf(packageName).filter(Areas::isAllTechnology).isPresent();
    }

    private boolean isOwnOrNoneOf(Set<String> others, String from, String to) {
        return areas.areaOf(to).filter(others::contains).isEmpty() || areas.areaOf(to).equals(areas.areaOf(from));
    }

    private boolean isEngine(String packageName) {
        return areas.areaOf(packageName).filter("engine"::equals).isPresent();
    }

    private boolean isStudioButNotAPage(String packageName) {
        return areas.areaOf(packageName).filter("studio"::equals).isPresent() && !hasPart(packageName, "web");
    }

    private boolean importDownwards(String from, String to) {
        return areas.mayImport(areas.areaOf(from).orElseThrow(), areas.areaOf(to).orElseThrow());
    }

    private static boolean isPlainJava(String packageName) {
        return packageName.startsWith("java.") && !packageName.startsWith("java.sql");
    }

    /** Whether a part of the name, between dots, is this one. */
    static boolean hasPart(String packageName, String part) {
        return List.of(packageName.split("\\.")).contains(part);
    }

    static DescribedPredicate<JavaClass> resideIn(String where, Predicate<String> packages) {
        return DescribedPredicate.describe("reside in " + where, type -> packages.test(type.getPackageName()));
    }

    private static ArchCondition<JavaClass> resideInThe(String where, Predicate<String> packages) {
        return new ArchCondition<>("reside in " + where) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, packages.test(type.getPackageName()),
                        type.getName() + " is in " + type.getPackageName()));
            }
        };
    }

    private static ArchCondition<JavaClass> dependOnly(String what, BiPredicate<String, String> allowed) {
        return new ArchCondition<>("depend on " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass().getBaseComponentType();
                    var fine = target.isPrimitive() || allowed.test(type.getPackageName(), target.getPackageName());
                    events.add(new SimpleConditionEvent(dependency, fine, dependency.getDescription()));
                }
            }
        };
    }
}

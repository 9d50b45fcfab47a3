package org.homeward.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds, in a file that has a thread of its own, what would end it for good and in silence: a try whose work begins again and again, or
 * that a thread runs, that goes on after an exception and not after an error, such as a driver's class that is missing or a full memory.
 */
final class ThreadLoops extends TreePathScanner<Void, Void> {

    private static final Set<String> EXCEPTIONS = Set.of("Exception", "RuntimeException", "IOException");
    private static final Set<String> ERRORS = Set.of("Error", "Throwable");

    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final Set<String> run = new HashSet<>(Set.of("run"));
    private final List<TreePath> attempts = new ArrayList<>();
    private boolean hasThread;

    private ThreadLoops(CompilationUnitTree unit, DocTrees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    /** The lines of such a try; none where the file has no thread of its own. */
    static List<Long> thatAnErrorEnds(CompilationUnitTree unit, DocTrees trees) {
        var found = new ThreadLoops(unit, trees);
        found.scan(unit, null);
        return found.hasThread ? found.attempts.stream().filter(found::isRepeatedOrRun).map(found::line).toList() : List.of();
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        hasThread |= made.getIdentifier().toString().equals("Thread");
        return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree selected, Void nothing) {
        hasThread |= selected.getExpression().toString().equals("Executors");
        return super.visitMemberSelect(selected, nothing);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        hasThread |= type.getImplementsClause().stream().map(Tree::toString).anyMatch("Runnable"::equals);
        return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree referred, Void nothing) {
        if (referred.getQualifierExpression().toString().equals("this")) {
            run.add(referred.getName().toString());
        }
        return super.visitMemberReference(referred, nothing);
    }

    @Override
    public Void visitTry(TryTree attempt, Void nothing) {
        if (catches(attempt, EXCEPTIONS) && !catches(attempt, ERRORS)) {
            attempts.add(getCurrentPath());
        }
        return super.visitTry(attempt, nothing);
    }

    private static boolean catches(TryTree attempt, Set<String> types) {
        return attempt.getCatches().stream().flatMap(ThreadLoops::types).anyMatch(types::contains);
    }

    private static Stream<String> types(CatchTree caught) {
        var type = caught.getParameter().getType();
        return type instanceof UnionTypeTree several ? several.getTypeAlternatives().stream().map(Tree::toString) : Stream.of(type.toString());
    }

    /** Looked for from the inside out, up to the method in which it stands; an error that a try around it catches ends nothing. */
    private boolean isRepeatedOrRun(TreePath attempt) {
        for (var path = attempt.getParentPath(); path != null; path = path.getParentPath()) {
            var tree = path.getLeaf();
            if (tree instanceof TryTree around && catches(around, ERRORS)) {
                return false;
            }
            if (tree instanceof WhileLoopTree || tree instanceof DoWhileLoopTree || tree instanceof ForLoopTree) {
                return true;
            }
            if (tree instanceof MethodTree method) {
                return run.contains(method.getName().toString());
            }
        }
        return false;
    }

    private long line(TreePath attempt) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, attempt.getLeaf()));
    }
}

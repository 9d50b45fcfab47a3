package org.homeward.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.homeward.house.RepositoryFiles;

/**
 * One Java file as it was written: what only the source tells, such as its length and its comments.
 *
 * @param endedByErrors the lines of {@link ThreadLoops}
 */
record SourceFile(Path path, int lines, Optional<String> packageComment, List<Type> types, List<Long> endedByErrors) {

    /** A type with its own annotations and interfaces, by simple name; lines without its comment. */
    record Type(String name, boolean open, Optional<String> comment, List<String> annotations,
                List<String> interfaces, int lines, List<Method> methods) {
    }

    record Method(String name, int lines) {
    }

    static List<SourceFile> in(String folder) {
        return of(RepositoryFiles.under(folder).stream().filter(file -> file.toString().endsWith(".java")).toList());
    }

    static List<SourceFile> of(Collection<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(files));
            var comments = DocTrees.instance(task);
            var found = new ArrayList<SourceFile>();
            for (var unit : task.parse()) {
                found.add(of(unit, comments));
            }
            return found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SourceFile of(CompilationUnitTree unit, DocTrees trees) {
        var path = Path.of(unit.getSourceFile().getName());
        var types = new ArrayList<Type>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (!type.getSimpleName().isEmpty()) {
                    types.add(type(type, getCurrentPath(), unit, trees));
                }
                return super.visitClass(type, nothing);
            }
        }.scan(unit, null);
        var declaration = unit.getPackage() == null ? null : TreePath.getPath(unit, unit.getPackage());
        return new SourceFile(path, (int) RepositoryFiles.read(path).lines().count(),
                Optional.ofNullable(declaration).map(trees::getDocComment), List.copyOf(types), ThreadLoops.thatAnErrorEnds(unit, trees));
    }

    private static Type type(ClassTree type, TreePath path, CompilationUnitTree unit, DocTrees trees) {
        var methods = type.getMembers().stream()
                .filter(member -> member instanceof MethodTree && length(member, unit, trees) > 0)
                .map(member -> new Method(((MethodTree) member).getName().toString(), length(member, unit, trees)))
                .toList();
        return new Type(type.getSimpleName().toString(), type.getModifiers().getFlags().contains(Modifier.PUBLIC),
                Optional.ofNullable(trees.getDocComment(path)),
                type.getModifiers().getAnnotations().stream().map(AnnotationTree::getAnnotationType)
                        .map(Tree::toString).toList(),
                Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
                        .map(Tree::toString).toList(),
                length(type, unit, trees), methods);
    }

    private static int length(Tree tree, CompilationUnitTree unit, DocTrees trees) {
        LineMap lines = unit.getLineMap();
        long end = trees.getSourcePositions().getEndPosition(unit, tree);
        return end < 0 ? 0 : (int) (lines.getLineNumber(end)
                - lines.getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree)) + 1);
    }
}

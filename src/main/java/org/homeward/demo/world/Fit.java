package org.homeward.demo.world;

import java.util.Arrays;

/**
 * Fits a table whose rows and columns are known and whose cells are only guessed: rows and columns are scaled by turns until both
 * sums are right and the cells keep their proportions (iterative proportional fitting, Deming and Stephan 1940). A cell of 0
 * stays 0: what cannot be never comes.
 */
final class Fit {

    private static final int MOST_ROUNDS = 2_000;
    private static final double CLOSE_ENOUGH = 1e-12;

    private Fit() {
    }

    /** @return the fitted table; the given one is left as it is */
    static double[][] of(double[][] guessed, double[] rows, double[] columns) {
        var table = Arrays.stream(guessed).map(double[]::clone).toArray(double[][]::new);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            scaleColumns(table, columns);
            if (scaleRows(table, rows) < CLOSE_ENOUGH) {
                return table;
            }
        }
        throw new IllegalStateException("No table has these rows and columns");
    }

    private static void scaleColumns(double[][] table, double[] columns) {
        for (var column = 0; column < columns.length; column++) {
            var at = column;
            var sum = Arrays.stream(table).mapToDouble(row -> row[at]).sum();
            for (var row : table) {
                row[column] *= sum == 0 ? 0 : columns[column] / sum;
            }
        }
    }

    /** @return by how much the worst row was wrong */
    private static double scaleRows(double[][] table, double[] rows) {
        var worst = 0.0;
        for (var row = 0; row < rows.length; row++) {
            var sum = Arrays.stream(table[row]).sum();
            worst = Math.max(worst, Math.abs(sum - rows[row]));
            for (var column = 0; column < table[row].length; column++) {
                table[row][column] *= sum == 0 ? 0 : rows[row] / sum;
            }
        }
        return worst;
    }
}

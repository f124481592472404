using CsCheck;
using MineSim.Mine.Dispatch;

namespace MineSim.Mine.Tests;

public class LinearProgrammeTests
{
    private const double Far = 1e5;

    private static readonly Gen<Programme> Any =
        from columns in Gen.Int[1, 3]
        from rows in Gen.Int[1, 4]
        from c in Gen.Int[-3, 5].Array[columns]
        from u in Gen.OneOf(0.0, 1.0, 2.0, 3.0, double.PositiveInfinity, double.PositiveInfinity).Array[columns]
        from a in Gen.Int[-3, 4].Array[rows * columns]
        from b in Gen.Int[-4, 6].Array[rows]
        select new Programme(
            [.. c.Select(x => (double)x)],
            u,
            [.. a.Select(x => (double)x)],
            [.. b.Select(x => (double)x)]
        );

    /// <summary>Many rows through the same corner: 0, or the point of ones.</summary>
    private static readonly Gen<Programme> Degenerate =
        from columns in Gen.Int[2, 3]
        from rows in Gen.Int[3, 5]
        from c in Gen.Int[-3, 5].Array[columns]
        from a in Gen.Int[-3, 4].Array[rows * columns]
        from ones in Gen.Bool
        select new Programme(
            [.. c.Select(x => (double)x)],
            [.. c.Select(_ => 2.0)],
            [.. a.Select(x => (double)x)],
            [.. Enumerable.Range(0, rows).Select(i => ones ? a.Skip(i * columns).Take(columns).Sum(x => (double)x) : 0)]
        );

    [Fact]
    public void The_best_corner_is_found() => Any.Sample(Agrees, iter: 3_000);

    [Fact]
    public void The_best_corner_is_found_where_many_rows_meet() => Degenerate.Sample(Agrees, iter: 2_000);

    [Fact]
    public void A_programme_that_cycles_without_a_rule_ends()
    {
        // Beale's example (1955), on which the steepest column cycles.
        var programme = new Programme(
            [0.75, -150, 0.02, -6],
            [double.PositiveInfinity, double.PositiveInfinity, 1, double.PositiveInfinity],
            [0.25, -60, -0.04, 9, 0.5, -90, -0.02, 3],
            [0, 0]
        );

        var solver = Solver(programme);
        Assert.Equal(ProgrammeEnd.Optimal, solver.Solve());
        Assert.Equal(0.05, solver.Optimum, 9);
    }

    [Fact]
    public void A_programme_solved_again_allocates_nothing()
    {
        var solver = Solver(new Programme([3, 2], [4, 5], [1, 1, 1, -1], [6, -1]));
        solver.Solve();
        var before = GC.GetAllocatedBytesForCurrentThread();
        solver.Solve();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal([2.5, 3.5], solver.Value.ToArray());
    }

    private static void Agrees(Programme programme)
    {
        var solver = Solver(programme);
        var near = programme.BestCorner(Far);
        var end = solver.Solve();
        if (near is null)
        {
            Assert.Equal(ProgrammeEnd.Infeasible, end);
        }
        else if (programme.BestCorner(2 * Far) > near + 1)
        {
            Assert.Equal(ProgrammeEnd.Unbounded, end);
        }
        else
        {
            Assert.Equal(ProgrammeEnd.Optimal, end);
            Assert.Equal(near.Value, solver.Optimum, 1e-6);
            Assert.True(programme.Allows(solver.Value.ToArray(), Far), "The solution breaks a limit.");
        }
    }

    private static LinearProgramme Solver(Programme programme)
    {
        var (rows, columns) = (programme.B.Length, programme.C.Length);
        var solver = new LinearProgramme(rows + 1, columns + 1);
        solver.Begin(rows, columns);
        for (var j = 0; j < columns; j++)
        {
            solver.Gain(j, programme.C[j]);
            solver.Bound(j, programme.U[j]);
            for (var i = 0; i < rows; i++)
                solver.Add(i, j, programme.A[i * columns + j]);
        }

        for (var i = 0; i < rows; i++)
            solver.Limit(i, programme.B[i]);
        return solver;
    }

    /// <summary>Solved by trying every corner: wherever as many limits as unknowns meet.</summary>
    private sealed record Programme(double[] C, double[] U, double[] A, double[] B)
    {
        /// <summary>The best value in a box; <see langword="null"/> when nothing is allowed.</summary>
        public double? BestCorner(double box)
        {
            var limits = Limits(box);
            double? best = null;
            foreach (var chosen in Choices(limits.Length, C.Length))
            {
                if (Meet([.. chosen.Select(i => limits[i])]) is not { } x || !Allows(x, box))
                    continue;
                var value = C.Zip(x, (c, v) => c * v).Sum();
                if (best is null || value > best)
                    best = value;
            }

            return best;
        }

        public bool Allows(double[] x, double box) =>
            Limits(box).All(limit => limit.Row.Zip(x, (a, v) => a * v).Sum() <= limit.Bound + 1e-6);

        private (double[] Row, double Bound)[] Limits(double box) =>
            [
                .. B.Select((b, i) => (A[(i * C.Length)..((i + 1) * C.Length)], b)),
                .. C.Select((_, j) => (Unit(j, -1), 0.0)),
                .. U.Select((u, j) => (Unit(j, 1), Math.Min(u, box))),
            ];

        private double[] Unit(int j, double value) => [.. C.Select((_, i) => i == j ? value : 0)];

        private static IEnumerable<int[]> Choices(int from, int count, int first = 0) =>
            count == 0
                ?
                [
                    [],
                ]
                : Enumerable
                    .Range(first, from - first)
                    .SelectMany(i => Choices(from, count - 1, i + 1).Select(rest => (int[])[i, .. rest]));

        /// <summary>Gaussian elimination; <see langword="null"/> where the limits do not meet in one point.</summary>
        private static double[]? Meet((double[] Row, double Bound)[] limits)
        {
            var n = limits.Length;
            var m = limits.Select(l => (double[])[.. l.Row, l.Bound]).ToArray();
            for (var j = 0; j < n; j++)
            {
                var pivot = Enumerable.Range(j, n - j).MaxBy(i => Math.Abs(m[i][j]));
                if (Math.Abs(m[pivot][j]) < 1e-9)
                    return null;
                (m[j], m[pivot]) = (m[pivot], m[j]);
                for (var i = 0; i < n; i++)
                {
                    if (i == j)
                        continue;
                    var factor = m[i][j] / m[j][j];
                    for (var k = j; k <= n; k++)
                        m[i][k] -= factor * m[j][k];
                }
            }

            return [.. m.Select((row, j) => row[n] / row[j])];
        }
    }
}

namespace MineSim.Mine.Dispatch;

/// <summary>How a linear programme ended.</summary>
internal enum ProgrammeEnd
{
    Optimal,
    Infeasible,
    Unbounded,
}

/// <summary>
/// Maximises c·x subject to A·x ≤ b and 0 ≤ x ≤ u: a dense simplex on the condensed tableau, for programmes of up to
/// some
/// hundred unknowns. Its buffers are reused from one solution to the next.
/// </summary>
/// <remarks>
/// A variable at its upper bound is replaced by its complement u − x, so that those outside of the basis are always 0
/// (Dantzig's bounded simplex). The steepest column enters, but after a step of length 0 that of the least index, and
/// so it
/// leaves (Bland, 1977), until a step gains: hence it cannot cycle. Where b has entries below 0, a first phase drives
/// out
/// one artificial variable.
/// </remarks>
internal sealed class LinearProgramme(int mostRows, int mostColumns)
{
    private const double Tiny = 1e-9;

    private readonly double[] _cost = new double[mostColumns];
    private readonly double[] _upper = new double[mostColumns];
    private readonly double[] _limit = new double[mostRows];
    private readonly double[] _coefficient = new double[mostRows * mostColumns];
    private readonly double[] _value = new double[mostColumns];
    private readonly Tableau _tableau = new(mostRows, mostColumns + 1);

    /// <summary>Inequalities.</summary>
    public int Rows { get; private set; }

    /// <summary>Unknowns.</summary>
    public int Columns { get; private set; }

    /// <summary>The greatest c·x, after a solution.</summary>
    public double Optimum { get; private set; }

    /// <summary>The unknowns, after a solution.</summary>
    public ReadOnlySpan<double> Value => _value.AsSpan(0, Columns);

    /// <summary>Begins a programme whose coefficients are 0 and whose unknowns have no upper bound.</summary>
    public void Begin(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        Array.Clear(_cost);
        Array.Clear(_limit);
        Array.Fill(_upper, double.PositiveInfinity);
        Array.Clear(_coefficient);
    }

    /// <summary>Sets an entry of c.</summary>
    public void Gain(int column, double value) => _cost[column] = value;

    /// <summary>Sets an entry of u.</summary>
    public void Bound(int column, double value) => _upper[column] = value;

    /// <summary>Sets an entry of b.</summary>
    public void Limit(int row, double value) => _limit[row] = value;

    /// <summary>Adds to an entry of A.</summary>
    public void Add(int row, int column, double value) => _coefficient[row * mostColumns + column] += value;

    /// <summary>Solves the programme.</summary>
    public ProgrammeEnd Solve()
    {
        _tableau.Begin(Rows, Columns, _upper);
        for (var row = 0; row < Rows; row++)
            _tableau.Fill(row, _coefficient.AsSpan(row * mostColumns, Columns), _limit[row]);

        if (!FindStart())
            return ProgrammeEnd.Infeasible;
        _tableau.Aim(_cost.AsSpan(0, Columns));
        if (!Climb())
            return ProgrammeEnd.Unbounded;
        _tableau.Read(_value);
        Optimum = 0;
        for (var column = 0; column < Columns; column++)
            Optimum += _cost[column] * _value[column];
        return ProgrammeEnd.Optimal;
    }

    /// <summary>The first phase: an artificial variable that loosens every row, driven to 0.</summary>
    private bool FindStart()
    {
        var worst = _tableau.LowestRow();
        if (worst < 0)
            return true;
        _tableau.Loosen(worst);
        Climb();
        return _tableau.DropArtificial(1e-7);
    }

    private bool Climb()
    {
        var gains = true;
        while (true)
        {
            var column = gains ? _tableau.Steepest(Tiny) : _tableau.First(Tiny);
            if (column < 0)
                return true;
            var step = _tableau.Enter(column, Tiny);
            if (double.IsPositiveInfinity(step))
                return false;
            gains = step > Tiny;
        }
    }
}

namespace MineSim.Mine.Dispatch;

/// <summary>
/// The condensed tableau of a bounded simplex: basic variables as functions of those at 0, x_B = b − T·x_N, and the
/// slope
/// of the objective in each of these.
/// </summary>
/// <remarks>Variables are numbered: unknowns, then the slack of each row, then the artificial one.</remarks>
internal sealed class Tableau(int mostRows, int mostColumns)
{
    private readonly double[] _t = new double[mostRows * mostColumns];
    private readonly double[] _b = new double[mostRows];
    private readonly double[] _slope = new double[mostColumns];
    private readonly int[] _basic = new int[mostRows];
    private readonly int[] _outside = new int[mostColumns];
    private readonly double[] _upper = new double[mostRows + mostColumns + 1];
    private readonly bool[] _isComplement = new bool[mostRows + mostColumns + 1];
    private int _rows;
    private int _columns;
    private int _unknowns;

    private int Artificial => _unknowns + _rows;

    public void Begin(int rows, int unknowns, ReadOnlySpan<double> upper)
    {
        (_rows, _columns, _unknowns) = (rows, unknowns, unknowns);
        Array.Clear(_isComplement);
        Array.Fill(_upper, double.PositiveInfinity);
        upper[..unknowns].CopyTo(_upper);
        for (var j = 0; j < unknowns; j++)
            _outside[j] = j;
        for (var i = 0; i < rows; i++)
            _basic[i] = unknowns + i;
    }

    public void Fill(int row, ReadOnlySpan<double> coefficients, double limit)
    {
        coefficients.CopyTo(Row(row));
        _b[row] = limit;
    }

    /// <summary>The row furthest below 0; −1 when none is.</summary>
    public int LowestRow()
    {
        var lowest = -1;
        for (var i = 0; i < _rows; i++)
        {
            if (_b[i] < (lowest < 0 ? 0 : _b[lowest]))
                lowest = i;
        }

        return lowest;
    }

    /// <summary>
    /// Adds the artificial variable, brings it into the basis in the row furthest below 0, and aims at its least.
    /// </summary>
    public void Loosen(int worst)
    {
        var column = _columns++;
        _outside[column] = Artificial;
        for (var i = 0; i < _rows; i++)
            Row(i)[column] = -1;
        Array.Clear(_slope);
        _slope[column] = -1;
        Pivot(worst, column);
    }

    /// <summary>Takes the artificial variable out, or tells that it cannot vanish.</summary>
    public bool DropArtificial(double tolerance)
    {
        var row = Array.IndexOf(_basic, Artificial, 0, _rows);
        if (row >= 0)
        {
            if (_b[row] > tolerance)
                return false;
            var column = 0;
            for (var j = 1; j < _columns; j++)
            {
                if (Math.Abs(Row(row)[j]) > Math.Abs(Row(row)[column]))
                    column = j;
            }

            // A row of zeros says nothing any more, and may keep the artificial variable at 0.
            if (Math.Abs(Row(row)[column]) > tolerance)
                Pivot(row, column);
        }

        // Its column stays, but it never enters again.
        _upper[Artificial] = 0;
        return true;
    }

    /// <summary>Aims at the greatest c·x from here.</summary>
    public void Aim(ReadOnlySpan<double> cost)
    {
        Array.Clear(_slope);
        for (var j = 0; j < _columns; j++)
        {
            if (_outside[j] < _unknowns)
                _slope[j] = Signed(_outside[j], cost);
        }

        for (var i = 0; i < _rows; i++)
        {
            if (_basic[i] >= _unknowns)
                continue;
            var weight = Signed(_basic[i], cost);
            var row = Row(i);
            for (var j = 0; j < _columns; j++)
                _slope[j] -= weight * row[j];
        }
    }

    /// <summary>The column that gains most; −1 when none gains.</summary>
    public int Steepest(double tolerance)
    {
        var best = -1;
        for (var j = 0; j < _columns; j++)
        {
            if (_slope[j] > (best < 0 ? tolerance : _slope[best]) && _upper[_outside[j]] > 0)
                best = j;
        }

        return best;
    }

    /// <summary>The column of the least variable that gains; −1 when none gains.</summary>
    public int First(double tolerance)
    {
        var best = -1;
        for (var j = 0; j < _columns; j++)
        {
            if (_slope[j] > tolerance && _upper[_outside[j]] > 0 && (best < 0 || _outside[j] < _outside[best]))
                best = j;
        }

        return best;
    }

    /// <summary>Raises a variable until it or a basic one meets a bound; how far, without end when none does.</summary>
    public double Enter(int column, double tolerance)
    {
        var step = _upper[_outside[column]];
        var leaves = -1;
        for (var i = 0; i < _rows; i++)
        {
            var slope = _t[i * mostColumns + column];
            var room =
                slope > tolerance ? Math.Max(0, _b[i]) / slope
                : slope < -tolerance ? Math.Max(0, _upper[_basic[i]] - _b[i]) / -slope
                : double.PositiveInfinity;
            if (room < step || (room == step && leaves >= 0 && _basic[i] < _basic[leaves]))
                (step, leaves) = (room, i);
        }

        if (double.IsPositiveInfinity(step))
            return step;
        if (leaves < 0)
        {
            Complement(column);
        }
        else
        {
            if (_t[leaves * mostColumns + column] < 0)
                ComplementBasic(leaves);
            Pivot(leaves, column);
        }

        return step;
    }

    /// <summary>The unknowns at this corner.</summary>
    public void Read(Span<double> value)
    {
        value.Clear();
        for (var i = 0; i < _rows; i++)
        {
            if (_basic[i] < _unknowns)
                value[_basic[i]] = Math.Max(0, _b[i]);
        }

        for (var j = 0; j < _unknowns; j++)
        {
            if (_isComplement[j])
                value[j] = _upper[j] - value[j];
        }
    }

    private Span<double> Row(int row) => _t.AsSpan(row * mostColumns, _columns);

    private double Signed(int variable, ReadOnlySpan<double> cost) =>
        _isComplement[variable] ? -cost[variable] : cost[variable];

    private void Complement(int column)
    {
        var variable = _outside[column];
        _isComplement[variable] = !_isComplement[variable];
        _slope[column] = -_slope[column];
        for (var i = 0; i < _rows; i++)
        {
            ref var slope = ref _t[i * mostColumns + column];
            _b[i] -= slope * _upper[variable];
            slope = -slope;
        }
    }

    private void ComplementBasic(int row)
    {
        var variable = _basic[row];
        _isComplement[variable] = !_isComplement[variable];
        _b[row] = _upper[variable] - _b[row];
        foreach (ref var slope in Row(row))
            slope = -slope;
    }

    private void Pivot(int row, int column)
    {
        var pivotRow = Row(row);
        var inverse = 1 / pivotRow[column];
        foreach (ref var slope in pivotRow)
            slope *= inverse;
        pivotRow[column] = inverse;
        _b[row] *= inverse;
        for (var i = 0; i < _rows; i++)
        {
            if (i == row)
                continue;
            var factor = _t[i * mostColumns + column];
            if (factor == 0)
                continue;
            _b[i] -= factor * _b[row];
            Reduce(Row(i), pivotRow, column, factor, inverse);
        }

        if (_slope[column] != 0)
            Reduce(_slope.AsSpan(0, _columns), pivotRow, column, _slope[column], inverse);
        (_basic[row], _outside[column]) = (_outside[column], _basic[row]);
    }

    private static void Reduce(
        Span<double> row,
        ReadOnlySpan<double> pivotRow,
        int column,
        double factor,
        double inverse
    )
    {
        for (var j = 0; j < row.Length; j++)
            row[j] -= factor * pivotRow[j];
        row[column] = -factor * inverse;
    }
}

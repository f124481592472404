using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads.Condition;

/// <summary>What rain and wear add to the rolling resistance of a segment, now.</summary>
internal sealed class SegmentCondition(RoadSegmentSpec segment)
{
    private readonly RoadWearSpec? _wear = segment.Road!.Wear;
    private double _felt;
    private double _next = ConditionSteps.Felt / 2;

    public RoadSegmentSpec Segment => segment;

    public double Km { get; } =
        segment.LengthKm
        ?? throw new ArgumentException(
            $"The segment from {segment.From} to {segment.To} has a grade, but no length.",
            nameof(segment)
        );

    /// <summary>What wear has come to add.</summary>
    public double Worn { get; private set; }

    /// <summary>What rain adds.</summary>
    public double Wet { get; set; }

    /// <summary>Whether a grader is on it.</summary>
    public bool IsGraded { get; set; }

    /// <summary>What trucks feel of both.</summary>
    public double Extra => _felt + Wet;

    /// <summary>Rolling resistance that trucks feel.</summary>
    public double RollingResistance => segment.Road!.RollingResistance + Extra;

    /// <summary>A truck drives over it. Returns whether others feel it from now on.</summary>
    /// <param name="load">Tonnes that it carries.</param>
    /// <param name="emptyMass">Tonnes that it weighs without.</param>
    public bool WearDown(double load, double emptyMass)
    {
        if (_wear is null)
            return false;
        Worn = Math.Min(_wear.UpTo, Worn + _wear.Adds / _wear.PerTonnes * (_wear.OfPayload ? load : load + emptyMass));
        if (Worn < _next || _felt >= _wear.UpTo)
            return false;
        Feel();
        return true;
    }

    /// <summary>It is as it was built.</summary>
    public void Grade()
    {
        Worn = 0;
        Feel();
    }

    private void Feel()
    {
        var step = Math.Floor(Worn / ConditionSteps.Felt + 0.5 + 1e-9);
        _felt =
            _wear is null ? 0
            : Worn >= _wear.UpTo ? _wear.UpTo
            : Math.Min(_wear.UpTo, step * ConditionSteps.Felt);
        _next = _wear is null ? double.PositiveInfinity : Math.Min(_wear.UpTo, (step + 0.5) * ConditionSteps.Felt);
    }
}

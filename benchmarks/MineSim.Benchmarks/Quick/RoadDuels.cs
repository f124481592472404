namespace MineSim.Benchmarks;

/// <summary>What travel physics is measured by, and against.</summary>
internal static class RoadDuels
{
    /// <summary>The speed profile of a truck over 12 km.</summary>
    public static Duel Profile() => new("profile", new IntegratedProfile(), "time-steps", new SteppedProfile());
}

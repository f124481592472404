namespace MineSim.Records.Words;

/// <summary>The KPIs of a share of the people: what it is, what it should be, and whether it is reached.</summary>
public sealed class ShareKpis
{
    private ShareKpis(string name, string words, string definition)
    {
        Share = new(name, Units.One, KpiGroup.People, "date of a target, or the end", words, definition);
        Target = new(
            name + "_target",
            Units.One,
            KpiGroup.People,
            "date of a target",
            $"{words}, target",
            $"The share to be reached by the date: {words} of all people employed."
        );
        Met = new(
            name + "_met",
            Units.One,
            KpiGroup.People,
            "date of a target",
            $"{words}, target met",
            $"1 where the target for {words} was reached by the date, else 0."
        )
        {
            IsChance = true,
        };
    }

    /// <summary>People from near the mine.</summary>
    public static ShareKpis LocalPeople { get; } =
        new("local_people_share", "local people", "Of people employed, those whose origin is local.");

    /// <summary>Women.</summary>
    public static ShareKpis Women { get; } = new("women_share", "women", "Of people employed, those who are women.");

    /// <summary>The share of people employed, at the end or at the date of a target.</summary>
    public Kpi Share { get; }

    /// <summary>What the share should be by a date.</summary>
    public Kpi Target { get; }

    /// <summary>1 where the share was reached by its date, else 0.</summary>
    public Kpi Met { get; }

    internal Kpi[] All => [Share, Target, Met];
}

using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Hiring;

namespace MineSim.Scenarios.Blocks;

/// <summary>How people come and go, and the targets that are set for it.</summary>
internal static class MovementBlocks
{
    public static readonly Key<IReadOnlyList<EstablishmentSpec>> Hiring = new(
        "hiring",
        new NamedMap<EstablishmentSpec, EstablishmentSpec>(
            "role",
            HiringBlock.Kind,
            (role, hiring) => hiring with { Recruit = hiring.Recruit with { Role = role.Text } },
            atLeastOne: false,
            nameInto: "Recruit.Role"
        ),
        "Roles whose positions are kept filled; nobody else is replaced.",
        fallback: "{}"
    )
    {
        Into = nameof(WorkforceSpec.Hiring),
    };

    public static readonly Key<IReadOnlyList<SuccessionSpec>> Succession = new(
        "succession",
        new NamedMap<SuccessionSpec, SuccessionSpec>(
            "succession",
            SuccessionBlock.Kind,
            (_, succession) => succession,
            atLeastOne: false
        ),
        "Mentors who are to be succeeded.",
        fallback: "{}"
    )
    {
        Into = nameof(WorkforceSpec.Succession),
    };

    public static readonly Key<IReadOnlyList<Word>> Local = new(
        "local",
        new ListOf<Word>(new WordKind("name of an origin"), atLeastOne: false),
        "The origins that count as local.",
        fallback: "[]"
    )
    {
        Into = nameof(WorkforceSpec.LocalOrigins),
    };

    private static readonly ListOf<DatedShare> Dated = new(new TargetKind(), atLeastOne: false);

    private static readonly Key<IReadOnlyList<DatedShare>> LocalShare = new(
        "local-share",
        Dated,
        "Of people whose origin is among `local`.",
        fallback: "[]"
    );

    private static readonly Key<IReadOnlyList<DatedShare>> WomenShare = new(
        "women-share",
        Dated,
        "Of women.",
        fallback: "[]"
    );

    public static readonly Key<IReadOnlyList<TargetSpec>> Targets = new(
        "targets",
        new Block<IReadOnlyList<TargetSpec>>(
            "targets",
            "Shares of the people employed that are to be reached by the morning of a date. Dates after the end "
                + "of the run are not held against it.",
            [LocalShare, WomenShare],
            InOrder
        ),
        "Shares to be reached by dates."
    )
    {
        Into = nameof(WorkforceSpec.Targets),
    };

    /// <summary>The keys of the workforce.</summary>
    public static IReadOnlyList<Key> Keys { get; } = [TurnoverBlock.Key, Hiring, Succession, Local, Targets];

    /// <summary>Targets of each measure by their dates, which the file may give in another order.</summary>
    private static List<TargetSpec> InOrder(Fields f)
    {
        var targets = new List<TargetSpec>();
        Add(ShareMeasure.Local, LocalShare);
        Add(ShareMeasure.Women, WomenShare);
        return targets;

        void Add(ShareMeasure measure, Key<IReadOnlyList<DatedShare>> key)
        {
            foreach (var (i, target) in f.Get(key).Index().OrderBy(each => each.Item.By))
            {
                f.Problems.Derive($"[{targets.Count}]", $"{key.Into}[{i}]");
                targets.Add(new(measure, target.Share, 24.0 * (target.By.DayNumber - f.Start.DayNumber)));
            }
        }
    }
}

using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec;

namespace MineSim.Scenarios.Blocks;

/// <summary>How people come and go, and the targets that are set for it.</summary>
internal static class MovementBlocks
{
    private static readonly Key<IReadOnlyList<Named<HiringDraft>>> Hiring = new(
        "hiring",
        new NamedMap<HiringDraft, Named<HiringDraft>>(
            "role",
            HiringBlock.Kind,
            (role, hiring) => new(role, hiring),
            atLeastOne: false,
            nameInto: "Recruit.Role"
        ),
        "Roles whose positions are kept filled; nobody else is replaced.",
        fallback: "{}"
    )
    {
        Into = nameof(WorkforceSpec.Hiring),
    };

    private static readonly Key<IReadOnlyList<Named<SuccessionDraft>>> Succession = new(
        "succession",
        new NamedMap<SuccessionDraft>("succession", SuccessionBlock.Kind, atLeastOne: false),
        "Mentors who are to be succeeded.",
        fallback: "{}"
    )
    {
        Into = nameof(WorkforceSpec.Succession),
    };

    private static readonly Key<IReadOnlyList<Word>> Local = new(
        "local",
        new ListOf<Word>(new WordKind("name of an origin"), atLeastOne: false),
        "The origins that count as local.",
        fallback: "[]"
    )
    {
        Into = nameof(WorkforceSpec.LocalOrigins),
    };

    private static readonly ListOf<TargetDraft> Dated = new(new TargetKind(), atLeastOne: false);

    private static readonly Key<IReadOnlyList<TargetDraft>> LocalShare = new(
        "local-share",
        Dated,
        "Of people whose origin is among `local`.",
        fallback: "[]"
    );

    private static readonly Key<IReadOnlyList<TargetDraft>> WomenShare = new(
        "women-share",
        Dated,
        "Of women.",
        fallback: "[]"
    );

    private static readonly Block<TargetsDraft> TargetsKind = new(
        "targets",
        "Shares of the people employed that are to be reached by the morning of a date. Dates after the end "
            + "of the run are not held against it.",
        [LocalShare, WomenShare],
        f => new(f.Get(LocalShare), f.Get(WomenShare))
    );

    private static readonly Key<TargetsDraft> Targets = new("targets", TargetsKind, "Shares to be reached by dates.");

    /// <summary>The keys of the workforce.</summary>
    public static IReadOnlyList<Key> Keys { get; } = [TurnoverBlock.Key, Hiring, Succession, Local, Targets];

    /// <summary>What they say.</summary>
    public static MovementDraft Build(Fields f) =>
        new(
            f.Find(TurnoverBlock.Key),
            f.Get(Hiring),
            f.Get(Succession),
            f.Get(Local),
            f.Find(Targets) ?? TargetsDraft.None
        );
}

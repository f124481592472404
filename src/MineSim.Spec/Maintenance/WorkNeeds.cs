using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>What it takes to do some work on a machine.</summary>
/// <param name="Technicians">People in its team, 1 or more.</param>
/// <param name="Skill">The skill that they must be licensed in; <see langword="null"/> for any technician.</param>
/// <param name="Bay">The kind of bay; <see langword="null"/> for work in the field, where the machine stands.</param>
/// <param name="Part">The spare part; <see langword="null"/> for none.</param>
/// <param name="Pieces">Pieces of that part, 1 or more.</param>
public sealed record WorkNeeds(
    [Whole(1, 1000)] int Technicians = 1,
    string? Skill = null,
    string? Bay = null,
    string? Part = null,
    [Whole(1, 1000)] int Pieces = 1
)
{
    /// <summary>The special tools, of each kind once; empty for none.</summary>
    public IReadOnlyList<ToolNeed> Tools
    {
        get;
        init
        {
            // One empty list is equal to another.
            field = value.Count == 0 ? [] : value;
            ToolsInWords =
                value.Count == 0
                    ? null
                    : string.Join(
                        " + ",
                        value.Select(tool => tool.Count == 1 ? tool.Name : $"{tool.Count} {tool.Name}")
                    );
        }
    } = [];

    /// <summary>The same in words, once for all work orders.</summary>
    public string? ToolsInWords { get; private init; }

    /// <summary>
    /// US$ for each such job beside part and people, which counts when it is closed: oil and filters, a hired crane, a
    /// contractor's call-out; 0 or more.
    /// </summary>
    [Limits(Measure.Money)]
    public double CostUsd { get; init; }

    /// <summary>One technician, in the field, without a part.</summary>
    public static WorkNeeds Anybody { get; } = new();
}

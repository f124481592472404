using MineSim.Records.People;
using MineSim.Spec.Training;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>The facilities of one replication, each found by its name.</summary>
internal sealed class Facilities
{
    private readonly IReadOnlyList<FacilitySpec> _specs;
    private readonly Dictionary<string, Facility> _shared = new(StringComparer.Ordinal);
    private Instant _now;

    public Facilities(IReadOnlyList<FacilitySpec> specs)
    {
        foreach (var spec in specs)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(spec.Name);
            if (spec is not { Seats: >= 1, RunHours: > 0 and <= 24 })
            {
                throw new ArgumentException(
                    $"A facility has a seat, and hours in a day, unlike {spec}.",
                    nameof(specs)
                );
            }
        }

        _specs = specs;
    }

    /// <summary>The simulators of a stage, its own if it names none.</summary>
    public Simulators SimulatorsFor(SimulatorStage stage) =>
        stage.At is { } at ? SimulatorsAt(at) : new Simulators(stage.Name, stage.Seats, stage.HoursADay);

    /// <summary>Simulators by their name.</summary>
    public Simulators SimulatorsAt(string name) => Share(name, spec => new Simulators(name, spec.Seats, spec.RunHours));

    /// <summary>The hall of a stage, its own if it names none.</summary>
    public Hall HallFor(ClassroomStage stage) =>
        stage.At is not { } at
            ? new Hall(stage.Name, stage.Places)
            : Share(
                at,
                spec =>
                    spec.Seats >= stage.AtLeast
                        ? new Hall(at, spec.Seats)
                        : throw new ArgumentException(
                            $"A class of {stage.AtLeast} at least never begins with "
                                + $"the {spec.Seats} places of \"{at}\".",
                            nameof(stage)
                        )
            );

    /// <summary>A shift begins.</summary>
    public void Turn(Instant now) => _now = now;

    public IReadOnlyList<FacilityTotals> Totals() =>
        [.. _specs.Where(spec => _shared.ContainsKey(spec.Name)).Select(spec => _shared[spec.Name].Totals(_now))];

    private T Share<T>(string name, Func<FacilitySpec, T> build)
        where T : Facility
    {
        if (_shared.TryGetValue(name, out var shared))
        {
            return shared as T
                ?? throw new ArgumentException($"\"{name}\" cannot be a classroom and simulators.", nameof(name));
        }

        var spec =
            _specs.FirstOrDefault(each => each.Name == name)
            ?? throw new ArgumentException($"There is no facility \"{name}\".", nameof(name));
        var built = build(spec);
        _shared.Add(name, built);
        return built;
    }
}

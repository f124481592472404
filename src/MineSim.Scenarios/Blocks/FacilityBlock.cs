using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Spec;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>Simulators and classrooms that programmes share.</summary>
internal static class FacilityBlock
{
    private static readonly Key<long> Seats = new(
        "seats",
        Common.Count(10_000),
        "Simulators, or places in class.",
        required: true
    )
    {
        Into = nameof(FacilitySpec.Seats),
    };

    private static readonly Key<double> HoursADay = new(
        "hours-a-day",
        Common.TimeAboveZero,
        "Hours that each simulator runs a day, at most 24; without it 8. A classroom has none."
    )
    {
        Into = nameof(FacilitySpec.HoursADay),
    };

    /// <summary>The key <c>facilities</c> of a workforce.</summary>
    public static Key<IReadOnlyList<FacilitySpec>> Key { get; } =
        new(
            "facilities",
            new NamedMap<FacilitySpec, FacilitySpec>(
                "facility",
                new Block<FacilitySpec>(
                    "facility",
                    "Simulators or a classroom of several programmes. Who came first is served first, whatever their "
                        + "programme; refreshers on simulators come before trainees, of whom those who came last give up their "
                        + "session of the day.",
                    [Seats, HoursADay],
                    Build
                ),
                (name, facility) => facility with { Name = name.Text },
                atLeastOne: false,
                isReferredTo: true
            ),
            "Simulators and classrooms that programmes share: stages and refreshers name them as `at`.",
            fallback: "{}"
        )
        {
            Into = nameof(WorkforceSpec.Facilities),
        };

    private static FacilitySpec Build(Fields f)
    {
        return new("", (int)f.Get(Seats)) { HoursADay = f.FindValue(HoursADay) };
    }
}

using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Blocks;

/// <summary>Simulators and classrooms that programmes share.</summary>
internal static class FacilityBlock
{
    private static readonly Key<long> Seats = new(
        "seats",
        Common.Count(10_000),
        "Simulators, or places in class.",
        required: true
    );

    private static readonly Key<double> HoursADay = new(
        "hours-a-day",
        Common.TimeAboveZero,
        "Hours that each simulator runs a day, at most 24.",
        fallback: "8 h"
    );

    /// <summary>The key <c>facilities</c> of a workforce.</summary>
    public static Key<IReadOnlyList<Named<FacilityDraft>>> Key { get; } =
        new(
            "facilities",
            new NamedMap<FacilityDraft>(
                "facility",
                new Block<FacilityDraft>(
                    "facility",
                    "Simulators or a classroom of several programmes. Who came first is served first, whatever their "
                        + "programme; refreshers on simulators come before trainees, of whom those who came last give up their "
                        + "session of the day.",
                    [Seats, HoursADay],
                    Build
                ),
                atLeastOne: false,
                isReferredTo: true
            ),
            "Simulators and classrooms that programmes share: stages and refreshers name them as `at`.",
            fallback: "{}"
        );

    private static FacilityDraft Build(Fields f)
    {
        if (f.Get(HoursADay) > 24)
            f.Problems.Add(f.PlaceOf(HoursADay), "a simulator runs 24 h a day at most");
        return new(
            new("", (int)f.Get(Seats)) { HoursADay = Math.Min(24, f.Get(HoursADay)) },
            f.Has(HoursADay) ? f.PlaceOf(HoursADay) : null
        );
    }
}

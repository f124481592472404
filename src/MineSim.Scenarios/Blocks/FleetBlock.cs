using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec;
using MineSim.Spec.Fleet;

namespace MineSim.Scenarios.Blocks;

/// <summary>The machines there are.</summary>
internal static class FleetBlock
{
    private static readonly Key<Moment> Arrives = new(
        "arrives",
        Common.Moment,
        "When it begins to work. What arrives before the start is there from the start.",
        fallback: "0 h"
    )
    {
        Into = nameof(TruckGroupSpec.ArrivesHour),
    };

    private static readonly Key<Moment> Leaves = new(
        "leaves",
        Common.Moment,
        "When it leaves the mine for good: it brings what it has begun to its end, or is mended first, and "
            + "its time ends there. After `arrives`. Without it it stays."
    )
    {
        Into = nameof(TruckGroupSpec.LeavesHour),
    };

    private static readonly Key<RampUpSpec> RampUp = new(
        "ramp-up",
        RampUpBlock.Kind,
        "How it gets up to speed while it is new, each machine by its own hours. Without it it works at full "
            + "pace from the first hour."
    )
    {
        Into = nameof(TruckGroupSpec.RampUp),
    };

    private static readonly Key<Word> TruckModel = new(
        "model",
        Common.NameOf("truck model"),
        "The model.",
        required: true
    )
    {
        Into = nameof(TruckGroupSpec.Model),
    };

    private static readonly Key<long> Count = new("count", Common.Count(10_000), "How many.", fallback: "1")
    {
        Into = nameof(TruckGroupSpec.Count),
    };

    private static readonly Key<Word> Loader = new(
        "loader",
        Common.NameOf("loader"),
        "The one loader that they serve, whatever `dispatch` says; `fixed` needs it. Without it they serve any."
    )
    {
        Into = nameof(TruckGroupSpec.Loader),
    };

    private static readonly Key<Word> Material = new(
        "material",
        Common.NameOf("material"),
        "The one material that they haul, whatever `dispatch` says. Without it they haul any. Not together "
            + "with `loader`."
    )
    {
        Into = nameof(TruckGroupSpec.Material),
    };

    private static readonly Key<Word> LoaderModel = new(
        "model",
        Common.NameOf("loader model"),
        "The model.",
        required: true
    )
    {
        Into = nameof(LoaderSpec.Model),
    };

    private static readonly Block<TruckGroupDraft> Group = new(
        "truck group",
        "Trucks of one model that arrive together. Trucks are named `truck-01`, `truck-02` … through all groups.",
        [TruckModel, Count, Arrives, Leaves, RampUp, Loader, Material],
        f =>
            new(f.Get(TruckModel), (int)f.Get(Count), f.Get(Arrives), f.Find(Loader), f.Find(Material), f.Place)
            {
                Stay = Stay(f),
            },
        whole: true
    );

    private static readonly Block<LoaderDraft> LoaderKind = new(
        "loader",
        "A shovel, excavator or wheel loader.",
        [LoaderModel, Arrives, Leaves, RampUp],
        f => new(f.Get(LoaderModel), f.Get(Arrives)) { Stay = Stay(f) }
    );

    private static readonly Key<IReadOnlyList<TruckGroupDraft>> Trucks = new(
        "trucks",
        new ListOf<TruckGroupDraft>(Group),
        "The trucks.",
        required: true
    )
    {
        Into = nameof(MineSpec.Trucks),
    };

    private static readonly Key<IReadOnlyList<Named<LoaderDraft>>> Loaders = new(
        "loaders",
        new NamedMap<LoaderDraft>("loader", LoaderKind, isReferredTo: true),
        "The loaders.",
        required: true
    )
    {
        Into = nameof(MineSpec.Loaders),
    };

    public static Block<FleetDraft> Kind { get; } =
        new(
            "fleet",
            "The machines that there are, or that will arrive.",
            [Trucks, Loaders],
            f => new(f.Get(Trucks), f.Get(Loaders))
        );

    private static StayDraft Stay(Fields f) => new(f.FindValue(Leaves), f.PlaceOf(Leaves), f.Find(RampUp));
}

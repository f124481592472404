using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Rules;

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

    private static readonly Block<TruckGroupSpec> Group = new(
        "truck group",
        "Trucks of one model that arrive together. Trucks are named `truck-01`, `truck-02` … through all groups.",
        [TruckModel, Count, Arrives, Leaves, RampUp, Loader, Material],
        f =>
            new(
                Machines.TruckModel(f.Get(TruckModel).Text),
                (int)f.Get(Count),
                f.HoursOf(Arrives),
                f.FindText(Loader),
                f.FindText(Material)
            )
            {
                LeavesHour = f.FindHoursOf(Leaves),
                RampUp = f.Find(RampUp),
            },
        whole: true
    );

    private static readonly Block<LoaderSpec> LoaderKind = new(
        "loader",
        "A shovel, excavator or wheel loader.",
        [LoaderModel, Arrives, Leaves, RampUp],
        f =>
            new("", Machines.LoaderModel(f.Get(LoaderModel).Text), f.HoursOf(Arrives))
            {
                LeavesHour = f.FindHoursOf(Leaves),
                RampUp = f.Find(RampUp),
            }
    );

    private static readonly Key<IReadOnlyList<TruckGroupSpec>> Trucks = new(
        "trucks",
        new ListOf<TruckGroupSpec>(Group),
        "The trucks.",
        required: true
    )
    {
        Into = nameof(MineSpec.Trucks),
    };

    private static readonly Key<IReadOnlyList<LoaderSpec>> Loaders = new(
        "loaders",
        new NamedMap<LoaderSpec, LoaderSpec>(
            "loader",
            LoaderKind,
            (name, loader) => loader with { Name = name.Text },
            isReferredTo: true
        ),
        "The loaders.",
        required: true
    )
    {
        Into = nameof(MineSpec.Loaders),
    };

    public static Block<Machines> Kind { get; } =
        new(
            "fleet",
            "The machines that there are, or that will arrive.",
            [Trucks, Loaders],
            f => new(f.Get(Trucks), f.Get(Loaders))
        );

    /// <summary>The properties of a mine that its keys become.</summary>
    public static IEnumerable<string> Parts => Kind.Keys.Select(key => key.Into);

    /// <summary>A spec holds the models themselves, so that only here one may be named that there is not.</summary>
    public static void RequireModels(Machines fleet, Catalogue models, Problems problems)
    {
        Require(
            nameof(MineSpec.Trucks),
            fleet.Trucks.Select(group => group.Model.Name),
            models.Trucks.Select(model => model.Name),
            "truck model"
        );
        Require(
            nameof(MineSpec.Loaders),
            fleet.Loaders.Select(loader => loader.Model.Name),
            models.Loaders.Select(model => model.Name),
            "loader model"
        );

        void Require(string list, IEnumerable<string> named, IEnumerable<string> names, string what)
        {
            var known = names.ToHashSet(StringComparer.Ordinal);
            var none = known.Count == 0 ? $"; no {what} is defined" : "";
            foreach (var (i, name) in named.Index().Where(name => name.Item.Length > 0 && !known.Contains(name.Item)))
            {
                problems.Add(
                    problems.PlaceOf($"Mine.{list}[{i}].Model"),
                    $"there is no {what} '{name}'{none}",
                    Nearest.To(name, known)
                );
            }
        }
    }
}

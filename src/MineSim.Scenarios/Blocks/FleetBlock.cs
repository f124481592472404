namespace MineSim.Scenarios;

/// <summary>The machines there are.</summary>
internal static class FleetBlock
{
    private static readonly Key<Moment> Arrives = new("arrives", Common.Moment,
        "When it begins to work. What arrives before the start is there from the start.", fallback: "0 h");

    private static readonly Key<Word> TruckModel = new("model", Common.NameOf("truck model"),
        "The model.", required: true);

    private static readonly Key<long> Count = new("count", Common.Count(10_000), "How many.", fallback: "1");

    private static readonly Key<Word> Loader = new("loader", Common.NameOf("loader"),
        "The one loader that they serve, whatever `dispatch` says; `fixed` needs it. Without it they serve any.");

    private static readonly Key<Word> Material = new("material", Common.NameOf("material"),
        "The one material that they haul, whatever `dispatch` says. Without it they haul any. Not together with `loader`.");

    private static readonly Key<Word> LoaderModel = new("model", Common.NameOf("loader model"),
        "The model.", required: true);

    private static readonly Block<TruckGroupDraft> Group = new(
        "truck group", "Trucks of one model that arrive together. Trucks are named `truck-01`, `truck-02` … through all groups.",
        [TruckModel, Count, Arrives, Loader, Material],
        f => new(f.Get(TruckModel), (int)f.Get(Count), f.Get(Arrives), f.Find(Loader), f.Find(Material), f.Place), whole: true);

    private static readonly Block<LoaderDraft> LoaderKind = new(
        "loader", "A shovel, excavator or wheel loader.", [LoaderModel, Arrives], f => new(f.Get(LoaderModel), f.Get(Arrives)));

    private static readonly Key<IReadOnlyList<TruckGroupDraft>> Trucks =
        new("trucks", new ListOf<TruckGroupDraft>(Group), "The trucks.", required: true);

    private static readonly Key<IReadOnlyList<Named<LoaderDraft>>> Loaders =
        new("loaders", new NamedMap<LoaderDraft>("loader", LoaderKind), "The loaders.", required: true);

    public static Block<FleetDraft> Kind { get; } = new(
        "fleet", "The machines that there are, or that will arrive.", [Trucks, Loaders], f => new(f.Get(Trucks), f.Get(Loaders)));
}

using MineSim.Kernel;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Who and what mends machines.</summary>
internal static class MaintenanceBlock
{
    private static readonly Key<long> RepairCrews = new(
        "repair-crews",
        Common.Count(10_000),
        "Crews that repair trucks and loaders, one machine each, whatever the work needs. Without it and "
            + "`technicians` there is always one."
    );

    private static readonly Key<IReadOnlyList<TechnicianGroupSpec>> Technicians = new(
        "technicians",
        new TechniciansKind(mayBeEmployed: true),
        "Technicians who are always there: so many who do any work, or so many of each skill; or "
            + "`workforce`: people of the workforce who hold the skills that work `needs`, with their rosters, "
            + "absences and practice. Not together with `repair-crews`."
    )
    {
        Into = nameof(MaintenanceSpec.Technicians),
    };

    private static readonly Key<IReadOnlyList<BaySpec>> Bays = new(
        "bays",
        new NamedMap<long, BaySpec>(
            "kind of bay",
            Common.Count(10_000),
            (kind, count) => new(kind.Text, (int)count),
            isReferredTo: true,
            nameInto: nameof(BaySpec.Kind)
        ),
        "How many bays there are of each kind; each takes one machine.",
        required: true
    )
    {
        Into = nameof(WorkshopSpec.Bays),
    };

    private static readonly Key<Distribution> Tow = new(
        "tow",
        Common.ChanceTime,
        "Towing a machine that broke down to its bay. Without it it is there at once."
    );

    private static readonly Key<long> TowTrucks = new(
        "tow-trucks",
        Common.Count(1000),
        "Machines that tow, one at a time each. Without it there is always one."
    )
    {
        Into = nameof(WorkshopSpec.TowTrucks),
    };

    private static readonly Key<Distribution> Drive = new(
        "drive",
        Common.ChanceTime,
        "The way of a machine that comes for planned work by itself, there and back. Without it it is there at once."
    );

    private static readonly Key<WorkshopSpec> Workshop = new(
        "workshop",
        new Block<WorkshopSpec>(
            "workshop",
            "Where machines are mended whose work `needs` a bay.",
            [Bays, Tow, TowTrucks, Drive],
            BuildWorkshop
        ),
        "The bays, and the way to them. Without it there is always a bay where the machine stands."
    )
    {
        Into = nameof(MaintenanceSpec.Workshop),
    };

    private static readonly Key<IReadOnlyList<PartSpec>> Parts = new(
        "parts",
        new NamedMap<PartSpec, PartSpec>(
            "part",
            PartBlock.Kind,
            (name, part) => part with { Name = name.Text },
            atLeastOne: false,
            isReferredTo: true
        ),
        "The store of spare parts. Without it every part is at hand."
    )
    {
        Into = nameof(MaintenanceSpec.Parts),
    };

    private static readonly Key<IReadOnlyList<ToolSpec>> Tools = new(
        "tools",
        new NamedMap<long, ToolSpec>(
            "tool",
            Common.Count(10_000),
            (name, count) => new(name.Text, (int)count),
            atLeastOne: false
        ),
        "Special tools of which there are few, such as cranes, tyre handlers or jack sets: how many of each. "
            + "Without it nobody waits for a tool."
    )
    {
        Into = nameof(MaintenanceSpec.Tools),
    };

    private static readonly Key<IReadOnlyList<TechnicianGroupSpec>> Contracted = new(
        "technicians",
        new TechniciansKind(),
        "Who comes: so many who do any work, or so many of each skill.",
        required: true
    )
    {
        Into = nameof(ServiceContractSpec.Technicians),
    };

    private static readonly Key<Moment> FullUntil = new(
        "full-until",
        Common.Moment,
        "Up to when all of them are there.",
        required: true
    )
    {
        Into = nameof(ServiceContractSpec.FullUntilHour),
    };

    private static readonly Key<Moment> Ends = new(
        "ends",
        Common.Moment,
        "When the last has left; from `full-until` on their number falls in a straight line. They leave at "
            + "the ends of shifts.",
        required: true
    )
    {
        Into = nameof(ServiceContractSpec.EndsHour),
    };

    private static readonly Key<double> ContractCost = new(
        "cost",
        new QuantityKind(Dimension.YearlyCost, Lowest.Zero),
        "What each of them costs in a year of 8,760 hours while they are there, at work or not. Counts only "
            + "with `value`.",
        fallback: "0 USD/y"
    );

    private static readonly Key<ServiceContractSpec> Contract = new(
        "contract",
        new Block<ServiceContractSpec>(
            "service contract",
            "Technicians of the maker, beside the mine's own, who leave as these take over.",
            [Contracted, FullUntil, Ends, ContractCost],
            f => new(f.Get(Contracted), f.HoursOf(FullUntil), f.HoursOf(Ends)) { UsdPerYear = f.Get(ContractCost) }
        ),
        "The maker's service contract."
    )
    {
        Into = nameof(MaintenanceSpec.Contract),
    };

    public static Key<MaintenanceSpec> Key { get; } =
        new(
            "maintenance",
            new Block<MaintenanceSpec>(
                "maintenance",
                "Who and what mends machines. What is not said is never short.",
                [RepairCrews, Technicians, Workshop, Parts, Tools, Contract],
                Build
            ),
            "Who and what mends machines.",
            fallback: "{}"
        )
        {
            Into = "Mine.Maintenance",
        };

    private static MaintenanceSpec Build(Fields f)
    {
        f.Forbid(Technicians, RepairCrews);
        var technicians = f.Find(Technicians) ?? [];
        var areEmployed = ReferenceEquals(technicians, TechniciansKind.Employed);
        f.Problems.Derive(nameof(MaintenanceSpec.FromWorkforce), nameof(MaintenanceSpec.Technicians));
        return new((int?)f.FindValue(RepairCrews))
        {
            Technicians = areEmployed ? [] : technicians,
            FromWorkforce = areEmployed,
            Workshop = f.Find(Workshop),
            Parts = f.Find(Parts),
            Tools = f.Find(Tools),
            Contract = f.Find(Contract),
        };
    }

    private static WorkshopSpec BuildWorkshop(Fields f)
    {
        f.RequireWith(TowTrucks, Tow);
        return new(f.Get(Bays))
        {
            Tow = f.Find(Tow),
            TowTrucks = (int?)f.FindValue(TowTrucks),
            Drive = f.Find(Drive),
        };
    }
}

namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// The lines of the waterfall, those of time categories with loaders beside trucks.
public sealed partial class LossLine
{
    public static LossLine Capacity { get; } =
        new("capacity", "machines too few for the plan", "What the machines that there are could not do of the plan.")
        {
            BelowZero = "machines beyond the plan",
        };

    public static LossLine NotDelivered { get; } =
        new("not_delivered", "trucks not delivered yet", "Hours of trucks that had not arrived yet.")
        {
            Role = ColourRole.NotDelivered,
        };

    public static LossLine LoaderNotDelivered { get; } =
        new("loader_not_delivered", "loaders not delivered yet", "Hours of loaders that had not arrived yet.")
        {
            Role = ColourRole.NotDelivered,
        };

    public static LossLine NoOperator { get; } =
        new("no_operator", "trucks without operator", "Hours of trucks without an operator.")
        {
            Role = ColourRole.NoOperator,
        };

    public static LossLine LoaderNoOperator { get; } =
        new("loader_no_operator", "loaders without operator", "Hours of loaders without an operator.")
        {
            Role = ColourRole.NoOperator,
        };

    public static LossLine NoTechnician { get; } =
        new("no_technician", "trucks down, no technician", "Hours of trucks that were down and waited for technicians.")
        {
            Role = ColourRole.NoTechnician,
        };

    public static LossLine LoaderNoTechnician { get; } =
        new(
            "loader_no_technician",
            "loaders down, no technician",
            "Hours of loaders that were down and waited for technicians."
        )
        {
            Role = ColourRole.NoTechnician,
        };

    public static LossLine NoSkill { get; } =
        new(
            "no_skill",
            "trucks down, nobody with the skill",
            "Hours of trucks that were down and waited for technicians of a skill while others were free."
        )
        {
            Role = ColourRole.NoSkill,
        };

    public static LossLine LoaderNoSkill { get; } =
        new(
            "loader_no_skill",
            "loaders down, nobody with the skill",
            "Hours of loaders that were down and waited for technicians of a skill while others were free."
        )
        {
            Role = ColourRole.NoSkill,
        };

    public static LossLine NoTool { get; } =
        new("no_tool", "trucks down, no tool", "Hours of trucks that were down and waited for tools.")
        {
            Role = ColourRole.NoTool,
        };

    public static LossLine LoaderNoTool { get; } =
        new("loader_no_tool", "loaders down, no tool", "Hours of loaders that were down and waited for tools.")
        {
            Role = ColourRole.NoTool,
        };

    public static LossLine NoPart { get; } =
        new("no_part", "trucks down, no part", "Hours of trucks that were down and waited for a part.")
        {
            Role = ColourRole.NoPart,
        };

    public static LossLine LoaderNoPart { get; } =
        new("loader_no_part", "loaders down, no part", "Hours of loaders that were down and waited for a part.")
        {
            Role = ColourRole.NoPart,
        };

    public static LossLine NoBay { get; } =
        new("no_bay", "trucks down, no bay", "Hours of trucks that were down and waited for a bay.")
        {
            Role = ColourRole.NoBay,
        };

    public static LossLine LoaderNoBay { get; } =
        new("loader_no_bay", "loaders down, no bay", "Hours of loaders that were down and waited for a bay.")
        {
            Role = ColourRole.NoBay,
        };

    public static LossLine Tow { get; } =
        new(
            "tow",
            "trucks on the way to the workshop",
            "Hours of trucks that were down and on the way to the workshop, or waited for a tow."
        )
        {
            Role = ColourRole.Tow,
        };

    public static LossLine LoaderTow { get; } =
        new(
            "loader_tow",
            "loaders on the way to the workshop",
            "Hours of loaders that were down and on the way to the workshop, or waited for a tow."
        )
        {
            Role = ColourRole.Tow,
        };

    public static LossLine WaitRepair { get; } =
        new(
            "wait_repair",
            "trucks waiting for repair",
            "Hours of trucks that were broken down and waited for their repair."
        )
        {
            Role = ColourRole.WaitRepair,
        };

    public static LossLine LoaderWaitRepair { get; } =
        new(
            "loader_wait_repair",
            "loaders waiting for repair",
            "Hours of loaders that were broken down and waited for their repair."
        )
        {
            Role = ColourRole.WaitRepair,
        };

    public static LossLine Repair { get; } =
        new("repair", "trucks under repair", "Hours of trucks under repair.") { Role = ColourRole.Repair };

    public static LossLine LoaderRepair { get; } =
        new("loader_repair", "loaders under repair", "Hours of loaders under repair.") { Role = ColourRole.Repair };

    public static LossLine WaitService { get; } =
        new(
            "wait_service",
            "trucks waiting for planned maintenance",
            "Hours of trucks that waited for planned maintenance."
        )
        {
            Role = ColourRole.WaitService,
        };

    public static LossLine LoaderWaitService { get; } =
        new(
            "loader_wait_service",
            "loaders waiting for planned maintenance",
            "Hours of loaders that waited for planned maintenance."
        )
        {
            Role = ColourRole.WaitService,
        };

    public static LossLine Service { get; } =
        new("service", "trucks in planned maintenance", "Hours of trucks in planned maintenance.")
        {
            Role = ColourRole.Service,
        };

    public static LossLine LoaderService { get; } =
        new("loader_service", "loaders in planned maintenance", "Hours of loaders in planned maintenance.")
        {
            Role = ColourRole.Service,
        };

    public static LossLine QueueDump { get; } =
        new("queue_dump", "queueing at the dump", "Trucks queue at a dump that works.") { Role = ColourRole.QueueDump };

    public static LossLine DumpBlocked { get; } =
        new(
            "dump_blocked",
            "dump or crusher blocked",
            "Trucks queue at a dump that is down, or whose bin or pile has no room."
        )
        {
            Role = ColourRole.QueueDump,
        };

    public static LossLine QueueRoad { get; } =
        new("queue_road", "held on the road", "Trucks are held on the road.") { Role = ColourRole.QueueRoad };

    public static LossLine Charging { get; } =
        new("charging", "charging, and waiting for it", "Battery trucks are charged, or wait for it.")
        {
            Role = ColourRole.Charge,
        };

    public static LossLine LoaderMoves { get; } =
        new("loader_moves", "loaders on the move", "Loaders move to another face.") { Role = ColourRole.NoLoader };

    public static LossLine NoFace { get; } =
        new("no_face", "loaders without a face", "Loaders have no face left to dig.") { Role = ColourRole.NoLoader };

    public static LossLine Delays { get; } =
        new("delays", "delays (shift, meal, fuel, blast)", "Changes of shift, meals, fuel and blasts.")
        {
            Role = ColourRole.Meal,
        };

    public static LossLine Weather { get; } =
        new("weather", "weather", "Weather stops machines.") { Role = ColourRole.Weather };

    public static LossLine Holiday { get; } =
        new("holiday", "holiday", "Machines stand on public holidays.") { Role = ColourRole.Holiday };

    public static LossLine QueueLoader { get; } =
        new(
            "queue_loader",
            "queueing, loaders at work",
            "Trucks wait while all loaders that would serve them are at work: too few loaders, or trucks that come in bunches."
        )
        {
            Role = ColourRole.QueueLoader,
        };

    public static LossLine NoLoader { get; } =
        new(
            "no_loader",
            "no loader at work",
            "Trucks stand, no loader is at work, and no loader lost an hour that would explain it."
        )
        {
            Role = ColourRole.NoLoader,
        };

    public static LossLine WaitTruck { get; } =
        new(
            "wait_truck",
            "loaders waiting, trucks at work",
            "Loaders wait while trucks are under way: too few trucks, or trucks that come in bunches."
        )
        {
            Role = ColourRole.WaitTruck,
        };

    public static LossLine Pace { get; } =
        new("pace", "slower than at full pace", "Work that took longer than at full pace with an experienced operator.")
        {
            Role = ColourRole.Pace,
        };

    public static LossLine Other { get; } = new("other", "other", "What no other cause explains.");

    /// <summary>All lines.</summary>
    public static IReadOnlyList<LossLine> All { get; } =
    [
        Capacity,
        NotDelivered,
        LoaderNotDelivered,
        NoOperator,
        LoaderNoOperator,
        NoTechnician,
        LoaderNoTechnician,
        NoSkill,
        LoaderNoSkill,
        NoTool,
        LoaderNoTool,
        NoPart,
        LoaderNoPart,
        NoBay,
        LoaderNoBay,
        Tow,
        LoaderTow,
        WaitRepair,
        LoaderWaitRepair,
        Repair,
        LoaderRepair,
        WaitService,
        LoaderWaitService,
        Service,
        LoaderService,
        QueueDump,
        DumpBlocked,
        QueueRoad,
        Charging,
        LoaderMoves,
        NoFace,
        Delays,
        Weather,
        Holiday,
        QueueLoader,
        NoLoader,
        WaitTruck,
        Pace,
        Other,
    ];
}

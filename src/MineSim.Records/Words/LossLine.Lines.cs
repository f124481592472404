namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// The lines of the waterfall but those of machines that were down.
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
}

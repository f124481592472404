using MineSim.Spec.Value;

namespace MineSim.Records.Words;

/// <summary>Words of the value table: accounts, categories, and the lines that are the same in every mine.</summary>
public static class ValueWords
{
    /// <summary>Account of rows that add up to the cash flow.</summary>
    public static Word CashFlow { get; } = new("cash_flow", "cash flow", "Rows that add up to the cash flow.");

    /// <summary>Account of rows that divide the cash flow among partners; they add up to it too.</summary>
    public static Word Partners { get; } = new("partners", "partners", "Rows that divide the cash flow by who has it.");

    /// <summary>Account of rows that say how much of a cost stays near the mine.</summary>
    public static Word Local { get; } =
        new("local", "local", "Rows that say which part of a cost stays near the mine.");

    /// <summary>Category of what is earned.</summary>
    public static Word Revenue { get; } = new("revenue", "revenue", "What is earned.") { Role = ColourRole.Load };

    /// <summary>Category of treatment, refining and freight of what is sold.</summary>
    public static Word Selling { get; } =
        new("selling", "selling cost", "Treatment, refining and freight of what is sold.")
        {
            Role = ColourRole.WaitTruck,
        };

    /// <summary>Category of royalties.</summary>
    public static Word Royalty { get; } = new("royalty", "royalties", "Royalties.") { Role = ColourRole.Meal };

    /// <summary>Category of what running the mine costs.</summary>
    public static Word Operating { get; } =
        new("operating", "operating cost", "What running the mine costs.") { Role = ColourRole.QueueDump };

    /// <summary>Category of what is bought to last.</summary>
    public static Word Capital { get; } =
        new("capital", "capital", "What is bought to last.") { Role = ColourRole.Repair };

    /// <summary>Category of what partners receive.</summary>
    public static Word Share { get; } = new("share", "share", "What partners receive.");

    /// <summary>Line of a royalty on what is earned.</summary>
    public static Word Gross { get; } = new("gross", "of revenue", "A royalty on what is earned.");

    /// <summary>Line of a royalty on what is earned less the cost of selling.</summary>
    public static Word Net { get; } =
        new("net", "net of selling", "A royalty on what is earned less the cost of selling.");

    /// <summary>Line of pay.</summary>
    public static Word Wages { get; } = new(ValueLines.Wages, "wages", "Pay of people.");

    /// <summary>Line of people's journeys between home and site.</summary>
    public static Word Travel { get; } = new(ValueLines.Travel, "travel", "Journeys of people between home and site.");

    /// <summary>Line of diesel.</summary>
    public static Word Fuel { get; } = new(ValueLines.Fuel, "fuel", "Diesel.");

    /// <summary>Line of electricity.</summary>
    public static Word Electricity { get; } = new(ValueLines.Electricity, "electricity", "Electricity.");

    /// <summary>Line of operating hours of machines.</summary>
    public static Word MachineHours { get; } =
        new(ValueLines.MachineHours, "machine hours", "Operating hours of machines at the hourly cost of their model.");

    /// <summary>Item of <see cref="MachineHours"/>: motor graders.</summary>
    public static Word Graders { get; } = new("graders", "graders", "Motor graders.");

    /// <summary>Line of spare parts that work took from the store.</summary>
    public static Word Parts { get; } = new(ValueLines.Parts, "parts", "Spare parts that work took from the store.");

    /// <summary>Line of what jobs on machines cost beside parts and people.</summary>
    public static Word WorkOrders { get; } =
        new(ValueLines.WorkOrders, "work orders", "What jobs on machines cost beside parts and people.");

    /// <summary>Line of the people of the maker's service contract.</summary>
    public static Word Contract { get; } =
        new(ValueLines.Contract, "contract", "People of the maker's service contract.");

    /// <summary>Line of training: fees and hours in class, on simulators and on machines.</summary>
    public static Word Training { get; } =
        new(ValueLines.Training, "training", "Fees and hours in class, on simulators and on machines.");

    /// <summary>Line of the mills' cost for a tonne of feed.</summary>
    public static Word Processing { get; } =
        new(ValueLines.Processing, "processing", "The mills' cost for a tonne of feed.");

    /// <summary>Line of what is spent whatever the mine does.</summary>
    public static Word Overhead { get; } =
        new(ValueLines.Overhead, "overhead", "What is spent whatever the mine does.");

    /// <summary>Line of machines that are bought.</summary>
    public static Word Machines { get; } = new(ValueLines.Machines, "machines", "Machines that are bought.");

    /// <summary>Line of other things that are bought.</summary>
    public static Word Items { get; } = new(ValueLines.Items, "items", "Other things that are bought.");

    /// <summary>Who has what no named partner has.</summary>
    public static Word Others { get; } = new("others", "others", "Who has what no named partner has.");

    /// <summary>Operating hours as a part of the cost of movement.</summary>
    public static Word Hours { get; } =
        new("hours", "operating hours", "Operating hours at the hourly cost of their model.");

    /// <summary>The lines of cost that are the same in every mine.</summary>
    public static IReadOnlyList<Word> Lines { get; } =
    [
        Wages,
        Travel,
        Fuel,
        Electricity,
        MachineHours,
        Parts,
        WorkOrders,
        Contract,
        Training,
        Processing,
        Overhead,
        Machines,
        Items,
    ];

    /// <summary>The line of cost of a name; <see langword="null"/> where it is the mine's own.</summary>
    public static Word? FindLine(string name) => Lines.FirstOrDefault(word => word.Name == name);
}

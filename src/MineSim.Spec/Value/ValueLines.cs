namespace MineSim.Spec.Value;

/// <summary>Lines of cost, as scenarios say which part of them stays near the mine.</summary>
public static class ValueLines
{
    /// <summary>Line of pay.</summary>
    public const string Wages = "wages";

    /// <summary>Line of people's journeys between home and site.</summary>
    public const string Travel = "travel";

    /// <summary>Line of diesel.</summary>
    public const string Fuel = "fuel";

    /// <summary>Line of electricity.</summary>
    public const string Electricity = "electricity";

    /// <summary>Line of operating hours of machines.</summary>
    public const string MachineHours = "machine_hours";

    /// <summary>Line of spare parts that work took from the store.</summary>
    public const string Parts = "parts";

    /// <summary>Line of what jobs on machines cost beside parts and people.</summary>
    public const string WorkOrders = "work_orders";

    /// <summary>Line of the people of the maker's service contract.</summary>
    public const string Contract = "contract";

    /// <summary>Line of training: fees and hours in class, on simulators and on machines.</summary>
    public const string Training = "training";

    /// <summary>Line of the mills' cost for a tonne of feed.</summary>
    public const string Processing = "processing";

    /// <summary>Line of what is spent whatever the mine does.</summary>
    public const string Overhead = "overhead";

    /// <summary>Line of machines that are bought.</summary>
    public const string Machines = "machines";

    /// <summary>Line of other things that are bought.</summary>
    public const string Items = "items";
}

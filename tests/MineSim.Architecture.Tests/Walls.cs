using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

/// <summary>The order of folders in every room, and counts that may only fall: data that go with the tree.</summary>
internal static class Walls
{
    public static Wall[] All { get; } =
    [
        new("Kernel", "Numbers", "Time", "Random", "Observation", "Distributions", "Processes", "Resources")
        {
            LargestCircle = 19,
            WhyOneNamespace = "Who models a process wants one using, not six.",
        },
        new(
            "Spec",
            "Ranges",
            "Dispatch",
            "Maintenance",
            "Energy",
            "Calendars",
            "Roads",
            "Plant",
            "Ground",
            "Fleet",
            "Skills",
            "Rosters",
            "People",
            "Turnover",
            "Training",
            "Hiring",
            "Travel",
            "Positions",
            "Value",
            ".",
            "Rules"
        )
        {
            LargestCircle = 3,
        },
        new("Records", "TimeUsage", "Maintenance", "People", "Mining", "Words", "Kpis", "Losses", "Value", "Profiles"),
        new(
            "Mine",
            "Time",
            "Ports",
            "Reliability",
            "Plant",
            "Ground",
            "Roads",
            "Crossings",
            "Energy",
            "Fleet",
            "Layout",
            "Crewing",
            "Maintenance",
            "Stops",
            "Planning",
            "Books",
            "Dispatch",
            "Haulage",
            "Shifts"
        )
        {
            // Machine stands in five files, and each file counts.
            LargestCircle = 5,
            Watched = ["Machine", "Truck", "Loader"],
            ForeignWrites = 6,
        },
        new(
            "Workforce",
            "Time",
            "Rosters",
            "Skills",
            "People",
            "Turnover",
            "Staff",
            "Training",
            "Travel",
            "Muster",
            "Hiring",
            "Crewing",
            "Books"
        )
        {
            LargestCircle = 2,
            Watched = ["Person", "Trainee"],
            ForeignWrites = 0,
        },
        new("Site", "Hours", "Binding", "Value", "Kpis", "Records", "Profiles") { LargestCircle = 3 },
        new(
            "Scenarios",
            "Telling",
            "Yaml",
            "Files",
            "Schema",
            "Language",
            "Units",
            "Distributions",
            "Kinds",
            "Blocks",
            "Linking",
            "Noting",
            "Reference"
        )
        {
            LargestCircle = 4,
        },
        new("Results", "Pages", "Tables", "Encoders", ".", "Layout", "Profiles", "Reading", "Writing"),
        new("Experiments", "Statistics", "Replications"),
        new("Reports", "Sections", "Charts", "Page"),
        new("Verbs", "Failures", "Validating", "Summing", "Running", "Inspecting", "Reporting", "Profiling", "Schemas"),
        new("Cli", "Showing", "CommandLine"),
    ];

    /// <summary>Lines of all rooms that are too wide.</summary>
    public const int WideLines = 0;

    /// <summary>Methods that are too long or decide too much, where they are looked for.</summary>
    public static Dictionary<string, int> LargeMethods { get; } =
        new()
        {
            ["Mine/Haulage"] = 0,
            ["Mine/Fleet"] = 0,
            ["Mine/Crossings"] = 0,
            ["Mine/Maintenance"] = 0,
            ["Mine/Stops"] = 0,
            ["Site"] = 0,
        };

    public static TheoryData<string> RoomNames => [.. All.Select(wall => wall.Room)];

    public static Wall Of(Room room) => Array.Find(All, wall => wall.Room == room.Name) ?? new(room.Name);
}

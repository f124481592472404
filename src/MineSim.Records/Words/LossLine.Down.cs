namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// Lines of machines that were down: those of loaders beside those of trucks.
public sealed partial class LossLine
{
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
}

namespace MineSim.Records.Words;

/// <summary>Roles that share a hue: what a front end with few colours tells apart.</summary>
public enum ColourFamily
{
    /// <summary>At work on production.</summary>
    Operating,

    /// <summary>At work, waiting for another machine.</summary>
    Waiting,

    /// <summary>Stopped for a while.</summary>
    Delay,

    /// <summary>Fit, without somebody to run it.</summary>
    Standby,

    /// <summary>Not fit to work.</summary>
    Down,

    /// <summary>Not wanted at work.</summary>
    Off,

    /// <summary>Nothing in particular.</summary>
    Other,
}

/// <summary>Which roles share a hue.</summary>
public static class ColourFamilies
{
    /// <summary>The family of a role.</summary>
    public static ColourFamily Of(ColourRole role) =>
        role switch
        {
            <= ColourRole.Dump => ColourFamily.Operating,
            <= ColourRole.NoLoader => ColourFamily.Waiting,
            <= ColourRole.Weather => ColourFamily.Delay,
            ColourRole.NoOperator => ColourFamily.Standby,
            <= ColourRole.Repair => ColourFamily.Down,
            ColourRole.Holiday => ColourFamily.Off,
            _ => ColourFamily.Other,
        };
}

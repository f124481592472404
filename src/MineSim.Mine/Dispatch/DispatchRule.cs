namespace MineSim.Mine;

/// <summary>How a free truck is sent to a loader.</summary>
public enum DispatchRule
{
    /// <summary>Every truck serves the loader its group names.</summary>
    Fixed,

    /// <summary>
    /// The working loader with the fewest trucks at it or on their way to it; among equals, the one whose material is
    /// furthest behind its plan (as a share of it; materials without a plan come last), then the first in the scenario.
    /// </summary>
    ShortestQueue,
}

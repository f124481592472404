using System.Security;
using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Linking;
using MineSim.Scenarios.Noting;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios;

/// <summary>Reads scenario files. The language is described in <c>scenarios/reference.md</c>.</summary>
public static class ScenarioFile
{
    /// <summary>The most replications that a scenario may ask for.</summary>
    public const int MostReplications = ScenarioBlock.MostReplications;

    /// <summary>The largest master seed that a scenario may have.</summary>
    public const ulong LargestSeed = ScenarioBlock.LargestSeed;

    /// <summary>
    /// Reads a scenario and the files that it uses. Never throws for what the files say or for files that cannot be
    /// read: that is a problem like any other.
    /// </summary>
    /// <param name="path">The scenario file. What it uses must lie in its folder or below.</param>
    /// <returns>A valid scenario, or all of its problems.</returns>
    public static ScenarioReading Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var problems = new Problems();
        try
        {
            return Read(path, problems);
        }
        catch (Exception fault)
            when (fault
                    is IOException
                        or UnauthorizedAccessException
                        or SecurityException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            problems.Add(Place.Whole(path), fault.Message.TrimEnd('.'));
            return new ScenarioReading(null, problems.InOrder(path), "");
        }
    }

    private static ScenarioReading Read(string path, Problems problems)
    {
        if (path.Length == 0)
            throw new IOException("the path of a scenario file is expected, but it is empty");
        var folder = ScenarioFolder.Around(path);
        var files = new UsedFiles(folder, problems);
        var tree = files.Read(path);
        if (tree is null)
            return new ScenarioReading(null, problems.InOrder(path), "");
        var notes = new Notes(files.IsScenario);
        var reading = new Reading(problems, folder)
        {
            Notes = notes,
            IsPartial = files.IsPartial,
            Start = ScenarioBlock.StartOf(tree, folder),
            Shifts = ScenarioBlock.ShiftsOf(tree, folder),
        };
        var written = ScenarioBlock.Kind.Read(tree, reading);
        var areAllRead = problems.None;
        var spec = SiteLinks.Of(written, problems.Map);
        foreach (
            var (at, message, suggestion) in SpecRules.Check(spec, problems.Map.Known(!areAllRead, files.IsPartial))
        )
        {
            problems.Add(problems.Map.PlaceOf(at) ?? Place.Whole(path), message, suggestion);
        }

        if (!problems.None)
        {
            var ordered = problems.InOrder(path);
            return new ScenarioReading(null, ordered, "") { Notes = notes.Explaining(ordered) };
        }

        ScenarioNotes.Look(written, spec, problems.Map, notes);
        var text = YamlWriter.Write(
            (YamlMapping)ScenarioBlock.Kind.Canonical(ScenarioBlock.WithoutRepetition(tree), reading.Folder)
        );
        return new ScenarioReading(spec, [], text) { Notes = notes.InOrder(path) };
    }
}

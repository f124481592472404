using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios;

/// <summary>Reads a scenario file together with the files that it uses, and merges them into one tree.</summary>
internal sealed class UsedFiles(ScenarioFolder folder, Problems problems)
{
    private const int MostFiles = 64;
    private readonly Dictionary<string, YamlMapping?> _merged = new(StringComparer.Ordinal);
    private readonly List<(string Real, string Shown)> _path = [];
    private readonly HashSet<string> _scenarios = new(StringComparer.Ordinal);

    /// <summary>Whether one of the files that are used could not be read; the problems say why.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>
    /// Whether a file is, with what it uses, a scenario and no catalogue: it says when its run starts.
    /// </summary>
    public bool IsScenario(string file) => _scenarios.Contains(file);

    /// <summary>The merged tree of a file; <see langword="null"/> when it could not be read.</summary>
    public YamlMapping? Read(string path)
    {
        var real = RealPath.Of(path);
        if (_merged.TryGetValue(real, out var known))
            return known;
        _path.Add((real, path));
        YamlMapping? merged;
        try
        {
            merged = Merge(ReadAlone(path));
        }
        finally
        {
            _path.RemoveAt(_path.Count - 1);
        }

        _merged[real] = merged;
        if (merged?.Find(ScenarioBlock.Start.Name) is not null)
            _scenarios.Add(path);
        return merged;
    }

    private YamlMapping? ReadAlone(string path)
    {
        var before = problems.Count;
        var tree = YamlText.Read(ScenarioFolder.ReadText(path), path, problems);
        if (tree is YamlMapping mapping)
            return mapping;
        if (problems.Count == before)
        {
            problems.Add(
                tree!.Place,
                "expected the keys of a scenario, such as 'minesim: 1', but found "
                    + $"{(tree.IsEmpty ? "nothing" : tree.Words)}"
            );
        }

        return null;
    }

    private YamlMapping? Merge(YamlMapping? file)
    {
        var uses = file?.Find(ScenarioBlock.Uses.Name);
        if (file is null || uses is null)
            return file;
        YamlValue? below = null;
        foreach (var reference in References(uses))
        {
            if (ReadUsed(reference) is { } used)
                below = below is null ? used : ScenarioBlock.Kind.Overlay(below, used);
            else
                IsPartial = true;
        }

        var own = file with { Entries = [.. file.Entries.Where(entry => entry.Key != ScenarioBlock.Uses.Name)] };
        return below is null ? own : (YamlMapping)ScenarioBlock.Kind.Overlay(below, own);
    }

    private IEnumerable<YamlScalar> References(YamlValue uses)
    {
        if (uses.IsEmpty)
            yield break;
        foreach (var item in uses is YamlSequence list ? list.Items : [uses])
        {
            if (item is YamlScalar { IsEmpty: false } path)
            {
                yield return path;
                continue;
            }

            IsPartial = true;
            problems.Add(
                item.Place,
                $"uses: expected the path of a file, for example catalogue/komatsu.yaml, but found {item.Words}"
            );
        }
    }

    private YamlMapping? ReadUsed(YamlScalar reference)
    {
        try
        {
            var shown = folder.Locate(reference.Text, _path[^1].Shown);
            var real = RealPath.Of(shown);
            var round = _path.FindIndex(step => step.Real == real);
            if (round >= 0)
            {
                var circle = string.Join(" → ", _path.Skip(round).Select(step => step.Shown).Append(shown));
                problems.Add(reference.Place, $"uses: the files use each other in a circle: {circle}");
                return null;
            }

            if (_merged.Count + _path.Count < MostFiles)
                return Read(shown);
            problems.Add(reference.Place, $"uses: more than {MostFiles} files are used");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(reference.Place, $"uses: '{reference.Text}' cannot be used: {fault.Message}");
        }

        return null;
    }
}

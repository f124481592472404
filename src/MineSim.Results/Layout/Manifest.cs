using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MineSim.Records;
using MineSim.Results.Encoders;
using MineSim.Results.Tables;
using MineSim.Spec.Calendars;

namespace MineSim.Results.Layout;

/// <summary>What <c>run.json</c> says: how the dataset came about, and what each table and column means.</summary>
internal sealed record Manifest
{
    /// <summary>The layout that this engine writes and reads.</summary>
    public const int CurrentLayout = 1;

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    [JsonPropertyName("minesim_dataset")]
    public required int Layout { get; init; }

    public required RunState State { get; init; }

    public required string Scenario { get; init; }

    [JsonPropertyName("scenario_sha256")]
    public required string ScenarioHash { get; init; }

    public required string EngineVersion { get; init; }

    public required ulong Seed { get; init; }

    public required DateOnly Start { get; init; }

    [JsonPropertyName("duration_h")]
    public required double DurationHours { get; init; }

    [JsonPropertyName("warm_up_h")]
    public double WarmUpHours { get; init; }

    public IReadOnlyList<ManifestShift> Shifts { get; init; } = [];

    public required Detail Detail { get; init; }

    public required int ReplicationsAsked { get; init; }

    public required int ReplicationsDone { get; init; }

    public int ReplicationsFailed { get; init; }

    public RatioDefinitions? Ratios { get; init; }

    public required IReadOnlyList<ManifestTable> Tables { get; init; }

    public IReadOnlyList<ManifestKpi> Kpis { get; init; } = [];

    public string RunOptions { get; init; } = "";

    public required string ResolvedScenario { get; init; }

    public RunInfo ToRun() =>
        new()
        {
            Scenario = Scenario,
            ResolvedScenario = ResolvedScenario,
            EngineVersion = EngineVersion,
            Seed = Seed,
            Replications = ReplicationsAsked,
            Detail = Detail,
            Start = Start,
            DurationHours = DurationHours,
            WarmUpHours = WarmUpHours,
            Shifts = [.. Shifts.Select(shift => new ShiftSpec(shift.Name, shift.StartHours, shift.LengthHours))],
            Tables = [.. Tables.Select(table => table.Name).Intersect(RecordedTable.NamesFor(Detail))],
            Ratios = Ratios,
        };

    public static Manifest Of(RunInfo run, RunState state, int done, int failed, IReadOnlyList<ManifestTable> tables) =>
        new()
        {
            Layout = CurrentLayout,
            State = state,
            Scenario = run.Scenario,
            ScenarioHash = run.ScenarioHash,
            EngineVersion = run.EngineVersion,
            Seed = run.Seed,
            Start = run.Start,
            DurationHours = run.DurationHours,
            WarmUpHours = run.WarmUpHours,
            Shifts = [.. run.Shifts.Select(shift => new ManifestShift(shift.Name, shift.StartHour, shift.LengthHours))],
            Detail = run.Detail,
            ReplicationsAsked = run.Replications,
            ReplicationsDone = done,
            ReplicationsFailed = failed,
            Ratios = run.Ratios,
            Tables = tables,
            Kpis = ManifestKpi.All,
            RunOptions = string.Create(
                CultureInfo.InvariantCulture,
                $"--seed {run.Seed} --replications {run.Replications} --detail "
                    + $"{JsonNamingPolicy.SnakeCaseLower.ConvertName(run.Detail.ToString())}"
            ),
            ResolvedScenario = run.ResolvedScenario,
        };

    public void Write(string folder, AtomicFile files) =>
        files.Write(DatasetFolder.Manifest(folder), [.. JsonSerializer.SerializeToUtf8Bytes(this, Format), (byte)'\n']);

    /// <summary>Reads the manifest of a dataset; <see langword="null"/> when the folder has none.</summary>
    /// <exception cref="DatasetException">It cannot be read, or another version of the engine has written
    /// it.</exception>
    public static Manifest? Read(string folder)
    {
        var path = DatasetFolder.Manifest(folder);
        if (!File.Exists(path))
            return null;
        try
        {
            var manifest = JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(path), Format);
            return manifest is { Layout: CurrentLayout }
                ? manifest
                : throw new DatasetException(
                    $"'{path}' has a layout that this engine does not know: read it with the version that wrote it."
                );
        }
        catch (Exception exception) when (exception is JsonException || DatasetException.IsRefusal(exception))
        {
            throw new DatasetException($"'{path}' cannot be read: {AtomicFile.Reason(exception)}.", exception);
        }
    }
}

/// <summary>What <c>run.json</c> says of a table.</summary>
internal sealed record ManifestTable(string Name, string Description, long Rows, IReadOnlyList<DatasetColumn> Columns);

/// <summary>What <c>run.json</c> says of a shift: hour of the day at which it begins, and its length.</summary>
internal sealed record ManifestShift(
    string Name,
    [property: JsonPropertyName("start_h")] double StartHours,
    [property: JsonPropertyName("length_h")] double LengthHours
);

using CsCheck;
using MineSim.Results.Encoders;
using MineSim.Results.Layout;
using MineSim.Results.Reading;
using MineSim.Results.Tables;

namespace MineSim.Results.Tests;

public sealed class RunLengthsTests
{
    [Fact]
    public void Runs_and_single_codes_of_any_width_come_back()
    {
        var table = new Table<int>("codes", "").Text("code", "", (in row) => $"code {row}");
        var runs = Gen.Select(Gen.Int[0, 300], Gen.Int[1, 20], (code, length) => Enumerable.Repeat(code, length)).Array[
            0,
            300
        ];
        runs.Sample(
            each =>
            {
                var rows = each.SelectMany(run => run).ToArray();
                using var temporary = new TemporaryFolder();
                var folder = temporary.Out;
                Directory.CreateDirectory(Path.Combine(folder, "codes"));
                new AtomicFile().Write(DatasetFolder.Part(folder, table, 0), new PartEncoder().Encode(table, 0, rows));
                var read = PartReader.Read(folder, table, 0).Texts("code").ToArray();
                Assert.Equal(rows.Select(row => $"code {row}"), read);
            },
            iter: 100
        );
    }
}

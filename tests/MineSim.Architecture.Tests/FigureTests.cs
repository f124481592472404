using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

public class FigureTests(ITestOutputHelper output)
{
    /// <summary>The environment variable that names a file for the table; the output has it anyway.</summary>
    private const string ReportPath = "MINESIM_ARCHITECTURE_REPORT";

    [Fact]
    public void The_figures_are_told()
    {
        var table = FigureTable.Of(Rooms.All);

        output.WriteLine(table);
        if (Environment.GetEnvironmentVariable(ReportPath) is { Length: > 0 } path)
            File.WriteAllText(path, table);
        Assert.Equal(Rooms.All.Count + 3, table.TrimEnd().Split('\n').Length);
    }
}

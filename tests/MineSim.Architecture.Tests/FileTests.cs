using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

public class FileTests
{
    private const int LongestLine = 140;

    [Fact]
    public void Most_files_are_read_at_a_glance()
    {
        int[] lines = [.. Rooms.All.SelectMany(room => room.Files).Select(file => file.Lines).Order()];

        Assert.InRange(lines[lines.Length / 2], 1, 60);
        Assert.InRange(lines[lines.Length * 9 / 10], 1, 199);
    }

    [Fact]
    public void A_line_fits_into_a_window()
    {
        var wide =
            from room in Rooms.All
            from file in room.Files
            from line in file.Text.Split('\n').Index()
            where line.Item.Length > LongestLine
            select $"{room.Name}/{file.Path}:{line.Index + 1}: {line.Item.Length}";

        Ratchet.Holds($"lines over {LongestLine} characters", Walls.WideLines, [.. wide]);
    }
}

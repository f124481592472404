using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

/// <summary>What is measured of the rooms, as a table in Markdown: one row a room, and their sum.</summary>
internal static class FigureTable
{
    private static readonly string[] Columns =
    [
        "room",
        "files",
        "lines",
        "statements",
        "folder arrows",
        "wrong-way arrows",
        "wrong-way file pairs",
        "largest circle",
        "foreign writes",
    ];

    public static string Of(IReadOnlyList<Room> rooms)
    {
        int[][] figures = [.. rooms.Select(FiguresOf)];
        var circle = Array.IndexOf(Columns, "largest circle") - 1;
        var all = Enumerable
            .Range(0, Columns.Length - 1)
            .Select(column => figures.Select(row => row[column]))
            .Select((column, place) => place == circle ? column.Max() : column.Sum());

        return string.Join(
            '\n',
            [
                Row(Columns),
                Row(["---", .. Columns.Skip(1).Select(_ => "---:")]),
                .. rooms.Zip(figures, (room, row) => Row([room.Name, .. row.Select(figure => $"{figure}")])),
                Row(["all", .. all.Select(figure => $"{figure}")]),
                "",
            ]
        );
    }

    private static int[] FiguresOf(Room room)
    {
        var wall = Walls.Of(room);
        var wrong = WrongArrow.In(room, wall);
        return
        [
            room.Files.Count,
            room.Files.Sum(file => file.Lines),
            Statements.In(room),
            room
                .References.Where(use => use.From.Folder != use.To.Folder)
                .Select(use => (use.From.Folder, use.To.Folder))
                .Distinct()
                .Count(),
            wrong.Select(arrow => arrow.Folders).Distinct().Count(),
            wrong.Count,
            Circles.Largest(room).Count,
            new ForeignWrites(room, wall.Watched).Find().Count,
        ];
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}

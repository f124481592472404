using Microsoft.CodeAnalysis;
using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

public class CompilerTests
{
    /// <summary>A partial method without a body: its generator, of regular expressions, does not run here.</summary>
    private const string LacksGeneratedBody = "CS8795";

    /// <summary>Of code that it does not understand the compiler tells no uses, and every wall would stand.</summary>
    [Theory]
    [MemberData(nameof(Walls.RoomNames), MemberType = typeof(Walls))]
    public void A_room_is_understood_in_full(string room)
    {
        var errors =
            from message in Rooms.Named(room).Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            where message.Severity == DiagnosticSeverity.Error && message.Id != LacksGeneratedBody
            select message;

        Offenders.AreNone(errors.Select(error => error.ToString()));
    }
}

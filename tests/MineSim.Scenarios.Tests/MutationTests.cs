using System.Text;
using CsCheck;

namespace MineSim.Scenarios.Tests;

/// <summary>Whatever happens to a scenario file, it gives a scenario or problems, and never an exception.</summary>
public class MutationTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(
        "uses: [used.yaml]\n" + ScenarioFile.Read(Shipped.PathOf("reko-diq-phase-1.yaml")).ResolvedText
    );

    private static readonly byte[] Interesting = [.. "{}[]:,-&*!|>'\"#%@`?~<\n\t 0\0"u8, 0x80, 0xC3, 0xFF];

    private static readonly Gen<(int Place, int What, byte Byte)> Mutation = Gen.Select(
        Gen.Int[0, 1_000_000],
        Gen.Int[0, 5],
        Gen.OneOf(Gen.Byte, Gen.Int[0, Interesting.Length - 1].Select(i => Interesting[i]))
    );

    [Fact]
    public void Bytes_and_lines_may_be_lost_added_changed_and_swapped()
    {
        using var folder = new Folder();
        folder.Write("used.yaml", "maintenance: { repair-crews: 2 }");
        Mutation
            .List[1, 4]
            .Sample(
                mutations =>
                {
                    var bytes = mutations.Aggregate(
                        Valid,
                        (text, mutation) => Mutate(text, mutation.Place, mutation.What, mutation.Byte)
                    );
                    var reading = folder.Write("mine.yaml", bytes).Read();
                    return (reading.Spec is null) == (reading.Problems.Count > 0)
                        && reading.Problems.All(p => p.Message.Length > 0);
                },
                iter: 400,
                threads: 1
            );
    }

    private static byte[] Mutate(byte[] text, int place, int what, byte by)
    {
        if (text.Length == 0)
            return [by];
        var at = place % text.Length;
        return what switch
        {
            0 => [.. text[..at], .. text[(at + 1)..]],
            1 => [.. text[..at], by, .. text[at..]],
            2 => [.. text[..at], by, .. text[(at + 1)..]],
            3 => text[..at],
            4 => Lines(text, lines => lines.RemoveAt(place % lines.Count)),
            _ => Lines(text, lines => lines.Insert(by % lines.Count, lines[place % lines.Count])),
        };
    }

    private static byte[] Lines(byte[] text, Action<List<string>> change)
    {
        var lines = Encoding.Latin1.GetString(text).Split('\n').ToList();
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}

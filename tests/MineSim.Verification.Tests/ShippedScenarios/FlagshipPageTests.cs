using System.Runtime.CompilerServices;

namespace MineSim.Verification.Tests;

/// <summary>
/// The page of the flagship and its variants. Its table takes minutes of runs, so that it is made anew by who changes
/// the
/// model: <c>MINESIM_WRITE_PAGE=1</c> in the environment of this test writes it, from 40 replications of each.
/// </summary>
public class FlagshipPageTests
{
    [Fact]
    public void The_page_has_a_row_for_the_flagship_and_for_each_variant()
    {
        var names = Directory
            .GetFiles(Folder(), "reko-diq-*.yaml")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)
            .OrderBy(name => name != "reko-diq-phase-1")
            .ToList();
        var path = Path.Combine(Folder(), "reko-diq.md");
        var page = File.ReadAllText(path);
        var (before, figures, after) = Parts(page);

        if (Environment.GetEnvironmentVariable("MINESIM_WRITE_PAGE") == "1")
        {
            File.WriteAllText(path, before + new FlagshipPage(names).Table() + after);
        }
        else
        {
            Assert.Equal(
                names,
                figures.Split('\n').Skip(2).Where(row => row.Length > 0).Select(row => row.Split('`')[1])
            );
        }
    }

    private static (string Before, string Figures, string After) Parts(string page)
    {
        var begin = page.IndexOf(FlagshipPage.Begin, StringComparison.Ordinal) + FlagshipPage.Begin.Length;
        var end = page.IndexOf(FlagshipPage.End, StringComparison.Ordinal);
        return (page[..begin], page[begin..end], page[end..]);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "scenarios");
}

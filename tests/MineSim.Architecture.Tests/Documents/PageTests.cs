namespace MineSim.Architecture.Tests.Documents;

public class PageTests
{
    [Fact]
    public void A_link_within_the_repository_leads_somewhere()
    {
        var broken =
            from page in Page.All
            from link in page.Links
            where !link.Contains("://", StringComparison.Ordinal) && !Leads(page, link)
            select $"{page.Path}: {link}";

        Offenders.AreNone(broken);
    }

    [Fact]
    public void The_first_page_is_read_in_one_go() => Assert.InRange(Page.At("README.md").Lines, 1, 149);

    [Fact]
    public void The_changelog_tells_a_change_once()
    {
        var twice = Page.At("CHANGELOG.md")
            .Text.Split('\n')
            .Where(line => line.StartsWith("- **", StringComparison.Ordinal))
            .GroupBy(line => line.Split("**")[1])
            .Where(entries => entries.Count() > 1)
            .Select(entries => entries.Key);

        Offenders.AreNone(twice);
    }

    private static bool Leads(Page page, string link)
    {
        var (path, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
        var target = path.Length == 0 ? page.Path : Resolve(page, path);
        return target is not null
            && Repository.Tracked.Any(file => file == target || file.StartsWith(target + "/", StringComparison.Ordinal))
            && (anchor is null || Page.At(target).Anchors.Contains(anchor));
    }

    /// <summary>Relative to the root; <see langword="null"/> where it leads out of the repository.</summary>
    private static string? Resolve(Page page, string path)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page.Path))!;
        var relative = Repository.Relative(Path.GetFullPath(Path.Combine(folder, path))).TrimEnd('/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? null : relative;
    }
}

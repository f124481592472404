using MineSim.Spec.Rules;

namespace MineSim.Spec.Tests.Rules;

/// <summary>Sites that break rules, each by the one problem that is told of it.</summary>
internal static class Refusal
{
    /// <summary>The problems, for theories.</summary>
    public static TheoryData<string> Problems(IReadOnlyDictionary<string, SiteSpec> sites) => [.. sites.Keys];

    /// <summary>A site is refused for these problems, and for no others.</summary>
    public static void IsTold(SiteSpec site, params string[] problems)
    {
        var refused = Assert.Throws<SpecException>(() => CheckedSite.Of(site));
        Assert.Equal(problems, refused.Problems.Select(problem => problem.ToString()));
    }
}

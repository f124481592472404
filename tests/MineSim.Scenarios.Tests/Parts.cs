using MineSim.Spec;

namespace MineSim.Scenarios.Tests;

/// <summary>What a test knows that a scenario has, which the compiler cannot know.</summary>
internal static class Parts
{
    extension(SiteSpec site)
    {
        public MineSpec Mine => Assert.IsAssignableFrom<MineSiteSpec>(site).Mine;

        public WorkforceSpec Workforce => Assert.IsType<WorkforceSpec>(site.WorkforceOrNull);
    }
}

using MineSim.Spec.Rules;
using MineSim.Spec.Tests.Rules;

namespace MineSim.Spec.Tests;

public class SiteSpecTests
{
    [Fact]
    public void A_site_is_a_mine_a_mine_with_people_or_people_alone()
    {
        var sites = typeof(SiteSpec)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SiteSpec)) && !type.IsAbstract);

        Assert.Equal(
            [nameof(CrewedMineSpec), nameof(MineAloneSpec), nameof(PeopleAloneSpec)],
            sites.Select(type => type.Name).Order()
        );
        Assert.All(sites, type => Assert.True(type.IsSealed));
    }

    [Fact]
    public void A_mine_that_loses_its_people_and_has_them_again_is_the_same()
    {
        var crewed = SmallCrew.Spec with
        {
            WarmUpHours = 1,
            Value = new() { OverheadUsdPerYear = 1e6 },
        };

        var alone = crewed.WithoutPeople();

        Assert.Null(alone.WorkforceOrNull);
        Assert.Equal((crewed.Name, crewed.WarmUpHours, crewed.Value), (alone.Name, alone.WarmUpHours, alone.Value));
        Assert.Same(crewed.Mine, alone.Mine);
        Assert.Equal(crewed, alone.CrewedBy(crewed.Workforce));
    }

    [Fact]
    public void A_site_that_is_changed_stays_what_it_is()
    {
        SiteSpec[] sites = [SmallSite.Spec, SmallCrew.Spec, SmallCrew.Alone];

        Assert.All(
            sites,
            site =>
            {
                var longer = site with { DurationHours = 2 * site.DurationHours };
                Assert.IsType(site.GetType(), longer);
                Assert.Equal(site.WorkforceOrNull, longer.WorkforceOrNull);
                Assert.Equal(site.Shifts, longer.Shifts);
                Assert.Empty(SpecRules.Check(longer));
            }
        );
    }
}

using MineSim.Spec.Plant;

namespace MineSim.Scenarios.Tests;

public class BlendTests
{
    [Fact]
    public void A_window_is_read()
    {
        var crusher = Small
            .Read(Blending("{ copper: 0.5 % to 0.7 %, gold: 0.3 g/t to 0.5 g/t, over: 5 kt }"))
            .Mine.Dumps[0]
            .Crusher!;

        Assert.Equal(new BlendSpec(5000) { Copper = new(0.5 * 0.01, 0.7 * 0.01), Gold = new(0.3, 0.5) }, crusher.Blend);
    }

    [Theory]
    [InlineData("{ copper: 0.005 to 0.007, over: 5 kt }")]
    [InlineData("{ copper: \"0.5%  to 0.7%\", over: 5000 t }")]
    public void A_window_may_be_spelt_in_other_ways(string blend)
    {
        var copper = Small.Read(Blending(blend)).Mine.Dumps[0].Crusher!.Blend!.Copper!.Value;
        Assert.Equal(0.005, copper.Least, 1e-15);
        Assert.Equal(0.007, copper.Most, 1e-15);
    }

    [Fact]
    public void Without_it_nobody_blends() =>
        Assert.Null(
            Small
                .Read(Small.With("{ at: crusher }", "{ at: crusher, rate: 1 kt/h, bin: 700 t }"))
                .Mine.Dumps[0]
                .Crusher!.Blend
        );

    [Theory]
    [InlineData(
        "{ copper: 0.7 % to 0.5 %, over: 5 kt }",
        "copper: '0.7 % to 0.5 %' is upside down: the smaller comes first. Did you mean '0.5 % to 0.7 %'?"
    )]
    [InlineData(
        "{ copper: 0.5 % to 0.5 %, over: 5 kt }",
        "copper: '0.5 % to 0.5 %' has no width: no feed keeps to one grade."
    )]
    [InlineData("{ copper: 0.5 to 0.7 %, over: 5 kt }", "only one has a unit. Did you mean '0.5 % to 0.7 %'?")]
    [InlineData("{ gold: 0.3 g/t to 0.5, over: 5 kt }", "only one has a unit. Did you mean '0.3 g/t to 0.5 g/t'?")]
    [InlineData(
        "{ gold: 0.3 to 0.5, over: 5 kt }",
        "gold: expected a concentration and a larger one, for example 0.3 g/t to 0.5 g/t, but '0.3' has no unit."
    )]
    [InlineData("{ gold: 0.3 g/t to 0.5 gt, over: 5 kt }", "but 'gt' is no unit of it. Did you mean 'g/t'?")]
    [InlineData(
        "{ copper: 0.6 %, over: 5 kt }",
        "copper: expected a share and a larger one, for example 0.5 % to 0.7 %, but found '0.6 %'."
    )]
    [InlineData(
        "{ copper: -0.5 % to 0.7 %, over: 5 kt }",
        "copper: '-0.5 % to 0.7 %' is out of range; values from 0 to 100 % are accepted."
    )]
    [InlineData("{ over: 5 kt }", "blend has no window: 'copper' or 'gold' must be given.")]
    [InlineData("{ coper: 0.5 % to 0.7 %, over: 5 kt }", "unknown key 'coper' in blend. Did you mean 'copper'?")]
    [InlineData(
        "{ copper: 0.5 % to 0.7 % }",
        "blend lacks 'over': of how many tonnes the blend is the grade: that of a wholly mixed pile of so many tonnes, through which all goes that comes into the bin, so that the latest tonne counts most."
    )]
    [InlineData(
        "{ copper: 0.5 % to 0.7 %, over: 100 t }",
        "the blend is that of less than a truck brings, which is 200 t on average."
    )]
    [InlineData(
        "{ copper: 0.7 % to 0.9 %, over: 5 kt }",
        "no feed is as rich as this window: of the ore that can come here the richest holds 0.6 % of copper."
    )]
    [InlineData(
        "{ copper: 0.1 % to 0.3 %, over: 5 kt }",
        "no feed is as poor as this window: of the ore that can come here the poorest holds 0.6 % of copper."
    )]
    public void What_is_wrong_with_a_window_is_said(string blend, string sentence) => Says(Blending(blend), sentence);

    [Fact]
    public void A_metal_that_no_material_bears_is_none_to_blend_by() =>
        Says(
            Blending("{ gold: 0.3 g/t to 0.5 g/t, over: 5 kt }", "{ copper: 0.6 % }"),
            "no material bears gold: the 'grade' of a material says what it bears. Did you mean 'copper'?"
        );

    [Fact]
    public void What_is_no_crusher_blends_nothing() =>
        Says(
            Small
                .With("{ at: crusher }", "{ at: crusher, blend: { copper: 0.5 % to 0.7 %, over: 5 kt } }")
                .Replace("{ ore: {} }", "{ ore: { grade: { copper: 0.6 % } } }", StringComparison.Ordinal),
            "'blend' has a meaning only together with 'rate'."
        );

    private static string Blending(string blend, string grade = "{ copper: 0.6 %, gold: 0.4 g/t }") =>
        Small
            .With("{ at: crusher }", $"{{ at: crusher, rate: 1 kt/h, bin: 700 t, blend: {blend} }}")
            .Replace("{ ore: {} }", $"{{ ore: {{ grade: {grade} }} }}", StringComparison.Ordinal);

    private static void Says(string text, string sentence) =>
        Assert.EndsWith(sentence, Assert.Single(Small.Problems(text)), StringComparison.Ordinal);
}

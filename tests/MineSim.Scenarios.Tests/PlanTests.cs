using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Tests;

public class PlanTests
{
    private const string Row = "{ month: 2028-01, block: b, tonnes: 3 kt, loaders: [shovel] }";

    [Fact]
    public void A_plan_is_a_list_of_rows_in_periods()
    {
        var plan = Read(
            "[{ month: 2028-02, face: face, tonnes: 2 kt, to: [crusher] }, { from: 2028-01-11, until: "
                + "2028-01-20, block: b, tonnes: 3 kt, grade: { copper: 1 % }, loaders: [shovel] }]"
        );

        Assert.Equal([new("2028-01-11..2028-01-20", 240, 480), new("2028-02", 31 * 24, 60 * 24)], plan.Periods);
        Assert.Equal(
            (1, "face", null, "ore", 2000),
            (plan.Rows[0].Period, plan.Rows[0].Face, plan.Rows[0].Block, plan.Rows[0].Material, plan.Rows[0].Tonnes)
        );
        Assert.Equal(["crusher"], plan.Rows[0].Dumps);
        Assert.Empty(plan.Rows[0].Loaders);
        Assert.Equal(
            (0, "face", "b", "ore", 3000),
            (plan.Rows[1].Period, plan.Rows[1].Face, plan.Rows[1].Block, plan.Rows[1].Material, plan.Rows[1].Tonnes)
        );
        Assert.Equal(new Metal(0.01, 0), plan.Rows[1].Grade!.Value);
        Assert.Equal(["shovel"], plan.Rows[1].Loaders);
    }

    [Theory]
    [InlineData(
        "month,block,tonnes,copper,face,to,loaders\n2028-01,b,3000,1 %,,crusher,shovel\n# a remark\n\n2028-02,,2 kt,,face,\"crusher\",\n"
    )]
    [InlineData(
        "month;block;tonnes;copper;face;to;loaders\n2028-01; b ;3 kt;0.01;;crusher;shovel\n2028-02;;2000;;face;crusher;\n"
    )]
    public void A_plan_may_be_a_file(string csv)
    {
        using var folder = new Folder();
        var reading = folder.Write("plans/jan.csv", csv).Write("mine.yaml", Text("plans/jan.csv")).Read();

        Assert.Empty(reading.Problems);
        var rows = reading.Spec!.Mine.Plan!.Rows;
        Assert.Equal([(0, "b", 3000), (1, null, 2000)], rows.Select(row => (row.Period, row.Block, row.Tonnes)));
        Assert.Equal(new Metal(0.01, 0), rows[0].Grade);
        Assert.All(rows, row => Assert.Equal(["crusher"], row.Dumps));
        Assert.Equal(
            [
                ["shovel"],
                [],
            ],
            rows.Select(row => row.Loaders)
        );

        var again = folder.Write("again.yaml", reading.ResolvedText).Read("again.yaml");
        Assert.Equal(reading.ResolvedText, again.ResolvedText);
        Assert.Equal(rows.Select(row => row.Tonnes), again.Spec!.Mine.Plan!.Rows.Select(row => row.Tonnes));
    }

    [Theory]
    [InlineData(
        "month,blok,tonnes\n2028-01,b,3 kt\n",
        "plan.csv:1:7: there is no column 'blok' in a plan; there are month, from, until, face, block, material, tonnes, to, loaders, copper, gold. Did you mean 'block'?"
    )]
    [InlineData("month,block,tonnes\n2028-01,c,3 kt\n", "plan.csv:2:9: there is no block 'c'.")]
    [InlineData(
        "month,block,tonnes\n2028-01,b,3 km\n",
        "plan.csv:2:11: tonnes: expected a mass with a unit, for example 345 t, but '3 km' is a length. Did you mean 'kg'?"
    )]
    [InlineData(
        "month,block,tonnes\nJanuary,b,3 kt\n",
        "plan.csv:2:1: month: expected a month, for example 2028-04, but found 'January'."
    )]
    [InlineData(
        "month,block,tonnes\n2028-01,b,\n",
        "plan.csv:2:1: plan row lacks 'tonnes': what is to be moved in the period."
    )]
    [InlineData("month,block,tonnes\n2028-01,b,3 kt,shovel\n", "plan.csv:2:16: this row has 4 cells under 3 columns.")]
    [InlineData("month,block,tonnes,block\n2028-01,b,3 kt,b\n", "plan.csv:1:20: column 'block' is there twice.")]
    [InlineData("month,block,tonnes\n", "plan.csv: expected a line with the names of columns, and one row at least.")]
    public void What_is_wrong_with_a_file_is_said_with_line_and_column(string csv, string problem)
    {
        using var folder = new Folder();

        Assert.Equal([problem], folder.Write("plan.csv", csv).Write("mine.yaml", Text("plan.csv")).Problems());
    }

    [Theory]
    [InlineData("nowhere.csv", "plan: the file 'nowhere.csv' cannot be used: there is no such file.")]
    [InlineData("[{ month: 2028-01, tonnes: 3 kt }]", "either 'face' or 'block' must be given.")]
    [InlineData("[{ block: b, tonnes: 3 kt }]", "either 'month' or 'from' must be given.")]
    [InlineData("[{ from: 2028-01-01, block: b, tonnes: 3 kt }]", "'from' has a meaning only together with 'until'.")]
    [InlineData(
        "[{ from: 2028-01-10, until: 2028-01-08, block: b, tonnes: 3 kt }]",
        "a period must not end before it begins."
    )]
    [InlineData("[{ month: 2028-01, face: fase, tonnes: 3 kt }]", "there is no face 'fase'. Did you mean 'face'?")]
    [InlineData(
        "[{ month: 2028-01, block: b, tonnes: 3 kt, loaders: [shovle] }]",
        "there is no loader 'shovle'. Did you mean 'shovel'?"
    )]
    [InlineData(
        "[{ month: 2028-01, block: b, tonnes: 3 kt, to: [crusherr] }]",
        "there is no dump 'crusherr'. Did you mean 'crusher'?"
    )]
    [InlineData("[{ month: 2028-01, block: b, tonnes: 3 kt, material: waste }]", "no 'waste' is dug there.")]
    [InlineData(
        "[{ month: 2028-01, block: b, tonnes: 3 kt }, { from: 2028-01-31, until: 2028-02-03, block: b, tonnes: 3 kt }]",
        "period 2028-01-31..2028-02-03 begins before 2028-01 has ended; periods must not overlap."
    )]
    [InlineData("[{ month: 2029-01, block: b, tonnes: 3 kt }]", "no period of the plan lies within the run.")]
    public void What_is_wrong_with_a_row_is_said(string plan, string sentence) =>
        Assert.EndsWith(sentence, Assert.Single(Small.Problems(Text(plan))), StringComparison.Ordinal);

    [Fact]
    public void A_face_of_several_materials_is_planned_by_block_or_material()
    {
        var text = Text("[{ month: 2028-01, face: face, tonnes: 3 kt }]")
            .Replace(
                "b: { tonnes: 3 kt, material: ore }",
                "b: { tonnes: 3 kt, material: ore }, c: { tonnes: 1 kt, material: waste }",
                StringComparison.Ordinal
            )
            .Replace("materials: { ore: {} }", "materials: { ore: {}, waste: {} }", StringComparison.Ordinal);

        Assert.EndsWith(
            "face 'face' has blocks of ore and waste: say the 'material', or the 'block'.",
            Assert.Single(Small.Problems(text)),
            StringComparison.Ordinal
        );
        Assert.Empty(
            Small.Problems(text.Replace("face: face,", "face: face, material: waste,", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_material_is_planned_by_rate_or_by_period_and_not_by_both() =>
        Assert.EndsWith(
            "material 'ore' has a rate as 'plan', but the mine has a plan by period, which says what is planned of it.",
            Assert.Single(
                Small.Problems(
                    Text($"[{Row}]")
                        .Replace(
                            "materials: { ore: {} }",
                            "materials: { ore: { plan: 1 kt/d } }",
                            StringComparison.Ordinal
                        )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_plan_may_name_the_loaders_of_a_face_that_names_none()
    {
        var text = Text($"[{Row}]").Replace(" loaders: [shovel], to", " to", StringComparison.Ordinal);

        Assert.Empty(Small.Problems(text));
        Assert.EndsWith(
            "neither this row nor face 'face' names the 'loaders' that dig there.",
            Small.Problems(text.Replace(", loaders: [shovel] }]", " }]", StringComparison.Ordinal))[^1],
            StringComparison.Ordinal
        );
    }

    private static MinePlanSpec Read(string plan) => Small.Read(Text(plan)).Mine.Plan!;

    private static string Text(string plan) =>
        Small.With("material: ore, loaders", "blocks: { b: { tonnes: 3 kt, material: ore } }, loaders")
        + "plan: "
        + plan
        + "\n";
}

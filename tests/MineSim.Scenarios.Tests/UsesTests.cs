namespace MineSim.Scenarios.Tests;

public class UsesTests
{
    [Fact]
    public void Blocks_merge_key_by_key_and_lists_replace_lists()
    {
        using var folder = new Folder();
        var spec = folder.Write("base.yaml", Small.And("calendar: { shift-change: 20 min, meal: { for: 30 min, times: 2 } }"))
            .Write("mine.yaml", "uses: base.yaml\nname: Variant\ncalendar: { meal: { times: 1 } }\nfleet: { trucks: [{ model: truck, count: 2 }] }")
            .Read().Spec!;

        Assert.Equal("Variant", spec.Name);
        Assert.Equal(new(0.5, 1, false), spec.Mine.Calendar.Meal);
        Assert.Equal(1 / 3.0, spec.Mine.Calendar.ShiftChangeHours, 12);
        Assert.Equal([2], spec.Mine.Trucks.Select(group => group.Count));
        Assert.Single(spec.Mine.Loaders);
    }

    [Fact]
    public void A_distribution_replaces_a_distribution()
    {
        using var folder = new Folder();
        var spec = folder.Write("base.yaml", Small.With("load: 3 min", "load: { lognormal: { mean: 3 h, cv: 1 } }"))
            .Write("mine.yaml", "uses: base.yaml\nmodels: { loaders: { rope: { load: { exponential: 1 h } } } }").Read().Spec!;

        Assert.Equal(Kernel.Distribution.Exponential(1), spec.Mine.Loaders[0].Model.Loading.Duration);
    }

    [Fact]
    public void An_empty_value_takes_away_what_a_used_file_says()
    {
        using var folder = new Folder();
        var spec = folder.Write("base.yaml", Small.And("maintenance: { repair-crews: 3 }\nwarm-up: 1 d"))
            .Write("mine.yaml", "uses: base.yaml\nmaintenance:\n  repair-crews:\nwarm-up: ~").Read().Spec!;

        Assert.Null(spec.Mine.Maintenance.RepairCrews);
        Assert.Equal(0, spec.WarmUpHours);
    }

    [Fact]
    public void Later_files_override_earlier_ones_and_folders_may_nest()
    {
        using var folder = new Folder();
        var spec = folder.Write("mine.yaml", Small.Mine.Replace("name: Small", "uses: [parts/a.yaml, parts/b.yaml]", StringComparison.Ordinal))
            .Write("parts/a.yaml", "name: A\nseed: 7").Write("parts/b.yaml", "uses: c.yaml").Write("parts/c.yaml", "name: C").Read().Spec!;

        Assert.Equal(("C", 7ul), (spec.Name, spec.Seed));
    }

    [Fact]
    public void Problems_name_the_file_they_stand_in()
    {
        using var folder = new Folder();
        folder.Write("mine.yaml", Small.And("uses: parts/a.yaml")).Write("parts/a.yaml", "models:\n  trucks:\n    truck:\n      spot: 3\n");

        Assert.Equal(["parts/a.yaml:4:13: spot: expected a time with a unit, for example 3 min, but '3' has no unit."], folder.Problems());
    }

    [Theory]
    [InlineData("nothere.yaml", "'nothere.yaml' cannot be used: there is no such file")]
    [InlineData("../outside.yaml", "'../outside.yaml' cannot be used: '../outside.yaml' leads out of the scenario's folder; what a scenario uses lies in its folder or below")]
    [InlineData("/etc/hostname", "'/etc/hostname' cannot be used: '/etc/hostname' is an absolute path; files are named relative to this one")]
    [InlineData("link.yaml", "'link.yaml' cannot be used: 'link.yaml' leads out of the scenario's folder; what a scenario uses lies in its folder or below")]
    [InlineData("away/outside.yaml", "'away/outside.yaml' cannot be used: 'away/outside.yaml' leads out of the scenario's folder; what a scenario uses lies in its folder or below")]
    [InlineData("parts", "'parts' cannot be used: this is a folder, not a file")]
    [InlineData("mine.yaml", "the files use each other in a circle: mine.yaml → mine.yaml")]
    [InlineData("parts/round.yaml", null)]
    [InlineData("[[a]]", "expected the path of a file, for example catalogue/komatsu.yaml, but found a list")]
    public void What_cannot_be_used_is_refused(string reference, string? sentence)
    {
        using var outside = new Folder();
        using var folder = new Folder();
        outside.Write("outside.yaml", "name: Secret");
        folder.Write("mine.yaml", Small.And($"uses: {reference}")).Write("parts/round.yaml", "uses: again.yaml").Write("parts/again.yaml", "uses: round.yaml");
        File.CreateSymbolicLink(folder.PathOf("link.yaml"), outside.PathOf("outside.yaml"));
        Directory.CreateSymbolicLink(folder.PathOf("away"), outside.Path);

        var expected = sentence is null
            ? "parts/again.yaml:1:7: uses: the files use each other in a circle: parts/round.yaml → parts/again.yaml → parts/round.yaml."
            : $"mine.yaml:13:{(reference[0] == '[' ? 8 : 7)}: uses: {sentence}.";
        Assert.Equal([expected], folder.Problems());
    }

    [Fact]
    public void A_link_that_stays_within_the_folder_is_fine()
    {
        using var folder = new Folder();
        folder.Write("mine.yaml", Small.And("uses: link.yaml")).Write("real.yaml", "seed: 9");
        File.CreateSymbolicLink(folder.PathOf("link.yaml"), "real.yaml");

        Assert.Equal(9ul, folder.Read().Spec!.Seed);
    }

    [Fact]
    public void Endless_chains_of_files_are_refused()
    {
        using var folder = new Folder();
        folder.Write("mine.yaml", Small.And("uses: f0.yaml"));
        for (var i = 0; i < 70; i++)
            folder.Write($"f{i}.yaml", $"uses: f{i + 1}.yaml");
        folder.Write("f70.yaml", "seed: 1");

        Assert.Equal(["f62.yaml:1:7: uses: more than 64 files are used."], folder.Problems());
    }
}

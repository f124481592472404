using MineSim.Spec.Training;

namespace MineSim.Scenarios.Tests;

public class UsesTests
{
    [Fact]
    public void Blocks_merge_key_by_key_and_lists_replace_lists()
    {
        using var folder = new Folder();
        var spec = folder
            .Write("base.yaml", Small.And("calendar: { shift-change: 20 min, meal: { for: 30 min, times: 2 } }"))
            .Write(
                "mine.yaml",
                "uses: base.yaml\nname: Variant\ncalendar: { meal: { times: 1 } }\nfleet: { trucks: [{ model: truck, "
                    + "count: 2 }] }"
            )
            .Read()
            .Spec!;

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
        var spec = folder
            .Write("base.yaml", Small.With("load: 3 min", "load: { lognormal: { mean: 3 h, cv: 1 } }"))
            .Write("mine.yaml", "uses: base.yaml\nmodels: { loaders: { rope: { load: { exponential: 1 h } } } }")
            .Read()
            .Spec!;

        Assert.Equal(Kernel.Distribution.Exponential(1), spec.Mine.Loaders[0].Model.Loading.Duration);
    }

    [Fact]
    public void An_empty_value_takes_away_what_a_used_file_says()
    {
        using var folder = new Folder();
        var spec = folder
            .Write("base.yaml", Small.And("maintenance: { repair-crews: 3 }\nwarm-up: 1 d"))
            .Write("mine.yaml", "uses: base.yaml\nmaintenance:\n  repair-crews:\nwarm-up: ~")
            .Read()
            .Spec!;

        Assert.Null(spec.Mine.Maintenance.RepairCrews);
        Assert.Equal(0, spec.WarmUpHours);
    }

    [Fact]
    public void Later_files_override_earlier_ones_and_folders_may_nest()
    {
        using var folder = new Folder();
        var spec = folder
            .Write(
                "mine.yaml",
                Small.Mine.Replace("name: Small", "uses: [parts/a.yaml, parts/b.yaml]", StringComparison.Ordinal)
            )
            .Write("parts/a.yaml", "name: A\nseed: 7")
            .Write("parts/b.yaml", "uses: c.yaml")
            .Write("parts/c.yaml", "name: C")
            .Read()
            .Spec!;

        Assert.Equal(("C", 7ul), (spec.Name, spec.Seed));
    }

    [Fact]
    public void Problems_name_the_file_they_stand_in()
    {
        using var folder = new Folder();
        folder
            .Write("mine.yaml", Small.And("uses: parts/a.yaml"))
            .Write("parts/a.yaml", "models:\n  trucks:\n    truck:\n      spot: 3\n");

        Assert.Equal(
            ["parts/a.yaml:4:13: spot: expected a time with a unit, for example 3 min, but '3' has no unit."],
            folder.Problems()
        );
    }

    [Theory]
    [InlineData("nothere.yaml", "'nothere.yaml' cannot be used: there is no such file")]
    [InlineData(
        "../outside.yaml",
        "'../outside.yaml' cannot be used: '../outside.yaml' leads out of the scenario's folder; what a scenario uses lies in its folder or below"
    )]
    [InlineData(
        "/etc/hostname",
        "'/etc/hostname' cannot be used: '/etc/hostname' is an absolute path; files are named relative to this one"
    )]
    [InlineData(
        "link.yaml",
        "'link.yaml' cannot be used: 'link.yaml' leads out of the scenario's folder; what a scenario uses lies in its folder or below"
    )]
    [InlineData(
        "away/outside.yaml",
        "'away/outside.yaml' cannot be used: 'away/outside.yaml' leads out of the scenario's folder; what a scenario uses lies in its folder or below"
    )]
    [InlineData("parts", "'parts' cannot be used: this is a folder, not a file")]
    [InlineData("mine.yaml", "the files use each other in a circle: mine.yaml → mine.yaml")]
    [InlineData("parts/round.yaml", null)]
    [InlineData("[[a]]", "expected the path of a file, for example catalogue/komatsu.yaml, but found a list")]
    public void What_cannot_be_used_is_refused(string reference, string? sentence)
    {
        using var outside = new Folder();
        using var folder = new Folder();
        outside.Write("outside.yaml", "name: Secret");
        folder
            .Write("mine.yaml", Small.And($"uses: {reference}"))
            .Write("parts/round.yaml", "uses: again.yaml")
            .Write("parts/again.yaml", "uses: round.yaml");
        File.CreateSymbolicLink(folder.PathOf("link.yaml"), outside.PathOf("outside.yaml"));
        Directory.CreateSymbolicLink(folder.PathOf("away"), outside.Path);

        var expected = sentence is null
            ? "parts/again.yaml:1:7: uses: the files use each other in a circle: parts/round.yaml → "
                + "parts/again.yaml → parts/round.yaml."
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

    [Fact]
    public void A_file_that_cannot_be_used_is_the_only_problem_but_for_slips_that_do_not_follow_from_it()
    {
        using var folder = new Folder();
        folder.Write(
            "mine.yaml",
            "uses: [bse.yaml]\nname: Variant\nduration: 9\nworkforce: { people: [{ role: driver, skills: drive "
                + "}] }\nfleet: { loaders: { shovel: {} } }\nworkfroce: {}\n"
        );

        Assert.Equal(
            [
                "mine.yaml:1:8: uses: 'bse.yaml' cannot be used: there is no such file.",
                "mine.yaml:3:11: duration: expected a time with a unit, for example 3 min, but '9' has no unit.",
                "mine.yaml:6:1: unknown key 'workfroce' in scenario. Did you mean 'workforce'?",
            ],
            folder.Problems()
        );
        Assert.Empty(folder.Notes());
    }

    /// <summary>A blend without a window, and places of a class, may be what the other file says.</summary>
    [Fact]
    public void A_record_that_contradicts_itself_is_told_beside_a_file_that_cannot_be_used()
    {
        using var folder = new Folder();
        folder.Write(
            "mine.yaml",
            """
            uses: bse.yaml
            dumping:
              crusher: { blend: { over: 900 t } }
            workforce:
              training:
                school:
                  stages:
                    - { simulator: 48 h, seats: 1, hours-a-day: 30 h }
            models:
              trucks:
                light: { battery: { capacity: 1 MWh, reserve: 50 %, charge-to: 40 % } }
                heavy: { battery: { reserve: 100 % } }

            """
        );

        Assert.Equal(
            [
                "mine.yaml:1:7: uses: 'bse.yaml' cannot be used: there is no such file.",
                "mine.yaml:8:40: a simulator runs 24 h a day at most.",
                "mine.yaml:11:57: a battery must be charged to more than its reserve.",
            ],
            folder.Problems()
        );
    }

    [Fact]
    public void A_file_that_cannot_be_used_does_not_keep_others_from_being_found()
    {
        using var folder = new Folder();
        folder.Write("mine.yaml", Small.And("uses: [parts/none.yaml, more.yaml]")).Write("more.yaml", "seed: 9");

        Assert.Equal(
            ["mine.yaml:13:8: uses: 'parts/none.yaml' cannot be used: there is no such file."],
            folder.Problems()
        );
    }

    [Fact]
    public void A_used_file_that_is_no_YAML_is_the_only_problem()
    {
        using var folder = new Folder();
        folder
            .Write("mine.yaml", "uses: base.yaml\nname: Variant\n")
            .Write("base.yaml", "minesim: 1\nmaterials: [ore\n");

        Assert.StartsWith("base.yaml:", Assert.Single(folder.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_of_the_file_itself_come_first_and_a_list_that_replaces_another_explains_those_elsewhere()
    {
        var (problems, notes, _) = Flagship.Varied(
            "workforce: { people: [{ role: clerk, count: 2, skills: filing }] }"
        );

        Assert.Equal(
            "variant.yaml:4:56: no equipment model needs the skill 'filing', and 'skills' does not describe it.",
            problems[0]
        );
        Assert.Contains(problems, problem => problem.StartsWith("catalogue/komatsu.yaml:", StringComparison.Ordinal));
        Assert.Equal(
            ["variant.yaml:4:14: note: 'people' replaces the 13 items of reko-diq-phase-1.yaml; lists are not merged."],
            notes
        );
    }

    [Fact]
    public void A_list_that_replaces_another_is_not_noted_where_nothing_follows_from_it()
    {
        using var folder = new Folder();
        folder
            .Write("base.yaml", Small.Mine)
            .Write("mine.yaml", "uses: base.yaml\nduration: 30\nfleet: { trucks: [{ model: truck, count: 2 }] }");

        Assert.Single(folder.Problems());
        Assert.Empty(folder.Notes());
    }

    [Theory]
    [InlineData(
        "workforce: { people: data/staff.csv }",
        "data/staff.csv",
        "role,skils\ndriver,drive-980e\n",
        "data/staff.csv:1:6: there is no column 'skils' in a list of people; there are "
    )]
    [InlineData(
        "workforce: { people: data/staf.csv }",
        "data/staff.csv",
        "",
        "variant.yaml:4:22: people: the file 'data/staf.csv' cannot be used: there is no such file."
    )]
    [InlineData(
        "workforce: { people: [{ role: clerk, skills: instruct }, { file: data/staf.csv }] }",
        "data/staff.csv",
        "",
        "variant.yaml:4:66: people: the file 'data/staf.csv' cannot be used: there is no such file."
    )]
    [InlineData(
        "plan: data/pln.csv",
        "data/staff.csv",
        "",
        "variant.yaml:4:7: plan: the file 'data/pln.csv' cannot be used: there is no such file."
    )]
    public void From_a_table_that_cannot_be_read_nothing_follows(
        string variant,
        string file,
        string text,
        string problem
    ) =>
        Assert.StartsWith(
            problem,
            Assert.Single(Flagship.Varied(variant, (file, text)).Problems),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_variant_changes_stages_of_a_programme_by_their_names()
    {
        const string stages = "workforce: { training: { truck-driving: { stages: ";
        var (problems, notes, changed) = Flagship.Varied(
            stages + "{ simulator: { seats: 4 }, assessment: { pass: 85 %, extend: } } } } }"
        );
        var before = Flagship.Varied("").Spec!.Workforce!.Training[0].Stages;
        var (_, _, shortened) = Flagship.Varied(stages + "{ classroom: } } } }");

        Assert.Empty(problems);
        Assert.Empty(notes);
        Assert.Equal<StageSpec>(
            [
                before[0],
                (SimulatorStage)before[1] with
                {
                    Seats = 4,
                },
                before[2],
                (AssessmentStage)before[3] with
                {
                    Pass = 0.85,
                    Extend = 0,
                    ExtensionHours = 0,
                    Extensions = 0,
                    ExtensionFeeUsd = 0,
                },
            ],
            changed!.Workforce!.Training[0].Stages
        );
        Assert.Equal<StageSpec>([.. before.Skip(1)], shortened!.Workforce!.Training[0].Stages);
    }

    [Theory]
    [InlineData(
        "{ simulatr: { seats: 4 } }",
        "variant.yaml:4:53: there is no stage 'simulatr' to be changed; there are classroom, simulator, on-site, assessment, apprenticeship. Did you mean 'simulator'?"
    )]
    [InlineData(
        "{ apprenticeship: { on-the-job: 9 h } }",
        "variant.yaml:4:53: a programme that this file varies has no stage 'apprenticeship' that could be changed, or several; give all 'stages' as a list."
    )]
    [InlineData("{ simulator: { seat: 4 } }", "variant.yaml:4:66: unknown key 'seat' in stage. Did you mean 'seats'?")]
    public void A_stage_that_is_not_there_cannot_be_changed(string change, string problem) =>
        Assert.Equal(
            [problem],
            Flagship.Varied($"workforce: {{ training: {{ truck-driving: {{ stages: {change} }} }} }}").Problems
        );
}

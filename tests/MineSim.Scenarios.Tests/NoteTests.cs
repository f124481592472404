namespace MineSim.Scenarios.Tests;

public class NoteTests
{
    /// <summary>
    /// Names that a variant of the flagship misspells: each is valid, and does something else than was meant.
    /// </summary>
    [Theory]
    [InlineData(
        "value: { capital: { plant-and-infrastructur: { cost: 5000 MUSD } } }",
        "4:21: note: 'plant-and-infrastructur' is one thing more, beside those of reko-diq-phase-1.yaml. Did you mean 'plant-and-infrastructure'?"
    )]
    [InlineData(
        "maintenance: { parts: { wheel-motr: { stock: 2, lead-time: 4 months } } }",
        "4:25: note: part 'wheel-motr' is needed by no work. Did you mean 'wheel-motor'?"
    )]
    [InlineData(
        "maintenance: { workshop: { bays: { heavyy: 6, service: 2 } } }",
        "4:36: note: no work needs a bay of the kind 'heavyy'. Did you mean 'heavy'?"
    )]
    [InlineData(
        "models: { trucks: { 980E5: { payload: 300 t } } }",
        "4:21: note: no truck of the fleet is of the model '980E5'. Did you mean '980E-5'?"
    )]
    [InlineData(
        "workforce: { skills: { drive-980: { valid: 6 months } } }",
        "4:24: note: nobody holds the skill 'drive-980', and nothing wants it. Did you mean 'drive-980e'?"
    )]
    [InlineData(
        "calendar: { stops: { blst: { at: 12:30, for: 30 min } } }",
        "4:22: note: 'blst' is one stop more, beside those of reko-diq-phase-1.yaml. Did you mean 'blast'?"
    )]
    [InlineData(
        "workforce: { succession: { trainer: { mentors: trainer, skill: drive-980e } } }",
        "4:28: note: 'trainer' is one succession more, beside those of reko-diq-phase-1.yaml. Did you mean 'trainers'?"
    )]
    public void A_misspelt_name_in_a_variant_is_noted(string variant, string note)
    {
        var (problems, notes, spec) = Flagship.Varied(variant);

        Assert.Empty(problems);
        Assert.NotNull(spec);
        Assert.Equal([$"variant.yaml:{note}"], notes);
    }

    [Fact]
    public void Names_that_are_told_apart_on_purpose_are_not_noted()
    {
        using var folder = new Folder();
        folder
            .Write(
                "base.yaml",
                Small.And(
                    "calendar: { stops: { blast-1: { at: 12:30, for: 30 min }, blast-n: { at: 13:30, for: 30 min }, "
                        + "rain: { at: 15:00, for: 30 min } } }"
                )
            )
            .Write(
                "mine.yaml",
                "uses: base.yaml\ncalendar: { stops: { blast-2: { at: 16:30, for: 30 min }, blast-s: { at: 17:30, "
                    + "for: 30 min }, fog: { at: 18:30, for: 30 min } } }"
            );

        Assert.Empty(folder.Problems());
        Assert.Empty(folder.Notes());
    }

    [Fact]
    public void A_name_that_something_refers_to_is_not_misspelt()
    {
        using var folder = new Folder();
        folder
            .Write(
                "base.yaml",
                Small
                    .Mine.Replace("truck", "4100XPC", StringComparison.Ordinal)
                    .Replace("4100XPCs:", "trucks:", StringComparison.Ordinal)
            )
            .Write(
                "mine.yaml",
                "uses: base.yaml\nmodels: { trucks: { 4100XPB: { payload: 90 t } } }\nfleet: { trucks: [{ model: "
                    + "4100XPB }, { model: 4100XPC }] }"
            );

        Assert.Empty(folder.Problems());
        Assert.Empty(folder.Notes());
    }

    [Fact]
    public void What_a_catalogue_has_nobody_needs_to_use()
    {
        const string spare =
            "models: { trucks: { lorry: { payload: 90 t } } }\nmaintenance: { parts: { tyre: { stock: 1, "
            + "lead-time: 9 d } } }\n";
        using var folder = new Folder();
        folder
            .Write("catalogue.yaml", spare)
            .Write("mine.yaml", Small.And("uses: catalogue.yaml\nmaintenance: { parts: { tyre: { stock: 2 } } }"));
        Assert.Empty(folder.Problems());
        Assert.Empty(folder.Notes());

        folder
            .Write(
                "base.yaml",
                Small.Mine.Replace(
                    "trucks: { truck: { payload: 200 t } }",
                    "trucks: { truck: { payload: 200 t }, lorry: { payload: 90 t } }",
                    StringComparison.Ordinal
                )
            )
            .Write("mine.yaml", "uses: base.yaml\nname: Variant");
        Assert.Equal(["base.yaml:10:40: note: no truck of the fleet is of the model 'lorry'."], folder.Notes());
    }

    [Fact]
    public void A_skill_of_technicians_that_no_work_needs_is_noted() =>
        Assert.Equal(
            [
                "mine.yaml:13:47: note: no work needs technicians of the skill 'electricain'. Did you mean "
                    + "'electrician'?",
            ],
            Small.Notes(
                Small.With(
                    "payload: 200 t",
                    "payload: 200 t, failures: { motor: { every: 100 h, repair: 5 h, needs: { skill: electrician } } }"
                ) + "maintenance: { technicians: { electrician: 2, electricain: 2 } }\n"
            )
        );

    [Fact]
    public void A_scenario_with_problems_has_no_notes_that_do_not_explain_them()
    {
        using var folder = new Folder();
        Assert.Empty(
            folder.Write("mine.yaml", Small.And("maintenance: { parts: { tyre: { stock: 1, lead-time: 9 } } }")).Notes()
        );
        Assert.Single(folder.Problems());
    }
}

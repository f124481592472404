using MineSim.Kernel;
using MineSim.Spec.Maintenance;

namespace MineSim.Scenarios.Tests;

public class MaintenanceTests
{
    private const string Failure = "payload: 200 t, failures: { engine: { every: 9 h, repair: 2 h";

    [Fact]
    public void What_work_needs_is_read()
    {
        var spec = Small
            .Read(
                Truck(
                    "failures: { engine: { every: { weibull: { mean: 300 h, shape: 2 } }, repair: 2 h, age-kept: 30 %, "
                        + "age-kept-of: all, operator-share: 20 %, loaded-factor: 1.5, "
                        + "needs: { technicians: 2, skill: mechanic, bay: heavy, part: "
                        + "motor, pieces: 3 }, monitored: { share: "
                        + "40 %, ahead: 50 h, repair: 1 h, needs: { bay: tyre } } }, "
                        + "bucket: { every-tonnes: 900 kt, repair: 1 h }, hose: { "
                        + "every: 90 d, clock: calendar, repair: 1 h } "
                        + "}, repair-priority: 3, infant-mortality: { factor: 2, decay: 500 h }, "
                        + "services: { 250h: { every: 250 h, for: 6 h }, 500h: { "
                        + "every: 500 h, for: 10 h, window: 25 h, "
                        + "includes: 250h } }, change-outs: { motor: { every: 9000 h, for: 2 d, renews: engine } }",
                    "technicians: { mechanic: 4 }, workshop: { bays: { heavy: 2, tyre: 1 }, tow: 1 h, tow-trucks: 1, "
                        + "drive: 10 min }, "
                        + "parts: { motor: { stock: 4, reorder-at: 1, initial: 3, lead-time: 30 d, disrupted: [{ from: "
                        + "2028-01-11, to: 20 d }] } }, "
                        + "contract: { technicians: { mechanic: 2 }, full-until: 10 d, ends: 2028-01-31 }"
                )
            )
            .Mine;

        var reliability = spec.Trucks[0].Model.Reliability;
        var engine = reliability.Failures[0];
        Assert.Equal(new WorkNeeds(2, "mechanic", "heavy", "motor", 3), engine.Needs);
        Assert.Equal(
            (new AgeKeptSpec(0.3, true), 0.2, 1.5),
            (engine.AgeKept, engine.OperatorShare, engine.LoadedFactor)
        );
        Assert.Equal(
            new MonitoringSpec(0.4, 50, Distribution.Constant(1)) { Needs = new(1, null, "tyre") },
            engine.Monitoring
        );
        Assert.Equal((LifeClock.Tonnes, 900_000.0), (reliability.Failures[1].Clock, reliability.Failures[1].Life.Mean));
        Assert.Equal(
            (LifeClock.Calendar, 90 * 24.0),
            (reliability.Failures[2].Clock, reliability.Failures[2].Life.Mean)
        );
        Assert.Equal(((int?)3, new InfantMortalitySpec(2, 500)), (reliability.Priority, reliability.InfantMortality));
        Assert.Equal(["250h", "500h"], reliability.Services.Select(service => service.Name));
        Assert.Equal(
            (500.0, 25.0, 10.0, "250h"),
            (
                reliability.Services[1].EveryHours,
                reliability.Services[1].WindowHours,
                reliability.Services[1].For.Mean,
                reliability.Services[1].Includes.Single()
            )
        );
        Assert.Equal(
            ("motor", 9000.0, "engine"),
            (
                reliability.ChangeOuts[0].Name,
                reliability.ChangeOuts[0].EveryHours,
                reliability.ChangeOuts[0].Renews.Single()
            )
        );

        var maintenance = spec.Maintenance;
        Assert.Equal([new("mechanic", 4)], maintenance.Technicians);
        Assert.Equal([new BaySpec("heavy", 2), new("tyre", 1)], maintenance.Workshop!.Bays);
        Assert.Equal(
            (1.0, (int?)1, 1 / 6.0),
            (maintenance.Workshop.Tow!.Mean, maintenance.Workshop.TowTrucks, maintenance.Workshop.Drive!.Mean)
        );
        var part = maintenance.Parts!.Single();
        Assert.Equal(
            ("motor", 4, 1, 3, 720.0),
            (part.Name, part.Stock, part.ReorderAt, part.Initial, part.LeadHours.Mean)
        );
        Assert.Equal([new(240, 480)], part.Disruptions);
        Assert.Equal((240.0, 720.0), (maintenance.Contract!.FullUntilHour, maintenance.Contract.EndsHour));
    }

    [Fact]
    public void Each_piece_is_replaced_as_it_is_taken_unless_something_is_said()
    {
        var part = Small
            .Read(Truck("spot: 1 min", "parts: { motor: { stock: 4, lead-time: 30 d } }"))
            .Mine.Maintenance.Parts!.Single();

        Assert.Equal((4, 3, 4), (part.Stock, part.ReorderAt, part.Initial));
    }

    [Fact]
    public void Tools_are_read_where_they_are_counted()
    {
        var mine = Small
            .Read(
                Truck(
                    "failures: { engine: { every: 9 h, repair: 2 h, needs: { tools: { crane: 1, jack: 2 } } } }",
                    "tools: { crane: 1, jack: 4 }"
                )
            )
            .Mine;

        Assert.Equal([new("crane", 1), new("jack", 4)], mine.Maintenance.Tools);
        Assert.Equal([new("crane", 1), new("jack", 2)], mine.Trucks[0].Model.Reliability.Failures[0].Needs.Tools);
        Assert.Null(
            Small
                .Read(
                    Truck(
                        "failures: { engine: { every: 9 h, repair: 2 h, needs: { tools: { crane: 1 } } } }",
                        "technicians: 2"
                    )
                )
                .Mine.Maintenance.Tools
        );
    }

    [Fact]
    public void So_many_technicians_do_any_work() =>
        Assert.Equal(
            [new(null, 6)],
            Small
                .Read(
                    Truck(
                        "failures: { engine: { every: 9 h, repair: 2 h, needs: { technicians: 6, skill: welder } } }",
                        "technicians: 6"
                    )
                )
                .Mine.Maintenance.Technicians
        );

    [Theory]
    [InlineData(
        "needs: { bay: hevy }",
        "workshop: { bays: { heavy: 1 } }",
        "there is no kind of bay 'hevy'. Did you mean 'heavy'?"
    )]
    [InlineData(
        "needs: { part: moter }",
        "parts: { motor: { stock: 1, lead-time: 1 d } }",
        "there is no part 'moter'. Did you mean 'motor'?"
    )]
    [InlineData("needs: { part: motor }", "parts: {}", "there is no part 'motor'; no part is defined.")]
    [InlineData(
        "needs: { skill: mechanik }",
        "technicians: { mechanic: 2 }",
        "there is no technician of the skill 'mechanik'. Did you mean 'mechanic'?"
    )]
    [InlineData(
        "needs: { technicians: 3, skill: mechanic }",
        "technicians: { mechanic: 2 }",
        "this work needs 3 technicians of the skill 'mechanic', and there are 2."
    )]
    [InlineData("needs: { technicians: 3 }", "technicians: 2", "this work needs 3 technicians, and there are 2.")]
    [InlineData(
        "needs: { technicians: 3 }",
        "technicians: 2, contract: { technicians: 2, full-until: 1 d, ends: 9 d }",
        "this work needs 3 technicians, and there are 2 when the contract has ended."
    )]
    [InlineData(
        "needs: { tools: { cran: 1 } }",
        "tools: { crane: 1 }",
        "there is no tool 'cran'. Did you mean 'crane'?"
    )]
    [InlineData("needs: { tools: { crane: 1 } }", "tools: {}", "there is no tool 'crane'; no tool is defined.")]
    [InlineData(
        "needs: { tools: { crane: 3 } }",
        "tools: { crane: 2 }",
        "this work needs 3 of the tool 'crane', and there are 2."
    )]
    [InlineData(
        "needs: { tools: { crane: 0 } }",
        "tools: { crane: 2 }",
        "crane: expected a whole number from 1 to 1000, but found '0'."
    )]
    [InlineData("needs: {}", "tools: { crane: 0 }", "crane: expected a whole number from 1 to 10000, but found '0'.")]
    [InlineData(
        "needs: { skil: mechanic }",
        "tools: { crane: 1 }",
        "unknown key 'skil' in needs. Did you mean 'skill'?"
    )]
    [InlineData("needs: { pieces: 2 }", "technicians: 2", "'pieces' has a meaning only together with 'part'.")]
    [InlineData(
        "age-kept: 20 %",
        "technicians: 2",
        "age can be kept only of a life that may last as long as it likes, for example an exponential or a weibull one."
    )]
    [InlineData("age-kept-of: all", "technicians: 2", "'age-kept-of' has a meaning only together with 'age-kept'.")]
    [InlineData(
        "tkph-exponent: 2",
        "technicians: 2",
        "'tkph-exponent' needs the 'tyres' of the truck model, with their rating."
    )]
    [InlineData("climb-factor: 2", "technicians: 2", "'climb-factor' needs roads with a rolling resistance.")]
    [InlineData(
        "rolling-reference: 2 %",
        "technicians: 2",
        "'rolling-reference' has a meaning only together with 'rolling-exponent'."
    )]
    [InlineData(
        "clock: calendar, descent-factor: 2",
        "technicians: 2",
        "'descent-factor' has a meaning only for a failure mode by operating hours."
    )]
    [InlineData(
        "clock: calendar, operator-share: 20 %",
        "technicians: 2",
        "'operator-share' has a meaning only for a failure mode by operating hours."
    )]
    [InlineData("every-tonnes: 20 kt", "technicians: 2", "only one of 'every' or 'every-tonnes' can be given.")]
    [InlineData(
        "needs: {}",
        "technicians: 2, repair-crews: 2",
        "'technicians' and 'repair-crews' cannot be given together."
    )]
    [InlineData("needs: {}", "technicians: 0", "technicians: expected a whole number from 1 to 10000, but found '0'.")]
    [InlineData(
        "needs: {}",
        "workshop: { tow: 1 h }",
        "workshop lacks 'bays': how many bays there are of each kind; each takes one machine."
    )]
    [InlineData(
        "needs: {}",
        "workshop: { bays: { heavy: 1 }, tow-trucks: 1 }",
        "'tow-trucks' has a meaning only together with 'tow'."
    )]
    [InlineData(
        "needs: {}",
        "parts: { motor: { stock: 2, reorder-at: 2, lead-time: 1 d } }",
        "the reorder point must be below the stock, or part 'motor' would be ordered for ever."
    )]
    [InlineData(
        "needs: {}",
        "parts: { motor: { stock: 2, lead-time: 1 d, disrupted: [{ from: 3 d, to: 2 d }] } }",
        "this disruption must end after it begins."
    )]
    [InlineData(
        "needs: {}",
        "parts: { motor: { stock: 2, initial: 0, lead-time: 40 d } }",
        "part 'motor' can never arrive: there is none at the start, and what is ordered then comes after the run; give 'initial'."
    )]
    [InlineData(
        "needs: {}",
        "parts: { motor: { stock: 2, initial: 0, lead-time: 4 d, disrupted: { from: 0 h, to: 30 d } } }",
        "part 'motor' can never arrive: there is none at the start, and what is ordered then comes after the run; give 'initial'."
    )]
    [InlineData(
        "needs: {}",
        "contract: { technicians: 2, full-until: 9 d, ends: 8 d }",
        "the contract must end no sooner than 'full-until'."
    )]
    public void What_work_lacks_is_said(string mode, string maintenance, string sentence) =>
        Says(Truck($"failures: {{ engine: {{ every: 9 h, repair: 2 h, {mode} }} }}", maintenance), sentence);

    [Theory]
    [InlineData(
        "services: { 250h: { every: 0 h, for: 6 h } }",
        "every: '0 h' is out of range; a value from 1 s to 1000 y is accepted."
    )]
    [InlineData(
        "services: { 250h: { every: 250 h, for: 6 h, window: 250 h } }",
        "the window must be shorter than 'every', or it would always be open."
    )]
    [InlineData(
        "services: { 250h: { every: 250 h, for: 6 h, includes: 250 } }",
        "there is no service '250'. Did you mean '250h'?"
    )]
    [InlineData(
        "services: { 250h: { every: 250 h, for: 6 h, includes: 250h } }",
        "service '250h' cannot include itself."
    )]
    [InlineData(
        "change-outs: { motor: { every: 250 h, for: 6 h, renews: motor } }",
        "there is no failure mode 'motor'; no failure mode is defined."
    )]
    [InlineData(
        "infant-mortality: { factor: 0, decay: 6 h }",
        "factor: '0' is out of range; a value from above 0 to 1e12 is accepted."
    )]
    public void What_a_plan_lacks_is_said(string keys, string sentence) =>
        Says(Truck(keys, "repair-crews: 1"), sentence);

    [Fact]
    public void Without_a_workshop_a_store_or_technicians_nothing_is_asked_of_names() =>
        Assert.Empty(
            Small.Problems(
                Small.With(
                    "payload: 200 t",
                    Failure + ", needs: { skill: any-skill, bay: any-bay, part: any-part } } }"
                )
            )
        );

    [Theory]
    [InlineData(
        "skill: mechanik",
        "{ people: [{ role: fitter, count: 9, skills: mechanic }] }",
        "mine.yaml:10:101: nobody of the workforce holds the skill 'mechanik' that this work needs. Did you mean 'mechanic'?",
        "mine.yaml:13:57: no equipment model needs the skill 'mechanic', and 'skills' does not describe it. Did you mean 'mechanik'?"
    )]
    [InlineData(
        "skill: mechanic, technicians: 3",
        "{ people: [{ role: fitter, count: 2, skills: mechanic }] }",
        "mine.yaml:10:111: this work needs 3 technicians of the skill 'mechanic', and there are 2."
    )]
    [InlineData(
        "technicians: 3",
        "{ skills: { mechanic: {} }, people: [{ role: fitter, count: 2, skills: mechanic }] }",
        "mine.yaml:14:16: technicians come from the workforce, but no work says which skill it needs; give 'needs: { skill: … }' to failures and services."
    )]
    public void Technicians_of_the_workforce_hold_the_skills_that_work_needs(
        string needs,
        string workforce,
        params string[] sentences
    ) =>
        Assert.Equal(
            sentences,
            Small.Problems(
                Small.With("payload: 200 t", Failure + $", needs: {{ {needs} }} }} }}")
                    + $"workforce: {workforce}\nmaintenance: {{ technicians: workforce }}\n"
            )
        );

    [Fact]
    public void Technicians_of_a_workforce_need_a_workforce() =>
        Says(
            Truck(
                Failure[(Failure.IndexOf("failures", StringComparison.Ordinal))..] + ", needs: { skill: mechanic } } }",
                "technicians: workforce"
            ),
            "technicians cannot come from a workforce that is not there; give a 'workforce', or say how many "
                + "technicians there are."
        );

    private static string Truck(string keys, string maintenance) =>
        Small.With("payload: 200 t", "payload: 200 t, " + keys) + $"maintenance: {{ {maintenance} }}\n";

    private static void Says(string text, string sentence) =>
        Assert.EndsWith(sentence, Assert.Single(Small.Problems(text)), StringComparison.Ordinal);
}

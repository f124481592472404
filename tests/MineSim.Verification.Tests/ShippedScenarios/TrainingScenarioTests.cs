using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Training;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/23-training-pipeline.yaml</c> says to expect.</summary>
public class TrainingScenarioTests
{
    private const int Trainees = 24;
    private const int ClassEndsDay = 14 + 28;
    private const int SimulatorDays = 6;

    private static readonly CrewedMineSpec Shipped = Scenario.Shipped<CrewedMineSpec>("23-training-pipeline.yaml");

    [Theory]
    [InlineData(1, 8, 1)]
    [InlineData(1, 16, 2)]
    [InlineData(2, 16, 4)]
    public void Simulators_let_through_seats_times_hours_over_hours_a_trainee(int seats, double hoursADay, int atOnce)
    {
        var left = Record
            .Of(With(seats, hoursADay), detail: Detail.Shift)
            .Rows<TrainingRow>()
            .Where(row => row.Stage == "simulator")
            .Select(row => row.EndedH)
            .ToList();

        Assert.Equal(
            Enumerable.Range(0, Trainees).Select(i => 24.0 * (ClassEndsDay + SimulatorDays * (1 + i / atOnce))),
            left
        );
    }

    [Fact]
    public void A_second_shift_on_the_simulator_is_worth_more_than_a_second_simulator()
    {
        var (one, two, four) = (Means(1, 8), Means(1, 16), Means(2, 16));

        Assert.Equal(142, one.Days, 4.0);
        Assert.Equal(113, two.Days, 4.0);
        Assert.Equal(106, four.Days, 4.0);
        Assert.Equal(0.74e6, two.Tonnes - one.Tonnes, 0.25e6);
        Assert.InRange(four.Tonnes - two.Tonnes, -0.1e6, 0.3e6);
        Assert.True(four.Trainer > 1.5 * two.Trainer && two.Trainer > one.Trainer);
    }

    [Fact]
    public void Nobody_drives_before_the_certificate_and_every_wait_has_its_cause()
    {
        var record = Record.Of(Shipped);

        var certified = record
            .Rows<TrainingRow>()
            .Where(row => row.Outcome == TrainingOutcome.Qualified)
            .ToDictionary(row => row.Person, row => row.EndedH);
        var trainees = record.Rows<TrainingRow>().Select(row => row.Person).ToHashSet();
        Assert.Equal(Trainees, trainees.Count);
        Assert.All(
            record.Rows<CycleRow>(),
            load => Assert.True(!trainees.Contains(load.Operator!) || certified[load.Operator!] < load.EndH)
        );
        Assert.Contains(record.Rows<CycleRow>(), load => certified.ContainsKey(load.Operator!));
        Assert.All(
            record.Rows<TrainingRow>(),
            row =>
                Assert.Equal(
                    Clock.FromHours(row.EndedH) - Clock.FromHours(row.BeganH),
                    Clock.FromHours(row.WorkedH) + Clock.FromHours(row.Waits.TotalH)
                )
        );
        Assert.Equal(record.Kpi("trainees_enrolled", "truck-driving"), Figures(record));
        Assert.Equal(record.Rows<TrainingRow>().Sum(row => row.Waits.SeatH), record.Kpi("training_wait", "seat"), 6);

        static double Figures(ReplicationRecord record) =>
            new[] { "trainees_qualified", "trainees_failed", "trainees_left", "in_training" }.Sum(kpi =>
                record.Kpi(kpi, "truck-driving")
            );
    }

    [Theory]
    [InlineData(0, 0, Trainees)]
    [InlineData(60, Trainees, 0)]
    public void Who_is_in_training_at_the_start_or_enrols_has_ended_or_is_in_training(
        int warmUpDays,
        int atStart,
        int enrolled
    )
    {
        var record = Record.Of(Shipped with { WarmUpHours = 24 * warmUpDays }, detail: Detail.Kpi);

        Assert.Equal((atStart, enrolled), (Figure("in_training_at_start"), Figure("trainees_enrolled")));
        Assert.Equal(
            Trainees,
            Figure("trainees_qualified") + Figure("trainees_failed") + Figure("trainees_left") + Figure("in_training")
        );

        double Figure(string kpi) => record.Kpi(kpi, "truck-driving");
    }

    [Fact]
    public void Before_anybody_s_training_is_over_there_is_no_yield()
    {
        var record = Record.Of(Shipped with { DurationHours = 24 * ClassEndsDay }, detail: Detail.Kpi);

        Assert.Equal(Trainees, record.Kpi("in_training", "truck-driving"));
        Assert.DoesNotContain(record.Rows<KpiRow>(), row => row.Kpi is "pipeline_yield" or "time_to_competence");
    }

    /// <summary>A trainer who joins when all is over is none: that stops certificates and nothing else.</summary>
    [Fact]
    public void Without_trainers_the_mine_goes_on_as_if_nobody_were_in_training()
    {
        var programme = Shipped.Workforce.Training[0];
        PersonGroupSpec late = new(
            "trainer",
            1,
            ["drive-truck", TrainersSpec.Instruct],
            HiredHour: Shipped.DurationHours + 24
        );
        var untaught = Record.Of(
            Shipped with
            {
                Workforce = Shipped.Workforce with
                {
                    People = [.. Shipped.Workforce.People, late],
                    Training = [programme with { Trainers = new() }],
                },
            },
            detail: Detail.Shift
        );
        var none = Record.Of(
            Shipped with
            {
                Workforce = Shipped.Workforce with { Training = [] },
            },
            detail: Detail.Shift
        );

        Assert.Equal(0, untaught.Kpi("trainees_qualified", "truck-driving"));
        Assert.Equal(Trainees, untaught.Kpi("in_training", "truck-driving"));
        Assert.Equal(none.Rows<ProductionRow>(), untaught.Rows<ProductionRow>());
        Assert.Equal(none.Rows<EquipmentTimeRow>(), untaught.Rows<EquipmentTimeRow>());
        Assert.Equal(none.Rows<AssignmentRow>(), untaught.Rows<AssignmentRow>());
    }

    private static (double Days, double Tonnes, double Trainer) Means(int seats, double hoursADay)
    {
        const int replications = 20;
        var records = Enumerable
            .Range(0, replications)
            .Select(replication => Record.Of(With(seats, hoursADay), replication, Detail.Kpi))
            .ToList();
        return (
            records.Average(each => each.Kpi("time_to_competence", "truck-driving")),
            records.Average(each => each.Kpi("tonnes")),
            records.Average(each => each.Kpi("training_wait", "trainer"))
        );
    }

    private static CrewedMineSpec With(int seats, double hoursADay)
    {
        var workforce = Shipped.Workforce;
        var programme = workforce.Training[0];
        return Shipped with
        {
            Workforce = workforce with
            {
                Training =
                [
                    programme with
                    {
                        Stages =
                        [
                            .. programme.Stages.Select(stage =>
                                stage is SimulatorStage simulator
                                    ? simulator with
                                    {
                                        Seats = seats,
                                        HoursADay = hoursADay,
                                    }
                                    : stage
                            ),
                        ],
                    },
                ],
            },
        };
    }
}

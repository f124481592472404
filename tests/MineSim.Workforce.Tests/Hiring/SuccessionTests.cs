using MineSim.Kernel;

namespace MineSim.Workforce.Tests;

public class SuccessionTests
{
    private static readonly PersonGroupSpec Mentors = new("trainer", 2, ["drive"], "expatriate");

    private static readonly SuccessionSpec Once = new("drive", "trainer") { Qualified = 3, HandoverHours = 240 };

    [Fact]
    public void Mentors_leave_a_handover_after_enough_locals_are_licensed()
    {
        // Two are licensed from day 10 on, the third on day 20, and the guest does not count.
        var spec = Crew.Of(
            Mentors, new("driver", 2, ["drive"], "local", LicensedHour: 240), new("driver", 1, ["drive"], "local", LicensedHour: 480),
            new("driver", 3, ["drive"], "guest")) with
        { Succession = [Once], LocalOrigins = ["local"] };

        var model = spec.Model().Run(60);

        Assert.All(model.People.Take(2), mentor => Assert.Equal((24.0 * 30, LeavingReason.Succeeded), (mentor.Left, mentor.Reason)));
        Assert.Equal(6, model.Employed(60));
    }

    [Fact]
    public void A_share_counts_the_mentors_too()
    {
        var spec = Crew.Of(Mentors, new("driver", 6, ["drive"], "local")) with
        {
            Succession = [Once with { Qualified = null, Share = 0.75 }],
            LocalOrigins = ["local"],
        };

        Assert.Equal(240, spec.Model().Run(20).People[0].Left);
        Assert.Equal(double.PositiveInfinity, (spec with { Succession = [Once with { Qualified = null, Share = 0.76 }] }).Model().Run(20).People[0].Left);
    }

    [Fact]
    public void Mentors_may_be_called_away_before_they_are_succeeded()
    {
        var spec = Crew.Of(Mentors, new("driver", 2, ["drive"], "local")) with { Succession = [Once with { LeaveByHour = 96 }] };

        Assert.All(spec.Model().Run(20).People.Take(2), mentor => Assert.Equal((96.0, LeavingReason.ContractEnded), (mentor.Left, mentor.Reason)));
    }

    [Theory]
    [InlineData(1, 1.5)]
    [InlineData(4, 1.5)]
    [InlineData(8, 1.25)]
    public void Hours_beside_a_mentor_count_for_more_and_for_less_the_more_there_are(int learners, double factor)
    {
        var spec = Crew.Of(Mentors with { Count = 1 }, new("driver", learners, ["drive", "haul"], "local") { Experience = Distribution.Constant(100) }) with
        {
            Succession = [new("drive", "trainer") { Transfer = 1.5, LearnersPerMentor = 4 }],
        };
        var model = spec.Model(positions: [.. Enumerable.Repeat("drive", learners + 1), "haul"]);
        model.StartShift(0, 0, 0, [.. Enumerable.Range(0, learners + 1)]);
        for (var position = 0; position <= learners; position++) model.Work(position, 10);
        model.StartShift(1, 0, 24, []);

        Assert.All(model.People.Skip(1), person => Assert.Equal(100 + 10 * factor, person.PracticeIn(0, 24), 1e-9));
        Assert.All(model.People.Skip(1), person => Assert.Equal((10.0, 100.0), (person.Worked, person.PracticeIn(1, 24))));
    }

    [Fact]
    public void Without_a_mentor_on_shift_an_hour_is_an_hour()
    {
        var spec = Crew.Of(Mentors with { UntilHour = 1 }, new("driver", 1, ["drive"], "local") { Experience = Distribution.Constant(0) }) with
        {
            Succession = [new("drive", "trainer") { Transfer = 2 }],
        };
        var model = spec.Model(positions: ["drive", "drive", "drive"]);

        model.Run(2, _ => model.Work(Enumerable.Range(0, 3).First(position => model.OperatorOf(position) == "driver-001"), 10), 0, 1, 2);

        Assert.Equal(20 + 10, model.People[2].PracticeIn(0, 48));
    }
}

using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Workforce.Time;

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
            Mentors,
            new("driver", 2, ["drive"], "local", LicensedHour: 240),
            new("driver", 1, ["drive"], "local", LicensedHour: 480),
            new("driver", 3, ["drive"], "guest")
        ) with
        {
            Succession = [Once],
            LocalOrigins = ["local"],
        };

        var model = spec.Model().Run(60);

        Assert.All(
            model.People.Take(2),
            mentor => Assert.Equal((24.0 * 30, LeavingReason.Succeeded), (mentor.Left, mentor.Reason))
        );
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
        Assert.Equal(
            double.PositiveInfinity,
            (spec with { Succession = [Once with { Qualified = null, Share = 0.76 }] }).Model().Run(20).People[0].Left
        );
    }

    [Fact]
    public void Mentors_may_be_called_away_before_they_are_succeeded()
    {
        var spec = Crew.Of(Mentors, new("driver", 2, ["drive"], "local")) with
        {
            Succession = [Once with { LeaveByHour = 96 }],
        };

        Assert.All(
            spec.Model().Run(20).People.Take(2),
            mentor => Assert.Equal((96.0, LeavingReason.ContractEnded), (mentor.Left, mentor.Reason))
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Mentors_who_resign_are_replaced_until_the_succession_is_over_and_no_longer(bool isCalledAway)
    {
        // Ten mentors of whom most resign within a year; the succession is over on day 540, and recruits take a month.
        var spec = Crew.Of(
            Mentors with
            {
                Count = 10,
            },
            new("driver", 2, ["drive"], "local"),
            new("driver", 1, ["drive"], "local", LicensedHour: 24 * 540)
        ) with
        {
            Turnover = new([new(0.6) { Role = "trainer" }]),
            Hiring = [new(Mentors with { Count = 1 }, Distribution.Constant(24 * 30))],
            Succession =
            [
                isCalledAway
                    ? Once with
                    {
                        Qualified = null,
                        LeaveByHour = 24 * 540,
                    }
                    : Once with
                    {
                        HandoverHours = 24 * 90,
                    },
            ],
            LocalOrigins = ["local"],
        };

        for (var replication = 0; replication < 10; replication++)
        {
            var model = spec.Model(replication);
            var mentors = new List<int>();
            model.Run(
                1460,
                _ =>
                    mentors.Add(
                        model.People.Count(person =>
                            person.Group.Role == "trainer" && person.HasJoined && !person.HasLeft
                        )
                    )
            );

            Assert.InRange(mentors[539], 6, 10);
            Assert.InRange(model.People.Count(person => person.IsRecruit), 6, 25);
            Assert.All(mentors.Skip(540).Zip(mentors.Skip(541)), pair => Assert.True(pair.Second <= pair.First));
            Assert.Equal(0, mentors[isCalledAway ? 541 : 631]);
            Assert.All(
                model.People.Where(person => person.IsRecruit),
                person => Assert.True(person.HasJoined && person.Left > person.Hired && person.Hired < 24 * 540)
            );
            Assert.Equal(0, model.Movements(24 * 541, 24 * 1460).Vacancies[0].Mean);
        }
    }

    [Fact]
    public void Where_recruits_come_from_several_places_others_follow_upon_mentors()
    {
        var spec = Crew.Of(new("driver", 40, ["drive"], "local"), new("driver", 40, ["drive"], "expatriate")) with
        {
            Turnover = new([new(0.6)]),
            Hiring =
            [
                new(new("driver", 1, ["drive"]), Distribution.Constant(0))
                {
                    Origins = [new("expatriate", 0.5), new("local", 0.5)],
                },
            ],
            Succession = [new("drive", "driver") { MentorOrigin = "expatriate", LeaveByHour = 24 * 200 }],
            LocalOrigins = ["local"],
        };

        var model = spec.Model().Run(400);

        Assert.Contains(model.People, person => person.IsRecruit && person.Group.Origin == "expatriate");
        Assert.All(
            model.People.Where(person => person.Hired >= 24 * 200),
            person => Assert.Equal("local", person.Group.Origin)
        );
        Assert.Equal(1, model.Share(ShareMeasure.Local, 24 * 400));

        // Positions that mentors held when they were called away are given up; those of everybody else stay filled.
        Assert.Equal(
            80 - model.People.Count(person => person.Reason == LeavingReason.ContractEnded && person.HasJoined),
            model.Employed(400)
        );
    }

    [Fact]
    public void Mentors_who_were_to_come_after_the_succession_stay_away()
    {
        var spec = Crew.Of(Mentors, Mentors with { HiredHour = 24 * 50 }, new("driver", 3, ["drive"], "local")) with
        {
            Succession = [Once],
        };

        Assert.Equal(3, spec.Model().Run(100).Employed(100));
    }

    [Theory]
    [InlineData(1, 1.5)]
    [InlineData(4, 1.5)]
    [InlineData(8, 1.25)]
    public void Hours_beside_a_mentor_count_for_more_and_for_less_the_more_there_are(int learners, double factor)
    {
        var spec = Crew.Of(
            Mentors with
            {
                Count = 1,
            },
            new("driver", learners, ["drive", "haul"], "local") { Experience = Distribution.Constant(100) }
        ) with
        {
            Succession = [new("drive", "trainer") { Transfer = 1.5, LearnersPerMentor = 4 }],
        };
        var model = spec.Model(positions: [.. Enumerable.Repeat("drive", learners + 1), "haul"]);
        model.StartShift(0, 0, 0, [.. Enumerable.Range(0, learners + 1)]);
        for (var position = 0; position <= learners; position++)
            model.Work(position, 10);
        model.StartShift(1, 0, 24, []);

        Assert.All(
            model.People.Skip(1),
            person => Assert.Equal(100 + 10 * factor, person.PracticeIn(0, Instant.AtHour(24)), 1e-9)
        );
        Assert.All(
            model.People.Skip(1),
            person => Assert.Equal((10.0, 100.0), (person.Worked, person.PracticeIn(1, Instant.AtHour(24))))
        );
    }

    [Fact]
    public void Without_a_mentor_on_shift_an_hour_is_an_hour()
    {
        var spec = Crew.Of(
            Mentors with
            {
                UntilHour = 1,
            },
            new("driver", 1, ["drive"], "local") { Experience = Distribution.Constant(0) }
        ) with
        {
            Succession = [new("drive", "trainer") { Transfer = 2 }],
        };
        var model = spec.Model(positions: ["drive", "drive", "drive"]);

        model.Run(
            2,
            _ => model.Work(Enumerable.Range(0, 3).First(position => model.OperatorOf(position) == "driver-001"), 10),
            0,
            1,
            2
        );

        Assert.Equal(20 + 10, model.People[2].PracticeIn(0, Instant.AtHour(48)));
    }
}

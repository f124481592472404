using CsCheck;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;
using MineSim.Spec.Training;

namespace MineSim.Workforce.Tests;

public class FacilityTests
{
    private static readonly PersonGroupSpec[] People = [new("driver", 1, ["truck"]), new("digger", 1, ["shovel"])];

    [Fact]
    public void A_programme_that_shares_its_facilities_with_nobody_trains_as_with_seats_of_its_own() =>
        TrainingInvariantTests.Any.Sample(
            own =>
            {
                var facilities = new List<FacilitySpec>();
                var shared = own with
                {
                    Spec = own.Spec with
                    {
                        Training =
                        [
                            .. own.Spec.Training.Select(programme =>
                                programme with
                                {
                                    Stages = [.. programme.Stages.Select(stage => Share(stage, facilities))],
                                }
                            ),
                        ],
                    },
                };
                shared = shared with { Spec = shared.Spec with { Facilities = facilities } };

                Assert.Equal(Rows(own, 30), Rows(shared, 30).Select(row => row with { Facility = "" }));
            },
            iter: 300
        );

    [Theory]
    [InlineData(1, 16, 4)]
    [InlineData(2, 24, 7)]
    public void Two_programmes_at_one_facility_take_as_long_as_one_of_all_trainees(
        int seats,
        double hoursADay,
        int trainees
    )
    {
        var stage = new SimulatorStage(24, 1, 8) { At = "simulator" };
        var facility = new FacilitySpec("simulator", seats) { HoursADay = hoursADay };

        var apart = Run([Programme("trucks", trainees, stage), Programme("shovels", trainees, stage)], facility, 80);
        var together = Run([Programme("trucks", 2 * trainees, stage)], facility, 80);

        Assert.Equal(2 * trainees, apart.Certificates.Length);
        Assert.Equal(together.Certificates.Order(), apart.Certificates.Order());

        // Those of one instant in the order of the programmes.
        Assert.True(
            apart.Stages.Where(row => row.Programme == "trucks").Max(row => row.EndedH)
                <= apart.Stages.Where(row => row.Programme == "shovels").Min(row => row.EndedH)
        );
        Assert.All(apart.Stages, row => Assert.Equal("simulator", row.Facility));
    }

    [Fact]
    public void Who_came_first_is_served_first_whatever_the_programme()
    {
        var stage = new SimulatorStage(8, 1, 8) { At = "simulator" };
        var school = Run(
            [Programme("trucks", [new(1, 0), new(1, 20)], stage), Programme("shovels", [new(1, 10)], stage)],
            new("simulator", 1),
            8
        );

        Assert.Equal(
            ["trucks", "shovels", "trucks"],
            school.Stages.OrderBy(row => row.EndedH).Select(row => row.Programme)
        );
        Assert.Equal([24, 48, 72], school.Certificates.Order());
    }

    [Fact]
    public void A_refresher_takes_the_session_of_the_trainee_who_came_last()
    {
        // The driver's licence of hour 1 is refreshed after 48 h, on day 3; two trainees have 8 h a day on two
        // simulators until then.
        var skill = new SkillSpec("truck") { Refresher = new(8, 48) { At = "simulator" } };
        PersonGroupSpec[] people = [new("driver", 1, ["truck"], LicensedHour: 1)];
        var spec = School.Of(people, Programme("shovels", 2, new SimulatorStage(40, 1, 8) { At = "simulator" }));
        var school = new School(spec with { Skills = [skill], Facilities = [new("simulator", 2)] }, ["truck"])
            .Run(8)
            .Close();

        Assert.Equal(
            ["driver-001"],
            school.Licences.Where(row => row is { Event: LicenceEvent.Refreshed, Hour: 72 }).Select(row => row.Person)
        );
        Assert.Equal([120, 144], school.Certificates);
        Assert.Equal([0, 24], school.Stages.Select(row => row.Waits.SeatH));

        // Of the refreshers on days 3, 5 and 7 only the first finds both simulators taken.
        Assert.Equal(new FacilityTotals("simulator", 8 * 16, 80, 24, 24), school.Model.Totals()!.Facilities.Single());
    }

    [Fact]
    public void Seats_are_never_taken_twice() =>
        Gen.Select(TrainingInvariantTests.Any, Gen.Int[1, 2], Gen.OneOf(6.0, 16.0, 24.0), Gen.OneOf(8.0, 30.0))
            .Sample(
                (workforce, seats, hoursADay, refresher) =>
                {
                    var stage = new SimulatorStage(30, 1, 8) { At = "simulator" };
                    var crowded = workforce with
                    {
                        Shifts = 1,
                        Spec = workforce.Spec with
                        {
                            Training =
                            [
                                .. workforce.Spec.Training.Select(programme =>
                                    programme with
                                    {
                                        Stages = [stage, .. programme.Stages, stage],
                                    }
                                ),
                            ],
                            Skills =
                            [
                                new("truck")
                                {
                                    ValidHours = 300,
                                    Refresher = new(refresher, 100) { At = "simulator" },
                                },
                                new("shovel") { Refresher = new(8, 70) { At = "simulator" } },
                            ],
                            Facilities = [new("simulator", seats) { HoursADay = hoursADay }],
                        },
                    };
                    var model = crowded.Model();
                    var days = new List<FacilityTotals>();
                    crowded.Run(model, 40, (_, _, _) => days.Add(model.Totals()!.Facilities.Single()));
                    for (var day = 1; day + 1 < days.Count; day++)
                    {
                        // As a day begins, the trainees' hours of the day before are told, and refreshers book theirs.
                        var (refreshed, trained) = (
                            days[day].RefresherH - days[day - 1].RefresherH,
                            days[day + 1].TrainedH - days[day].TrainedH
                        );
                        Assert.InRange(refreshed + trained, 0, seats * hoursADay + 1e-6);
                    }
                },
                iter: 300
            );

    [Fact]
    public void Refreshers_wait_where_refreshers_have_all_of_the_day()
    {
        var skill = new SkillSpec("truck") { Refresher = new(8, 240) { At = "simulator" } };
        var spec = new WorkforceSpec(RosterSpec.AlwaysOn, [new("driver", 3, ["truck"], LicensedHour: 1)], 0)
        {
            Skills = [skill],
            Facilities = [new("simulator", 1)],
        };
        var school = new School(spec, ["truck"]).Run(16);

        Assert.Equal(
            [264, 288, 312],
            school.Licences.Where(row => row.Event == LicenceEvent.Refreshed).Select(row => row.Hour)
        );
    }

    [Fact]
    public void A_long_refresher_has_no_more_in_a_shift_than_the_simulators_run_a_day()
    {
        var skill = new SkillSpec("truck") { Refresher = new(20, 240) { At = "simulator" } };
        var spec = new WorkforceSpec(RosterSpec.AlwaysOn, [new("driver", 1, ["truck"], LicensedHour: 1)], 0)
        {
            Skills = [skill],
            Facilities = [new("simulator", 1)],
        };
        var school = new School(spec, ["truck"]).Run(20);

        // 8, 8 and 4 hours on days 11 to 13.
        Assert.Equal(
            [11, 12, 13],
            school.Staffing.Where(row => row is { Skill: "truck", Assigned: 0, Day: > 0 }).Select(row => row.Day)
        );
        Assert.Equal(20, school.Model.Totals()!.Facilities.Single().RefresherH);
    }

    [Fact]
    public void In_a_shared_classroom_nobody_overtakes()
    {
        StageSpec Class(int atLeast) => new ClassroomStage(100) { AtLeast = atLeast, At = "hall" };
        var school = Run(
            [
                Programme("first", [new(3, 0)], Class(3)),
                Programme("small", [new(1, 48)], Class(1)),
                Programme("second", [new(3, 24)], Class(3)),
            ],
            new("hall", 4),
            12
        );

        // A seat is free from the beginning, but the three who came before wait for three.
        Assert.Equal(
            [100.0, 200.0, 200.0],
            ((string[])["first", "small", "second"]).Select(name =>
                school.Stages.First(row => row.Programme == name).EndedH
            )
        );
        Assert.Equal(
            [0.0, 52.0, 76.0],
            ((string[])["first", "small", "second"]).Select(name =>
                school.Stages.First(row => row.Programme == name).Waits.SeatH
            )
        );
        Assert.Equal(52 + 3 * 76, school.Model.Totals()!.Facilities.Single().WaitH);
    }

    [Fact]
    public void Impossible_facilities_are_refused()
    {
        var simulator = new SimulatorStage(8, 1, 8) { At = "room" };
        Refused(new FacilitySpec("room", 0), simulator);
        Refused(new FacilitySpec("room", 1) { HoursADay = 25 }, simulator);
        Refused(new FacilitySpec("another", 1), simulator);
        Refused(new FacilitySpec("room", 1), simulator, new ClassroomStage(8) { At = "room" });
        Refused(new FacilitySpec("room", 1), new ClassroomStage(8) { At = "room", AtLeast = 2 });

        static void Refused(FacilitySpec facility, params StageSpec[] stages) =>
            Assert.ThrowsAny<ArgumentException>(() => Run([Programme("trucks", 1, stages)], facility, 1));
    }

    private static School Run(TrainingProgrammeSpec[] programmes, FacilitySpec facility, int days) =>
        new School(School.Of(People, programmes) with { Facilities = [facility] }, ["truck", "shovel"]).Run(days);

    private static TrainingProgrammeSpec Programme(string name, int trainees, params StageSpec[] stages) =>
        Programme(name, [new(trainees, 0)], stages);

    private static TrainingProgrammeSpec Programme(
        string name,
        IReadOnlyList<IntakeSpec> intake,
        params StageSpec[] stages
    ) => new(name, stages, ["shovel"]) { Intake = intake, Trainees = new(name) };

    private static StageSpec Share(StageSpec stage, List<FacilitySpec> facilities)
    {
        var name = $"facility-{facilities.Count}";
        switch (stage)
        {
            case SimulatorStage simulator:
                facilities.Add(new(name, simulator.Seats) { HoursADay = simulator.HoursADay });
                return simulator with { At = name };
            case ClassroomStage classroom:
                facilities.Add(new(name, classroom.Places ?? 1_000_000));
                return classroom with { At = name };
            default:
                return stage;
        }
    }

    private static List<TrainingRow> Rows(RandomWorkforce workforce, int days)
    {
        var rows = new List<TrainingRow>();
        var model = new WorkforceModel(
            workforce.Spec,
            workforce.Positions,
            [.. Enumerable.Range(0, workforce.Shifts).Select(shift => $"shift-{shift}")],
            workforce.Seed,
            0,
            new Heard(training: rows.Add)
        );
        workforce.Run(model, days, (_, _, _) => { });
        model.CloseBooks(24 * days);
        return rows;
    }
}

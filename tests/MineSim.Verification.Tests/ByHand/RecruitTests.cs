using MineSim.Records;
using MineSim.Records.People;
using MineSim.Records.Value;

namespace MineSim.Verification.Tests;

/// <summary>
/// The only driver's contract ends after two days. A recruit comes a day later, sits in class for 36 hours, and drives
/// from
/// the first shift after the certificate.
/// </summary>
public class RecruitTests
{
    private static readonly ReplicationRecord Outcome = Record.Of(
        SmallMine.Read(
            """
            fleet:
              trucks: [{ model: truck }]
              loaders: { shovel: { model: shovel } }
            calendar: { shifts: { day: 00:00-24:00 } }
            value: {}
            workforce:
              people:
                - { role: driver, skills: drive, origin: abroad, until: 2 d, wage: 87600 USD/y }
                - { role: digger, skills: dig, origin: here }
              hiring: { driver: { wanted: 1, lead-time: 1 d, origin: here, programme: driving, wage: 8760 USD/y } }
              training: { driving: { stages: { classroom: 36 h }, grants: drive } }
              local: [here]
              targets: { local-share: [60 % by 2028-01-03, 60 % by 2028-01-04] }
            """,
            ", skill: drive",
            ", skill: dig"
        ) with
        {
            DurationHours = 192,
        }
    );

    [Fact]
    public void The_truck_stands_until_the_recruit_is_licensed() =>
        Assert.Equal(
            [(0, "driver-001"), (1, "driver-001"), (5, "driver-002"), (6, "driver-002"), (7, "driver-002")],
            Outcome.Rows<AssignmentRow>().Where(row => row.Skill == "drive").Select(row => (row.Day, row.Person))
        );

    [Fact]
    public void The_recruit_goes_through_the_programme_from_the_first_day()
    {
        var row = Assert.Single(Outcome.Rows<TrainingRow>());

        Assert.Equal(
            ("driving", "driver-002", 72.0, 108.0, 36.0, TrainingOutcome.Qualified),
            (row.Programme, row.Person, row.BeganH, row.EndedH, row.WorkedH, row.Outcome)
        );
        Assert.Equal(
            new LicenceRow(108, "driver-002", "drive", LicenceEvent.Granted, double.PositiveInfinity),
            Assert.Single(Outcome.Rows<LicenceRow>())
        );
        Assert.Equal(
            (1, 1, 0),
            (
                Outcome.Kpi("trainees_enrolled", "driving"),
                Outcome.Kpi("trainees_qualified", "driving"),
                Outcome.Kpi("in_training", "driving")
            )
        );
    }

    [Fact]
    public void People_are_counted_from_the_day_they_come_to_the_day_they_leave()
    {
        Assert.Equal(
            [
                ("driver-001", 0, 2, LeavingReason.ContractEnded),
                ("digger-001", 0, double.PositiveInfinity, LeavingReason.Employed),
                ("driver-002", 3, double.PositiveInfinity, LeavingReason.Employed),
            ],
            Outcome.Rows<PersonRow>().Select(row => (row.Person, row.HiredDay, row.LeftDay, row.Leaving))
        );
        Assert.Equal(
            (1, 1, 1),
            (
                Outcome.Kpi("people_hired", "driver"),
                Outcome.Kpi("people_left", "driver"),
                Outcome.Kpi("people_employed", "driver")
            )
        );
        Assert.Equal((2 + 5) / 8.0, Outcome.Kpi("people_mean", "driver"), 9);
        Assert.Equal((1 / 8.0, 1.0), (Outcome.Kpi("vacancies", "driver"), Outcome.Kpi("vacancy_time", "driver")));

        // The morning that the foreign driver has gone everybody is local, and so is the recruit of the next.
        Assert.Equal(
            (1, 1, 1),
            (
                Outcome.Kpi("local_people_share", "2028-01-03"),
                Outcome.Kpi("local_people_share", "2028-01-04"),
                Outcome.Kpi("local_people_share", "")
            )
        );
    }

    [Fact]
    public void Wages_are_paid_for_the_same_days() =>
        Assert.Equal(
            [("abroad", 48.0, -480.0), ("here", 120.0, -120.0)],
            Outcome
                .Rows<ValueRow>()
                .Where(row => row.Line == "wages" && row.Item == "driver" && row.Account == "cash_flow")
                .Select(row => (row.Party, row.Quantity, Math.Round(row.Usd, 9)))
        );
}

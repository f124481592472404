using CsCheck;
using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Hiring;
using MineSim.Spec.Turnover;

namespace MineSim.Verification.Tests;

/// <summary>Whoever was hired is employed or has left, and nobody works outside of their time, in any mine.</summary>
public class MovementInvariantTests
{
    private static Gen<MineSiteSpec> Moving =>
        Gen.Select(
                RandomSite.Any.Where(spec => spec.WorkforceOrNull is not null),
                Gen.Double[0, 0.95],
                Gen.Double[1, 100],
                Gen.Bool
            )
            .Select(
                (spec, rate, lead, grows) =>
                {
                    var role = spec.WorkforceOrNull!.People[0];
                    var hiring = new EstablishmentSpec(
                        role with
                        {
                            Count = 1,
                            HiredHour = 0,
                            LicensedHour = 0,
                        },
                        Distribution.Exponential(lead)
                    )
                    {
                        Wanted = grows ? [new(0, role.Count), new(24, role.Count + 3)] : null,
                    };

                    // A year is long against these runs: up to one person in three leaves within five days.
                    var turnover = new TurnoverSpec([new(1 - Math.Pow(10, -12 * rate))])
                    {
                        AfterCertification = new(0.5, 24),
                    };
                    return (MineSiteSpec)
                        spec.CrewedBy(spec.WorkforceOrNull! with { Turnover = turnover, Hiring = [hiring] });
                }
            );

    [Fact]
    public void Hired_are_employed_or_have_left() =>
        Moving.Sample(
            spec =>
            {
                var record = Record.Of(spec, detail: Detail.Shift);

                Assert.Equal(
                    record.Kpi("people_employed"),
                    record.Rows<PersonRow>().Count(row => double.IsPositiveInfinity(row.LeftDay))
                );
                Assert.Equal(
                    record.Kpi("people_at_start") + record.Kpi("people_hired") - record.Kpi("people_left"),
                    record.Kpi("people_employed")
                );
                Assert.Equal(
                    record.Rows<PersonRow>().Count,
                    record.Rows<PersonRow>().Select(row => row.Person).Distinct().Count()
                );
            },
            iter: 80
        );

    [Fact]
    public void Nobody_works_before_they_came_or_after_they_left() =>
        Moving.Sample(
            spec =>
            {
                var record = Record.Of(spec, detail: Detail.Shift);
                var people = record.Rows<PersonRow>().ToDictionary(row => row.Person);
                foreach (var row in record.Rows<AssignmentRow>())
                {
                    var begins = Math.Max(
                        0,
                        row.Day + spec.Mine.Calendar.Shifts.Single(shift => shift.Name == row.Shift).StartHour / 24
                    );
                    Assert.True(
                        people[row.Person].HiredDay <= begins + 1e-9 && begins + 1e-9 < people[row.Person].LeftDay,
                        $"{people[row.Person]} in {row}"
                    );
                }
            },
            iter: 80
        );
}

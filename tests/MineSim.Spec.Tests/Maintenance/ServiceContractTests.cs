using MineSim.Spec.Maintenance;

namespace MineSim.Spec.Tests.Maintenance;

public class ServiceContractTests
{
    [Theory]
    [InlineData(1, 100, 100, 300)]
    [InlineData(4, 100, 300, 300)]
    [InlineData(7, 0, 91.5, 300)]
    [InlineData(3, 500, 900, 300)]
    public void Hours_of_its_people_are_those_for_which_they_are_there(
        int people,
        double fullUntil,
        double ends,
        double run
    )
    {
        var contract = new ServiceContractSpec([new("mechanic", people), new(null, 2)], fullUntil, ends);

        foreach (var (from, to) in new[] { (0.0, run), (20.0, 150.0), (150.0, 151.0) })
        {
            const double step = 0.01;
            var there = 0.0;
            for (var hour = from + step / 2; hour < to; hour += step)
                there += step * (contract.CountAt(people, hour) + contract.CountAt(2, hour));
            Assert.Equal(there, contract.PersonHours(from, to), 0.1);
        }
    }

    [Fact]
    public void Four_who_leave_one_by_one_are_there_for_half_of_that_time_and_a_step() =>
        Assert.Equal(
            4 * 100 + 4 * 200 / 2.0 + 4 * 25,
            new ServiceContractSpec([new("mechanic", 4)], 100, 300).PersonHours(0, 1000),
            1e-9
        );
}

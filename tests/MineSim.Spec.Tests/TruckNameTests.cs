using MineSim.Kernel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;

namespace MineSim.Spec.Tests;

public class TruckNameTests
{
    [Fact]
    public void Trucks_are_numbered_through_all_groups()
    {
        var small = Model("small");
        var large = Model("large");

        var names = TruckNames.Of([new(small, 2), new(large, 1), new(small, 1)]);

        Assert.Equal(
            [("truck-01", "small"), ("truck-02", "small"), ("truck-03", "large"), ("truck-04", "small")],
            names.Select(each => (each.Name, each.Group.Model.Name))
        );
    }

    private static TruckModelSpec Model(string name) =>
        new(
            name,
            Distribution.Constant(220),
            Distribution.Constant(0.5),
            Distribution.Constant(1),
            null,
            ReliabilitySpec.Perfect
        );
}

using MineSim.Kernel;
using MineSim.Spec.Rules;

namespace MineSim.Spec.Tests.Rules;

public class SpecPropertyTests
{
    public static TheoryData<Type> Specs =>
        [
            .. typeof(SiteSpec)
                .Assembly.GetExportedTypes()
                .Where(type =>
                    type.Name.EndsWith("Spec", StringComparison.Ordinal)
                    || type.Name.EndsWith("Stage", StringComparison.Ordinal)
                ),
        ];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Every_number_states_its_limits(Type spec)
    {
        Assert.All(
            SpecProperty.Of(spec),
            property =>
            {
                var type = Nullable.GetUnderlyingType(property.Type) ?? property.Type;
                var isMeasured = type == typeof(double) || type == typeof(Distribution);
                Assert.True(!isMeasured || property.Limit is not null, $"{spec.Name}.{property.Name}");
                Assert.True(type != typeof(int) || property.Whole is not null, $"{spec.Name}.{property.Name}");
            }
        );
    }
}

using System.Reflection;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Tests;

public class OneTimeTests
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly string[] Instants = ["now", "hour", "at", "until", "midnight", "from", "to", "end"];

    [Fact]
    public void Behind_the_public_face_an_instant_is_handed_on_as_such() =>
        Assert.Empty(
            from type in typeof(WorkforceModel).Assembly.GetTypes()
            where !type.IsVisible && type.Namespace?.StartsWith("MineSim", StringComparison.Ordinal) == true
            from method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All))
            from given in method.GetParameters()
            where
                Instants.Contains(given.Name)
                && (given.ParameterType == typeof(double) || given.ParameterType == typeof(long))
            select $"{type.Name}.{method.Name}({given.Name})"
        );

    [Fact]
    public void Hours_stay_as_they_were_given_and_ticks_are_whole()
    {
        var instant = Instant.AtHour(7.1);

        Assert.Equal((7.1, 25_560_000), (instant.Hours, instant.Ticks));
        Assert.Equal(instant.Ticks, instant.OnTick.Ticks);
        Assert.Equal(3_600_000, Instant.AtHour(8.1) - instant);
        Assert.Equal(-1, Instant.AtHour(-0.5).Day);
    }

    [Fact]
    public void Never_is_later_than_all_others()
    {
        Assert.True(Instant.AtHour(double.PositiveInfinity).IsNever);
        Assert.True(Instant.AtHour(1e9) < Instant.Never);
        Assert.Equal(5, Instant.Earlier(Instant.Never, Instant.AtTick(5)).Ticks);
        Assert.True(Instant.Never.OnTick.IsNever);
    }
}

using MineSim.Results.Pages;

namespace MineSim.Results.Tests;

public class ValueCodesTests
{
    [Fact]
    public void Days_from_the_shift_under_way_at_the_start_on_are_numbered_as_they_appear()
    {
        var codes = new ValueCodes();

        Assert.True(codes.TryGetCode(-1, out var before));
        Assert.True(codes.TryGetCode(40, out var later));
        Assert.True(codes.TryGetCode(-1, out var again));

        Assert.Equal((0, 1, 0), (before, later, again));
        Assert.Equal([-1, 40], codes.Values.ToArray());
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(32_767)]
    public void What_lies_outside_the_range_is_not_numbered(int value) =>
        Assert.False(new ValueCodes().TryGetCode(value, out _));

    [Fact]
    public void Clearing_forgets_every_value()
    {
        var codes = new ValueCodes();
        codes.TryGetCode(-1, out _);
        codes.TryGetCode(7, out _);

        codes.Clear();

        Assert.True(codes.TryGetCode(7, out var code));
        Assert.Equal((0, 1), (code, codes.Count));
    }
}

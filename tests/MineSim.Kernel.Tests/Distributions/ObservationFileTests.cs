namespace MineSim.Kernel.Tests;

public sealed class ObservationFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("1.5\n2\n\n# a remark\n 4e1 \n", null)]
    [InlineData("shift,spot_min,note\nday,1.5,x\nday,2,\nnight, 40 ,y\n", "spot_min")]
    [InlineData("\"spot_min\"\r\n\"1.5\"\r\n2\r\n40\r\n", "spot_min")]
    public void Numbers_are_read_from_lines_or_a_column(string text, string? column)
    {
        File.WriteAllText(_path, text);
        Assert.Equal(Distribution.Empirical([1.5, 2, 40]), Distribution.EmpiricalFromFile(_path, column));
    }

    [Theory]
    [InlineData("1\n2\nthree\n", null, ":3: a finite number was expected, but found 'three'.")]
    [InlineData("1\nNaN\n", null, ":2: a finite number was expected, but found 'NaN'.")]
    [InlineData("1,5\n", null, ":1: a finite number was expected, but found '1,5'.")]
    [InlineData("a,b\n1,2\n3\n", "b", ":3: a finite number was expected, but found ''.")]
    [InlineData("a,b\n1,2\n", "c", ":1: a column named 'c' was expected, but the columns are 'a', 'b'.")]
    [InlineData("", null, ": at least one number was expected, but there is none.")]
    [InlineData("a,b\n", "a", ": at least one number was expected, but there is none.")]
    public void A_broken_file_is_refused_with_its_line(string text, string? column, string message)
    {
        File.WriteAllText(_path, text);
        var refusal = Assert.Throws<InvalidDataException>(() => Distribution.EmpiricalFromFile(_path, column));
        Assert.Equal(_path + message, refusal.Message);
    }

    [Fact]
    public void A_missing_file_is_an_IO_failure() =>
        Assert.Throws<FileNotFoundException>(() => Distribution.EmpiricalFromFile(_path + ".missing"));
}

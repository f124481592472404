namespace MineSim.Architecture.Tests;

internal static class Offenders
{
    /// <summary>Fails with the whole list, one a line, when there is any.</summary>
    public static void AreNone(IEnumerable<string> offenders)
    {
        var list = string.Join(Environment.NewLine, offenders);
        if (list.Length > 0)
            Assert.Fail(list);
    }
}

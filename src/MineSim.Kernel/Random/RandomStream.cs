#pragma warning disable CS1591
namespace MineSim.Kernel;

/// <summary>One named stream of random numbers.</summary>
public sealed class RandomStream : System.Random
{
    public RandomStream(ulong masterSeed, int replication, string entity, string purpose) : base(0) => throw new NotImplementedException();
    public ulong NextUInt64() => throw new NotImplementedException();
    public override double NextDouble() => throw new NotImplementedException();
    public double NextExponential() => throw new NotImplementedException();
    public double NextNormal() => throw new NotImplementedException();
}

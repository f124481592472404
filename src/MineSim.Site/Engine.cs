using System.Security.Cryptography;
using MineSim.Kernel;
using MineSim.Mine;
using MineSim.Records;
using MineSim.Spec;
using MineSim.Workforce;

namespace MineSim.Site;

/// <summary>Which engine this is.</summary>
public static class Engine
{
    /// <summary>
    /// The version and a fingerprint of what a replication follows from: kernel, spec, records, mine, workforce and site as they
    /// were compiled. Engines of the same version string give the same results; after any change to the code it is another.
    /// </summary>
    public static string Version { get; } =
        $"{typeof(SiteModel).Assembly.GetName().Version!.ToString(3)}+{Fingerprint()}";

    private static string Fingerprint()
    {
        Type[] rooms =
        [
            typeof(Simulation),
            typeof(SiteSpec),
            typeof(ReplicationRecord),
            typeof(MineModel),
            typeof(WorkforceModel),
            typeof(SiteModel),
        ];
        byte[] compiled = [.. rooms.SelectMany(room => room.Module.ModuleVersionId.ToByteArray())];
        return Convert.ToHexStringLower(SHA256.HashData(compiled))[..8];
    }
}

using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// A mine of constant times, to be followed with pencil and paper: 7 min to the face, 3 min to load, 8 min to the
/// crusher, 2 min to tip. A truck alone tips every 20 min.
/// </summary>
internal static class SmallMine
{
    /// <param name="rest">Further blocks of the scenario, among them the fleet.</param>
    /// <param name="truck">Further keys of the truck model, each after a comma.</param>
    /// <param name="shovel">Further keys of the loader model, each after a comma.</param>
    /// <param name="crusher">Further keys of the crusher, each after a comma.</param>
    public static MineSiteSpec Read(string rest, string truck = "", string shovel = "", string crusher = "") =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: By hand
            start: 2028-01-01
            duration: 2 d
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, crusher], time: { loaded: 8 min, empty: 7 min } }] }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: crusher } }
            dumping: { crusher: { at: crusher, bays: 1{{crusher}} } }
            models:
              trucks: { truck: { payload: 100 t, dump: 2 min{{truck}} } }
              loaders: { shovel: { load: 3 min{{shovel}} } }
            {{rest}}
            """
        );

    /// <summary>Minutes from one to another, both included, by steps of 20: a truck alone at work.</summary>
    public static IEnumerable<double> Every20(double from, double to)
    {
        for (var minute = from; minute <= to; minute += 20)
            yield return minute;
    }
}

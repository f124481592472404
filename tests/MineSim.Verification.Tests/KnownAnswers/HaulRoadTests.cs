using MineSim.Records;
using MineSim.Records.Mining;

namespace MineSim.Verification.Tests;

/// <summary>
/// A truck of 521.631 t gross with 2,200 kW at the wheels settles at P/(m·g·0.10) = 15.48 km/h on 10 % of grade and
/// rolling resistance.
/// </summary>
public class HaulRoadTests
{
    [Theory]
    [InlineData("power: 2200 kW", 15.48)]
    [InlineData(
        "rimpull: [{ speed: 0 km/h, force: 1400 kN }, { speed: 10 km/h, force: 798.7 kN }, { speed: 20 km/h, force: 400.7 kN }, { speed: 60 km/h, force: 131.2 kN }]",
        15.63
    )]
    public void A_long_haul_up_a_ramp_takes_what_the_settled_speed_gives(string power, double settled)
    {
        // 40 km: getting under way and stopping at the end count for a thousandth.
        var record = Record.Of(Scenario.Read(Mine(power, "length: 40 km, grade: 8 %, rolling-resistance: 2 %")));

        Assert.Equal(40 / settled, HoursLoaded(record), 40 / settled * 2e-3);
    }

    [Fact]
    public void Down_a_ramp_the_retarder_sets_the_pace()
    {
        // 4,086 kW take up 8 % of the weight at 35.93 km/h.
        var record = Record.Of(
            Scenario.Read(Mine("power: 2200 kW", "length: 40 km, grade: -10 %, rolling-resistance: 2 %"))
        );

        Assert.Equal(40 / 35.93, HoursLoaded(record), 40 / 35.93 * 5e-3);
    }

    private static double HoursLoaded(ReplicationRecord record) => record.Rows<CycleRow>()[0].TravelLoadedH;

    private static string Mine(string power, string road) =>
        $$"""
            minesim: 1
            name: Ramp
            start: 2028-01-01
            duration: 10 d
            materials: { ore: {} }
            roads: { segments: [{ between: [pit, dump], {{road}} }] }
            loading: { face: { at: pit, material: ore, loaders: [shovel], to: dump } }
            dumping: { dump: { at: dump } }
            models:
              trucks: { truck: { payload: 299.106 t, drive: { empty-mass: 222.525 t, {{power}}, starting-force: 1400 kN, retarder: 4086 kW, top-speed: 60 km/h } } }
              loaders: { shovel: { load: 3 min } }
            fleet: { trucks: [{ model: truck }], loaders: { shovel: { model: shovel } } }
            """;
}

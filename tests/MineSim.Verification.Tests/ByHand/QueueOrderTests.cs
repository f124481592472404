namespace MineSim.Verification.Tests;

/// <summary>Truck 2 is at the face before truck 1, and their shovel comes after two hours.</summary>
public class QueueOrderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("calendar: { stops: { blast: { at: 01:00, for: 30 min } } }")]
    [InlineData("calendar: { shifts: { early: 00:00-01:00, late: 01:00-24:00 }, shift-change: 15 min }")]
    [InlineData(
        "calendar: { stops: { blast: { at: 01:00, for: 30 min }, dust: { at: 01:10, for: 30 min, kind: weather } } }"
    )]
    public void Trucks_keep_their_places_in_the_queue_through_a_stop(string calendar)
    {
        var record = Record.Of(
            SmallMine.Read(
                $$"""
                dispatch: fixed
                fleet:
                  trucks: [{ model: truck, loader: shovel, arrives: 30 min }, { model: truck, loader: shovel }]
                  loaders: { shovel: { model: shovel, arrives: 2 h } }
                {{calendar}}
                """
            )
        );

        Assert.Equal(133, record.TipMinutes("truck-02").First());
        Assert.Equal(136, record.TipMinutes("truck-01").First());
    }
}

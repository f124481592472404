using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Value;

namespace MineSim.Scenarios.Building;

/// <summary>Money: what can be read as it stands, and what names or dates need others for.</summary>
internal sealed record ValueDraft(
    ValueSpec Spec,
    IReadOnlyList<Named<double>> Materials,
    IReadOnlyList<Named<RoyaltySpec>> Royalties,
    IReadOnlyList<Named<double>> Partners,
    IReadOnlyList<Named<CapitalDraft>> Capital,
    LocalDraft Local
)
{
    /// <summary>The keys that mean something only where there is a mine, with their places.</summary>
    public IReadOnlyList<(string Key, Place Place)> OfMines { get; init; } = [];

    public Place CopperPlace { get; init; }

    public Place GoldPlace { get; init; }

    public Place ProcessingPlace { get; init; }

    /// <summary>The spec, with dates as hours after the start.</summary>
    public ValueSpec Assemble(DateOnly start) =>
        Spec with
        {
            Materials = [.. Materials.Select(material => new MaterialSaleSpec(material.Name.Text, material.Value))],
            Royalties = [.. Royalties.Select(royalty => royalty.Value with { Receiver = royalty.Name.Text })],
            Partners = [.. Partners.Select(partner => new PartnerSpec(partner.Name.Text, partner.Value))],
            Capital =
            [
                .. Capital.Select(item => new CapitalItemSpec(
                    item.Name.Text,
                    item.Value.Usd,
                    item.Value.Paid.HoursAfter(start)
                )),
            ],
            Local = new() { Shares = Local.Shares, Origins = [.. Local.Origins.Select(origin => origin.Text)] },
        };
}

/// <summary>Something that is bought once.</summary>
internal sealed record CapitalDraft(double Usd, Moment Paid);

/// <summary>Which part of the spending stays near the mine.</summary>
internal sealed record LocalDraft(IReadOnlyDictionary<string, double> Shares, IReadOnlyList<Word> Origins)
{
    /// <summary>The keys of costs that only a mine has, with their places.</summary>
    public IReadOnlyList<(string Key, Place Place)> OfMines { get; init; } = [];
}

using MineSim.Spec.Ranges;

namespace MineSim.Spec.Value;

/// <summary>
/// What a mine's product is worth, what it costs, and whose it is. Money is US$ of the start of the run, before tax.
/// </summary>
public sealed record ValueSpec
{
    /// <summary>How copper is sold, by the tonne; <see langword="null"/> when it is not.</summary>
    public MetalSaleSpec? Copper { get; init; }

    /// <summary>How gold is sold, by the troy ounce; <see langword="null"/> when it is not.</summary>
    public MetalSaleSpec? Gold { get; init; }

    /// <summary>Materials that are sold as they are tipped.</summary>
    public IReadOnlyList<MaterialSaleSpec> Materials { get; init; } = [];

    /// <summary>Royalties.</summary>
    public IReadOnlyList<RoyaltySpec> Royalties { get; init; } = [];

    /// <summary>
    /// What a year takes off the value of money, as a share: in a year it is worth 1 ÷ (1 + rate). From 0 to 1.
    /// </summary>
    [Limits(Measure.Share)]
    public double DiscountRate { get; init; }

    /// <summary>Who shares the cash flow; together at most all of it.</summary>
    public IReadOnlyList<PartnerSpec> Partners { get; init; } = [];

    /// <summary>
    /// Hours before its arrival at which a machine is paid; what would be due before the start is paid at the start.
    /// </summary>
    [Limits(Measure.Time)]
    public double MachineLeadHours { get; init; }

    /// <summary>What is bought beside machines.</summary>
    public IReadOnlyList<CapitalItemSpec> Capital { get; init; } = [];

    /// <summary>US$ for a tonne that mills are fed.</summary>
    [Limits(Measure.TonneCost)]
    public double ProcessingUsdPerTonne { get; init; }

    /// <summary>US$ a year that are spent whatever the mine does; a year has 8,760 hours.</summary>
    [Limits(Measure.YearlyCost)]
    public double OverheadUsdPerYear { get; init; }

    /// <summary>Which part of the spending stays near the mine.</summary>
    public LocalShareSpec Local { get; init; } = new();
}

/// <summary>How a metal is sold, by the tonne of copper or the troy ounce of gold.</summary>
/// <param name="UsdPerUnit">Its price in US$; 0 or more.</param>
/// <param name="Payable">The share of the metal in the product that is paid for, from 0 to 1.</param>
/// <param name="SellingUsdPerUnit">US$ for treatment, refining and freight of a unit that is paid for; 0 or
/// more.</param>
public sealed record MetalSaleSpec(
    [Limits(Measure.MetalPrice)] double UsdPerUnit,
    [Limits(Measure.Share)] double Payable = 1,
    [Limits(Measure.MetalPrice)] double SellingUsdPerUnit = 0
);

/// <summary>A material that is sold as it is tipped.</summary>
/// <param name="Material">Its name.</param>
/// <param name="UsdPerTonne">US$ for a tonne; 0 or more.</param>
public sealed record MaterialSaleSpec(string Material, [Limits(Measure.TonneCost)] double UsdPerTonne);

/// <summary>A royalty.</summary>
/// <param name="Receiver">Who receives it.</param>
/// <param name="Share">The share of the revenue, from 0 to 1.</param>
/// <param name="OfGross">Whether it is of the whole revenue; else of the revenue less selling cost, in months in which
/// that is above 0.</param>
public sealed record RoyaltySpec(string Receiver, [Limits(Measure.Share)] double Share, bool OfGross = false);

/// <summary>Somebody who has a share in the cash flow.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Share">The share, from 0 to 1.</param>
public sealed record PartnerSpec(string Name, [Limits(Measure.Share)] double Share);

/// <summary>Something that is bought once.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Usd">US$; 0 or more.</param>
/// <param name="PaidHour">Hours after the start of the run at which it is paid; after its end it does not
/// count.</param>
public sealed record CapitalItemSpec(
    string Name,
    [Limits(Measure.Money)] double Usd,
    [Limits(Measure.Time, Lowest.Any)] double PaidHour
);

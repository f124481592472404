namespace MineSim.Spec.Ranges;

/// <summary>What a number of a spec measures. Each has a base unit, in which specs hold it, and a largest value.</summary>
public enum Measure
{
    /// <summary>Hours.</summary>
    Time,

    /// <summary>Tonnes.</summary>
    Mass,

    /// <summary>Tonnes an hour.</summary>
    Rate,

    /// <summary>Grams in a tonne.</summary>
    Concentration,

    /// <summary>Cubic metres.</summary>
    Volume,

    /// <summary>Tonnes in a cubic metre.</summary>
    Density,

    /// <summary>Kilometres.</summary>
    Length,

    /// <summary>Metres above the sea.</summary>
    Altitude,

    /// <summary>Kilometres an hour.</summary>
    Speed,

    /// <summary>Kilonewtons.</summary>
    Force,

    /// <summary>Kilowatts.</summary>
    Power,

    /// <summary>Kilowatt hours.</summary>
    Energy,

    /// <summary>Litres.</summary>
    Liquid,

    /// <summary>Litres an hour.</summary>
    Flow,

    /// <summary>US$ a litre.</summary>
    FuelPrice,

    /// <summary>US$ a kilowatt hour.</summary>
    ElectricityPrice,

    /// <summary>US$ an hour of operation.</summary>
    HourlyCost,

    /// <summary>US$ an hour.</summary>
    TimeCost,

    /// <summary>Kilograms a litre.</summary>
    FuelCarbon,

    /// <summary>Kilograms a kilowatt hour.</summary>
    GridCarbon,

    /// <summary>US$.</summary>
    Money,

    /// <summary>US$ for the unit in which a metal is sold.</summary>
    MetalPrice,

    /// <summary>US$ a tonne of copper.</summary>
    CopperPrice,

    /// <summary>US$ a troy ounce of gold.</summary>
    GoldPrice,

    /// <summary>US$ a tonne.</summary>
    TonneCost,

    /// <summary>US$ a year.</summary>
    YearlyCost,

    /// <summary>Tonne kilometres an hour: load on a tyre times speed.</summary>
    TyreWork,

    /// <summary>Metres by seconds squared.</summary>
    Deceleration,

    /// <summary>A rise, or a resistance, as a share of the way or the weight.</summary>
    Grade,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>The share of people that leaves in a year.</summary>
    Attrition,

    /// <summary>People an hour.</summary>
    Applicants,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>How wide something scatters, or a factor, against its mean.</summary>
    Spread,

    /// <summary>What gives a distribution its shape, or an exponent.</summary>
    Shape,
}

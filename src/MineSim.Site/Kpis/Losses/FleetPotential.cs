using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Site.Hours;
using MineSim.Spec.Value;

namespace MineSim.Site.Kpis.Losses;

/// <summary>
/// What a class of machines could have moved if none had ever stood: each model's hours, from the first to the last
/// that
/// are counted, at the tonnes of its productive hour at full pace.
/// </summary>
internal sealed class FleetPotential
{
    private readonly Model[] _models;

    /// <param name="models">What each model did.</param>
    /// <param name="missing">Hours of machines of a model that had not arrived yet.</param>
    /// <param name="tonnesInstead">Tonnes to spread over all hours where nothing was moved at all, so that lost hours
    /// have a value.</param>
    public FleetPotential(IReadOnlyList<ModelTotals> models, Func<string, double> missing, double tonnesInstead)
    {
        Model[] each = [.. models.Select(model => new Model(model, missing(model.Model)))];
        var tonnes = each.Sum(model => model.Tonnes);
        var mean =
            tonnes > 0
                ? FleetHours.Ratio(tonnes, each.Sum(model => model.FullPaceHours))
                : FleetHours.Ratio(
                    tonnesInstead,
                    each.Sum(model => model.Hours.At(TimeLevel.Calendar) + model.Missing)
                );
        foreach (var model in each)
            model.Rate = tonnes > 0 && model.FullPaceHours > 0 ? model.Tonnes / model.FullPaceHours : mean;
        _models = each;
    }

    /// <summary>Tonnes.</summary>
    public double Tonnes => _models.Sum(model => model.Rate * (model.Hours.At(TimeLevel.Calendar) + model.Missing));

    /// <summary>Tonnes that the hours before arrival would have moved.</summary>
    public double Missing => _models.Sum(model => model.Rate * model.Missing);

    /// <summary>
    /// Tonnes that the work would have moved if all machines had worked at full pace, less what it did.
    /// </summary>
    public double LostToPace => _models.Sum(model => model.Rate * model.SlowHours);

    /// <summary>Hours at work on loads.</summary>
    public double ProductiveHours => _models.Sum(model => model.Hours.Of(TimeClass.Productive));

    public double MissingHours => _models.Sum(model => model.Missing);

    public double CalendarHours => _models.Sum(model => model.Hours.At(TimeLevel.Calendar));

    public double HoursOf(TimeCategory category) => _models.Sum(model => model.Hours.Of(category));

    /// <summary>Tonnes that the hours in a category would have moved.</summary>
    public double LostTo(TimeCategory category) => _models.Sum(model => model.Rate * model.Hours.Of(category));

    private sealed class Model(ModelTotals totals, double missing)
    {
        public FleetHours Hours { get; } = new(totals.Hours);

        public double Missing => missing;

        public double Tonnes => totals.Tonnes;

        public double SlowHours => totals.SlowHours;

        public double FullPaceHours => Hours.Of(TimeClass.Productive) - SlowHours;

        /// <summary>Tonnes of a productive hour at full pace.</summary>
        public double Rate { get; set; }
    }
}

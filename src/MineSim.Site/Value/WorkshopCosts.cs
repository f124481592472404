using MineSim.Records.Mining;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>
/// What it costs in a month to mend machines: parts, jobs with a cost of their own, and the maker's people.
/// </summary>
internal sealed class WorkshopCosts
{
    private const double HoursAYear = 8760;

    private readonly IReadOnlyList<PartSpec> _parts;
    private readonly ServiceContractSpec? _contract;
    private readonly IReadOnlyList<(string Model, string Item)> _jobs;

    public WorkshopCosts(MineSpec mine)
    {
        _parts = [.. (mine.Maintenance.Parts ?? []).Where(part => part.UsdPerPiece > 0)];
        _contract = mine.Maintenance.Contract is { UsdPerYear: > 0 } contract ? contract : null;
        _jobs =
        [
            .. mine
                .Loaders.SelectMany(loader => Jobs(loader.Model.Name, loader.Model.Reliability))
                .Concat(mine.Trucks.SelectMany(group => Jobs(group.Model.Name, group.Model.Reliability)))
                .Distinct(),
        ];
    }

    public void Book(MineTotals done, MonthRows month)
    {
        foreach (var part in _parts)
        {
            month.Spend(
                ValueWords.Parts,
                part.Name,
                "",
                done.Maintenance?.Parts.FirstOrDefault(used => used.Name == part.Name).Used ?? 0,
                Units.One,
                part.UsdPerPiece
            );
        }

        foreach (var (model, item) in _jobs)
        {
            var job =
                done.Maintenance?.Jobs.FirstOrDefault(each => (each.Model, each.Item) == (model, item)) ?? default;
            month.Pay(ValueWords.WorkOrders, $"{model} {item}", job.Orders, Units.One, job.Usd);
        }

        if (_contract is not null)
        {
            month.Spend(
                ValueWords.Contract,
                "",
                "",
                _contract.PersonHours(month.FromHour, month.ToHour),
                Units.Hours,
                _contract.UsdPerYear / HoursAYear
            );
        }
    }

    private static IEnumerable<(string Model, string Item)> Jobs(string model, ReliabilitySpec reliability) =>
        [
            .. reliability
                .Failures.Where(mode => mode.Needs.CostUsd > 0 || mode.Monitoring?.Needs is { CostUsd: > 0 })
                .Select(mode => (model, mode.Name)),
            .. reliability
                .Services.Concat(reliability.ChangeOuts)
                .Where(service => service.Needs.CostUsd > 0)
                .Select(service => (model, service.Name)),
        ];
}

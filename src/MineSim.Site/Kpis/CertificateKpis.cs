using MineSim.Records.Kpis;
using MineSim.Records.People;
using MineSim.Records.Words;

namespace MineSim.Site.Kpis;

/// <summary>
/// What training costs, and a certificate. Programmes without fees and wages have none of these figures.
/// </summary>
internal static class CertificateKpis
{
    public static void Report(IReadOnlyList<ProgrammeTotals> programmes, List<KpiRow> kpis)
    {
        var paid = programmes.Where(programme => programme.Charges.Count > 0 || programme.WagesUsd > 0).ToList();
        foreach (var programme in paid)
            kpis.Add(new(Kpi.TrainingCost, programme.Name, programme.Charges.Sum(charge => charge.Usd)));
        foreach (var programme in paid)
            kpis.Add(new(Kpi.TrainingWages, programme.Name, programme.WagesUsd));

        // Of those whose training is over, so that who is still in class when the run ends makes no certificate dearer.
        foreach (var programme in paid.Where(programme => programme.Qualified > 0))
            kpis.Add(new(Kpi.CertificateCost, programme.Name, programme.EndedUsd / programme.Qualified));
    }
}

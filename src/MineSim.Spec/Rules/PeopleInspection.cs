namespace MineSim.Spec.Rules;

/// <summary>A site with people that is being looked at.</summary>
/// <param name="spec">The site.</param>
/// <param name="workforce">Its people.</param>
/// <param name="findings">Where problems go.</param>
internal sealed class PeopleInspection(SiteSpec spec, WorkforceSpec workforce, Findings findings)
    : Inspection(spec, findings)
{
    public WorkforceSpec Workforce => workforce;
}

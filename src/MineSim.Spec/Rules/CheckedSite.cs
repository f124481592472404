namespace MineSim.Spec.Rules;

/// <summary>
/// A site that keeps all rules: what the engine runs. Made once for a spec, however many replications are run of it.
/// </summary>
public sealed class CheckedSite
{
    private CheckedSite(SiteSpec spec)
    {
        Spec = spec;
    }

    /// <summary>The spec.</summary>
    public SiteSpec Spec { get; }

    /// <summary>A site by its spec.</summary>
    /// <param name="spec">The spec.</param>
    /// <exception cref="SpecException">It breaks rules; the exception has all that is wrong.</exception>
    public static CheckedSite Of(SiteSpec spec)
    {
        var problems = SpecRules.Check(spec);
        return problems.Count == 0 ? new(spec) : throw new SpecException(problems);
    }
}

using MineSim.Workforce;

namespace MineSim.Scenarios;

/// <summary>A home; the transport that it names is still a word.</summary>
internal sealed record HomeDraft(HomeSpec Spec, Word? By)
{
    public HomeSpec Assemble(string name) => Spec with { Name = name, By = By?.Text };
}

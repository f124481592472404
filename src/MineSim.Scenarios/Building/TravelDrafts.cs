using MineSim.Scenarios.Language;
using MineSim.Spec.Travel;

namespace MineSim.Scenarios.Building;

/// <summary>A home; the transport that it names is still a word.</summary>
internal sealed record HomeDraft(HomeSpec Spec, Word? By)
{
    public HomeSpec Assemble(string name) => Spec with { Name = name, By = By?.Text };
}

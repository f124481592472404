using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Units;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Kinds;

/// <summary>The policy <c>10/10/20</c> by its name, or another by its shares.</summary>
internal sealed class PayloadPolicyKind : Kind<PayloadPolicySpec>
{
    private const string TenTenTwenty = "10/10/20";

    private static readonly QuantityKind Share = new(Dimension.Share, Lowest.Zero);

    private static readonly Key<double> Over110 = new(
        "over-110",
        Share,
        "The greatest share of loads over 110 % of the target.",
        required: true
    );

    private static readonly Key<double> Over120 = new(
        "over-120",
        Share,
        "The greatest share of loads over 120 % of the target.",
        fallback: "0 %"
    );

    private static readonly Block<PayloadPolicySpec> ByShares = new(
        "payload policy",
        "What loads may weigh.",
        [Over110, Over120],
        f => new(f.Get(Over110), f.Get(Over120)),
        whole: true
    );

    public override string Words => $"`{TenTenTwenty}`, or {ByShares.Words}";

    public override IEnumerable<IBlock> Blocks => [ByShares];

    public override PayloadPolicySpec Instead => PayloadPolicySpec.TenTenTwenty;

    public override PayloadPolicySpec Read(YamlValue value, Reading reading)
    {
        if (value is YamlMapping)
            return ByShares.Read(value, reading);
        if (value is not YamlScalar scalar || Numerals.Latin(scalar.Text) != TenTenTwenty)
        {
            reading.Problems.Refuse(
                value,
                $"expected '{TenTenTwenty}', or the shares 'over-110' and 'over-120', but found {value.Words}"
            );
        }

        return PayloadPolicySpec.TenTenTwenty;
    }

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = TenTenTwenty }, ByShares.Schema(book)) };

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        value is YamlMapping
            ? ByShares.Canonical(value, folder)
            : new YamlScalar(TenTenTwenty, Quoted: false, value.Place);
}

using System.Globalization;
using System.Text.Json.Nodes;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Language;

/// <summary>A whole number.</summary>
/// <param name="least">The smallest that is accepted.</param>
/// <param name="most">The largest that is accepted.</param>
internal sealed class WholeKind(long least, long most) : ScalarKind<long>
{
    public override string Words => "whole number";

    public override string Range => least == most ? Whole(least) : $"{Whole(least)} to {Whole(most)}";

    public override long Instead => least;

    protected override string Expected => least == most ? Whole(least) : $"a whole number from {Range}";

    public override JsonObject Schema(SchemaBook book) =>
        new()
        {
            ["type"] = "integer",
            ["minimum"] = least,
            ["maximum"] = most,
        };

    protected override long Parse(YamlScalar scalar, Problems problems) =>
        TryParse(scalar, out var value) && value >= least && value <= most ? value : Refuse(scalar, problems);

    protected override string Spell(YamlScalar scalar) => TryParse(scalar, out var value) ? Whole(value) : scalar.Text;

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool TryParse(YamlScalar scalar, out long value) =>
        long.TryParse(scalar.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}

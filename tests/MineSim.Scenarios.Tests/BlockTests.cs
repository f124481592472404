using MineSim.Spec;
using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Tests;

public class BlockTests
{
    private const string Face = "face: { at: pit, material: ore, loaders: [shovel], to: [crusher] }";
    private const string Walking = "{ load: 3 min, walking-speed: 2 km/h }";

    [Fact]
    public void A_face_may_have_blocks_in_turn()
    {
        var face = Read(
            "face: { at: pit, blocks: { b-2: { tonnes: 3 kt, material: ore }, b-1: { tonnes: 2 kt, material: "
                + "ore, grade: { copper: 1 % } } }, loaders: [shovel], to: [crusher] }"
        ).Faces[0];

        Assert.Equal(
            [new BlockSpec("b-2", 3000, "ore"), new BlockSpec("b-1", 2000, "ore") { Grade = new Metal(0.01, 0) }],
            face.Blocks
        );
        Assert.Equal("ore", face.Material);
    }

    [Fact]
    public void A_loader_may_move_from_a_face_that_runs_out_to_the_next()
    {
        var mine = Read(TwoFaces("blocks: { b: { tonnes: 3 kt, material: ore } }"), "{ load: 3 min, move: 2 h }");

        Assert.All(mine.Faces, face => Assert.Equal(["shovel"], face.Loaders));
        Assert.Equal(2, mine.Loaders[0].Model.MoveTime!.Mean);
        Assert.True(mine.LoadersMove);
    }

    [Fact]
    public void The_resolved_text_keeps_blocks_and_their_order()
    {
        using var folder = new Folder();
        var first = folder
            .Write(
                "mine.yaml",
                Text(
                    TwoFaces("blocks: { z: { tonnes: 3 kt, material: ore }, a: { tonnes: 1 kt, material: ore } }"),
                    "{ load: 3 min, move: 2 h }"
                )
            )
            .Read();
        var again = folder.Write("again.yaml", first.ResolvedText).Read("again.yaml");

        Assert.Equal(first.ResolvedText, again.ResolvedText);
        Assert.Equal(["z", "a"], again.Spec!.Mine.Faces[0].Blocks.Select(block => block.Name));
    }

    [Theory]
    [InlineData("face: { at: pit, loaders: [shovel], to: [crusher] }", "either 'material' or 'blocks' must be given.")]
    [InlineData(
        "face: { at: pit, material: ore, blocks: { b: { tonnes: 3 kt, material: ore } }, loaders: [shovel], to: [crusher] }",
        "only one of 'material' or 'blocks' can be given."
    )]
    [InlineData(
        "face: { at: pit, blocks: { b: { tonnes: 0 t, material: ore } }, loaders: [shovel], to: [crusher] }",
        "tonnes: '0 t' is out of range; a value from above 0 to 1000000 Mt is accepted."
    )]
    [InlineData(
        "face: { at: pit, blocks: { b: { tonnes: 3 kt, material: oar } }, loaders: [shovel], to: [crusher] }",
        "there is no material 'oar'. Did you mean 'ore'?"
    )]
    [InlineData(
        "face: { at: pit, material: ore, to: [crusher] }, other: { at: pit, material: ore, loaders: [shovel], to: [crusher] }",
        "face 'face' has no loaders: give it 'loaders', or a row of a plan."
    )]
    [InlineData(
        "face: { at: pit, blocks: { b: { tonnes: 3 kt, material: ore } }, loaders: [shovel], to: [crusher] }, other: { at: pit, blocks: { b: { tonnes: 3 kt, material: ore } }, loaders: [shovel], to: [crusher] }",
        "face 'face' has a block 'b' already; blocks have names of their own through the mine."
    )]
    public void What_is_wrong_with_blocks_is_said(string faces, string sentence) =>
        Assert.EndsWith(
            sentence,
            Assert.Single(Small.Problems(Text(faces, "{ load: 3 min, move: 2 h }"))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "{ load: 3 min }",
        "loader 'shovel' moves from face 'face' to face 'other', so its model needs 'move' or 'walking-speed'."
    )]
    [InlineData(
        Walking,
        "loader 'shovel' moves from face 'face' to face 'other', but no way between them has all its lengths; give its model 'move' instead of 'walking-speed'."
    )]
    [InlineData(
        "{ load: 3 min, move: 2 h, walking-speed: 2 km/h }",
        "'move' and 'walking-speed' cannot be given together."
    )]
    public void A_loader_that_moves_needs_a_time_for_it(string model, string sentence) =>
        Assert.EndsWith(
            sentence,
            Assert.Single(
                Small.Problems(
                    Text(
                        TwoFaces("blocks: { b: { tonnes: 3 kt, material: ore } }")
                            .Replace("other: { at: pit", "other: { at: crusher", StringComparison.Ordinal),
                        model
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Trucks_must_find_a_way_to_follow_a_loader()
    {
        var text = Text(
                TwoFaces("blocks: { b: { tonnes: 3 kt, material: ore } }")
                    .Replace("other: { at: pit", "other: { at: far", StringComparison.Ordinal),
                "{ load: 3 min, move: 1 h }"
            )
            .Replace(
                "between: [pit, crusher], time: 6 min",
                "from: crusher, to: pit, time: 6 min }, { from: pit, to: crusher, time: 6 min }, { from: crusher, "
                    + "to: far, time: 1 min }, { from: far, to: crusher, time: 1 min",
                StringComparison.Ordinal
            );
        Assert.Empty(Small.Problems(text));

        var cut = text.Replace(
            "{ from: pit, to: crusher, time: 6 min }",
            "{ from: pit, to: exit, time: 6 min }, { from: exit, to: exit-2, time: 6 min }",
            StringComparison.Ordinal
        );
        Assert.Contains(
            Small.Problems(cut),
            problem => problem.Contains("cannot be reached", StringComparison.Ordinal)
        );
    }

    private static string TwoFaces(string dug) =>
        $"face: {{ at: pit, {dug}, loaders: [shovel], to: [crusher] }}, other: {{ at: pit, material: ore, "
        + $"loaders: [shovel], to: [crusher] }}";

    private static string Text(string faces, string model) =>
        Small.With(Face, faces).Replace("{ load: 3 min }", model, StringComparison.Ordinal);

    private static MineSpec Read(string faces, string model = "{ load: 3 min }") => Small.Read(Text(faces, model)).Mine;
}

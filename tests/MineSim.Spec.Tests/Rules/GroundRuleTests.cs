using MineSim.Kernel;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Rules;

namespace MineSim.Spec.Tests.Rules;

/// <summary>Rock, loaders, trucks and dumps of a mine find each other.</summary>
public class GroundRuleTests
{
    private static readonly FaceSpec North = SmallSite.Spec.Mine.Faces[0];
    private static readonly FaceSpec South = North with { Name = "south" };
    private static readonly LoaderSpec Shovel = SmallSite.Spec.Mine.Loaders[0];
    private static readonly LoaderSpec Second = Shovel with { Name = "shovel-2" };
    private static readonly BlockSpec[] Block = [new("b-1", 1000, "ore")];

    /// <summary>Changes that break rules, by what is wrong, with what is told of them.</summary>
    private static readonly Dictionary<string, (Func<MineSpec, MineSpec> Change, string[] Problems)> Broken = new()
    {
        ["nothing is there"] = (
            mine =>
                mine with
                {
                    Materials = [],
                    Roads = mine.Roads with { Segments = [] },
                    Faces = [],
                    Dumps = [],
                    Loaders = [],
                    Trucks = [],
                },
            [
                "Mine.Materials: at least one material must be given.",
                "Mine.Roads.Segments: at least one segment must be given.",
                "Mine.Faces: at least one face must be given.",
                "Mine.Dumps: at least one dump must be given.",
                "Mine.Loaders: at least one loader must be given.",
                "Mine.Trucks: at least one truck group must be given.",
            ]
        ),
        ["a face sends rock nowhere"] = (
            mine => mine with { Faces = [North with { Dumps = [] }] },
            ["Mine.Faces[0].Dumps: at least one dump must be given."]
        ),
        ["a dump is not used"] = (
            mine => mine with { Dumps = [.. mine.Dumps, new("spare", "pit", null, [])] },
            ["Mine.Dumps[1].Name: no face sends rock to dump 'spare'."]
        ),
        ["a dump is misspelt"] = (
            mine => mine with { Faces = [North with { Dumps = ["crusehr"] }] },
            ["Mine.Faces[0].Dumps[0]: there is no dump 'crusehr'. Did you mean 'crusher'?"]
        ),
        ["a material is not dug"] = (
            mine => mine with { Materials = [.. mine.Materials, new("waste")] },
            ["Mine.Materials[1].Name: no face digs material 'waste'."]
        ),
        ["what a bucket holds is not known"] = (
            mine => mine with { Loaders = [Shovel with { Model = WithBucket(Shovel.Model) }] },
            [
                "Mine.Faces[0].Material: loader 'shovel-1' has a 'bucket-volume', so material 'ore' needs "
                    + "'bank-density' and 'swell'.",
            ]
        ),
        ["a loader is twice at a face"] = (
            mine => mine with { Faces = [North with { Loaders = ["shovel-1", "shovel-1"] }] },
            ["Mine.Faces[0].Loaders[1]: loader 'shovel-1' is named twice in this list."]
        ),
        ["a loader never gets to its second face"] = (
            mine => mine with { Faces = [North, South] },
            [
                "Mine.Faces[1].Loaders[0]: loader 'shovel-1' works at face 'north' already, which never runs out as it "
                    + "has no 'blocks'.",
            ]
        ),
        ["a loader has no face"] = (
            mine => mine with { Loaders = [Shovel, Second] },
            ["Mine.Loaders[1].Name: loader 'shovel-2' works at no face."]
        ),
        ["a face has no loader"] = (
            mine => mine with { Faces = [North, South with { Loaders = [] }] },
            ["Mine.Faces[1]: face 'south' has no loaders: give it 'loaders', or a row of a plan."]
        ),
        ["two blocks have a name"] = (
            mine =>
                mine with
                {
                    Faces = [North with { Blocks = Block }, South with { Blocks = Block, Loaders = ["shovel-2"] }],
                    Loaders = [Shovel, Second],
                },
            [
                "Mine.Faces[1].Blocks[0].Name: face 'north' has a block 'b-1' already; blocks have names of their own "
                    + "through the mine.",
            ]
        ),
        ["a block has no name"] = (
            mine => mine with { Faces = [North with { Blocks = [Block[0] with { Name = "" }] }] },
            ["Mine.Faces[0].Blocks[0].Name: a block must have a name."]
        ),
        ["a loader is called like a truck"] = (
            mine =>
                mine with
                {
                    Faces = [North with { Loaders = ["shovel-1", "truck-03"] }],
                    Loaders = [Shovel, Shovel with { Name = "truck-03" }],
                },
            ["Mine.Loaders[1].Name: 'truck-03' is the name of a truck; trucks are named truck-01, truck-02 …."]
        ),
        ["trucks serve no loader under fixed dispatch"] = (
            mine => mine with { Dispatch = DispatchRule.Fixed },
            ["Mine.Trucks[0]: under 'dispatch: fixed' each truck group must name the 'loader' that it serves."]
        ),
        ["a loader has no trucks under fixed dispatch"] = (
            mine =>
                mine with
                {
                    Dispatch = DispatchRule.Fixed,
                    Faces = [North with { Loaders = ["shovel-1", "shovel-2"] }],
                    Loaders = [Shovel, Second],
                    Trucks = [mine.Trucks[1]],
                },
            [
                "Mine.Loaders[1].Name: loader 'shovel-2' has no trucks: under 'dispatch: fixed' a truck group must "
                    + "name it.",
            ]
        ),
        ["trucks are locked twice"] = (
            mine => mine with { Trucks = [mine.Trucks[1] with { Material = "ore" }] },
            ["Mine.Trucks[0].Material: only one of 'loader' or 'material' can be given."]
        ),
        ["machines leave before they come"] = (
            mine =>
                mine with
                {
                    Trucks = [mine.Trucks[0] with { ArrivesHour = 5, LeavesHour = 5 }],
                    Loaders = [Shovel with { ArrivesHour = -5, LeavesHour = -3 }],
                },
            [
                "Mine.Trucks[0].LeavesHour: a machine must leave after it arrives, and after the run has begun.",
                "Mine.Loaders[0].LeavesHour: a machine must leave after it arrives, and after the run has begun.",
            ]
        ),
        ["machines come too late"] = (
            mine =>
                mine with
                {
                    Trucks = [mine.Trucks[0] with { ArrivesHour = 24 }],
                    Loaders = [Shovel with { ArrivesHour = 30 }],
                },
            [
                "Mine.Trucks[0]: no truck arrives before the run ends.",
                "Mine.Loaders[0].Name: no loader arrives before the run ends.",
            ]
        ),
        ["a loader has no time to move"] = (
            mine => mine with { Faces = [North with { Blocks = Block }, South] },
            [
                "Mine.Loaders[0].Model: loader 'shovel-1' moves from face 'north' to face 'south', so its model needs "
                    + "'move' or 'walking-speed'.",
            ]
        ),
        ["a loader does not know how far it walks"] = (
            mine =>
                mine with
                {
                    Faces = [North with { Blocks = Block }, South with { At = "crusher" }],
                    Loaders = [Shovel with { Model = Shovel.Model with { WalkingKmH = 2 } }],
                },
            [
                "Mine.Loaders[0].Model: loader 'shovel-1' moves from face 'north' to face 'south', but no way between "
                    + "them has all its lengths; give its model 'move' instead of 'walking-speed'.",
            ]
        ),
        ["trucks cannot follow their loader"] = (
            mine =>
                mine with
                {
                    Dispatch = DispatchRule.Fixed,
                    Roads = mine.Roads with
                    {
                        Segments = [.. mine.Roads.Segments, SmallSite.Segment("far", "far-dump")],
                    },
                    Faces = [North with { Blocks = Block }, South with { At = "far", Dumps = ["far-dump"] }],
                    Dumps = [.. mine.Dumps, new("far-dump", "far-dump", null, [])],
                    Loaders = [Shovel with { Model = Shovel.Model with { MoveTime = SmallSite.Hours(1) } }],
                    Trucks = [mine.Trucks[1]],
                },
            [
                "Mine.Faces[1].At: trucks follow loader 'shovel-1' from face 'north' to face 'south', but no road "
                    + "leads from node 'pit' to node 'far'.",
            ]
        ),
    };

    public static TheoryData<string> Wrongs => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void What_is_wrong_is_told(string wrong)
    {
        var (change, problems) = Broken[wrong];

        Assert.Equal(problems, SpecRules.Check(SmallSite.With(change)).Select(problem => problem.ToString()));
    }

    private static LoaderModelSpec WithBucket(LoaderModelSpec model) =>
        model with
        {
            Loading = new(SmallSite.Hours(0.01)) { Bucket = new(35, Distribution.Constant(1)) },
        };
}

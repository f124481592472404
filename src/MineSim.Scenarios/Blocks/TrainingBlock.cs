using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.Ranges;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>Training programmes.</summary>
internal static class TrainingBlock
{
    private static readonly Key<Word> InstructSkill = new(
        "skill",
        Common.Skill,
        "The skill of instructing. A trainer holds a licence in it and in the machine's skill.",
        fallback: TrainersSpec.Instruct
    )
    {
        Into = nameof(TrainersSpec.Skill),
    };
    private static readonly Key<long> Drawn = new(
        "drawn",
        new WholeKind(0, 10_000),
        "How many of the staff become trainers, for each skill of machines, when trainees want one: those "
            + "with the most practice, in turn from the panel that has fewest. Others follow those who left or "
            + "whose licences lapsed.",
        fallback: "0"
    )
    {
        Into = nameof(TrainersSpec.Drawn),
    };

    private static readonly Block<TrainersSpec> TrainersKind = new(
        "trainers",
        "Who teaches on the machines. They fill positions as before; where trainees wait, before others.",
        [InstructSkill, Drawn],
        f => new(f.Get(InstructSkill).Text, (int)f.Get(Drawn))
    );

    private static readonly Key<TraineesSpec> Trainees = new("trainees", TraineesBlock.Kind, "Who is trained.")
    {
        Into = nameof(TrainingProgrammeSpec.Trainees),
    };
    private static readonly Key<IReadOnlyList<IntakeSpec>> IntakeKey = new(
        "intake",
        IntakeBlock.Kind,
        "When how many begin. Without it only those do whom `hiring` has trained in it."
    )
    {
        Into = "Intake[0]",
    };
    private static readonly Key<IReadOnlyList<Word>> Requires = new(
        "requires",
        new ListOf<Word>(Common.Skill, atLeastOne: false),
        "Skills in which trainees must hold a licence. Then nobody is hired: the staff who hold it are "
            + "taken, the longest employed first. While they wait for a seat in class or on a simulator they work by roster.",
        fallback: "[]"
    )
    {
        Into = nameof(TrainingProgrammeSpec.Requires),
    };
    private static readonly Key<TrainersSpec> Trainers = new(
        "trainers",
        TrainersKind,
        "Who teaches on the machines.",
        fallback: "{}"
    )
    {
        Into = nameof(TrainingProgrammeSpec.Trainers),
    };
    private static readonly Key<IReadOnlyList<StageSpec>> Stages = new(
        "stages",
        new StagesKind(),
        "What trainees pass through, in order.",
        required: true
    )
    {
        Into = nameof(TrainingProgrammeSpec.Stages),
    };
    private static readonly Key<IReadOnlyList<Word>> Grants = new(
        "grants",
        new ListOf<Word>(Common.Skill),
        "The skills in which the certificate grants a licence.",
        required: true
    )
    {
        Into = nameof(TrainingProgrammeSpec.Grants),
    };
    private static readonly Key<bool> Failed = new(
        "failed",
        new ChoiceKind<bool>("word", ("leave", false), ("stay", true)),
        "Whether those who fail leave the company. Without it those leave who were hired for the programme."
    )
    {
        Into = nameof(TrainingProgrammeSpec.FailedStay),
    };

    private static readonly Key<double> Fee = new(
        "fee",
        new QuantityKind(Dimension.Money, Lowest.Zero),
        "What each person costs who enrols, beside the stages: medical, kit, certificate. Counts only with `value`.",
        fallback: "0 USD"
    )
    {
        Into = nameof(TrainingProgrammeSpec.FeeUsd),
    };

    private static readonly Block<TrainingProgrammeSpec> ProgrammeKind = new(
        "programme",
        "A training programme. Its trainees are employed and have a panel from the day they begin, and never "
            + "work alone before they are qualified; staff who wait for a seat work as before.",
        [Trainees, IntakeKey, Requires, Trainers, Stages, Grants, Failed, Fee],
        Programme
    );

    public static Key<IReadOnlyList<TrainingProgrammeSpec>> Key { get; } =
        new(
            "training",
            new NamedMap<TrainingProgrammeSpec, TrainingProgrammeSpec>(
                "programme",
                ProgrammeKind,
                (name, programme) => Named(name.Text, programme),
                atLeastOne: false
            ),
            "How people become competent.",
            fallback: "{}"
        )
        {
            Into = nameof(WorkforceSpec.Training),
        };

    private static TrainingProgrammeSpec Programme(Fields f)
    {
        var programme = new TrainingProgrammeSpec(
            "",
            [.. f.Get(Stages).Select((stage, i) => OnMachines(f, stage, i))],
            f.TextsOf(Grants)
        )
        {
            Trainees = f.Find(Trainees),
            Intake = f.Find(IntakeKey) ?? [],
            Requires = f.TextsOf(Requires),
            Trainers = f.Get(Trainers),
            FailedStay = f.FindValue(Failed),
            FeeUsd = f.Get(Fee),
        };
        f.RequireWith(Trainees, IntakeKey);
        return programme;
    }

    /// <summary>
    /// Where a licence is required the staff is taken, whose role may be left open; who is hired has one, that of the
    /// programme's name if nothing else is said.
    /// </summary>
    private static TrainingProgrammeSpec Named(string name, TrainingProgrammeSpec programme)
    {
        var (role, trainees) = (programme.Trainees?.Role ?? "", programme.Trainees ?? new(""));
        return programme with
        {
            Name = name,
            Trainees =
                programme.Requires.Count == 0 ? trainees with { Role = role.Length > 0 ? role : name }
                : role.Length > 0 || trainees.AreDescribed ? trainees
                : null,
        };
    }

    /// <summary>A stage; on machines of the first skill that the programme grants, if nothing else is said.</summary>
    private static StageSpec OnMachines(Fields f, StageSpec stage, int i)
    {
        if (stage is not OnSiteStage { Skill: "" } onSite)
            return stage;
        var skill = f.Get(Grants).FirstOrDefault(Word.Unreadable);
        if (!skill.IsReadable)
            f.Problems.MarkUnreadable($"{Stages.Into}[{i}].{nameof(OnSiteStage.Skill)}");
        return onSite with { Skill = skill.Text };
    }
}

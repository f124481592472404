using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.Ranges;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>Training programmes.</summary>
internal static class TrainingBlock
{
    private static readonly QuantityKind ShareKind = new(Dimension.Share, Lowest.Zero);

    private static readonly Key<Word> Role = new(
        "role",
        Common.NameOf("role"),
        "What they are, in training and after it. Without it, those who are hired have the programme's name "
            + "as role; of the staff, anybody is taken."
    )
    {
        Into = nameof(TraineesSpec.Role),
    };
    private static readonly Key<Word> Roster = new(
        "roster",
        Common.NameOf("roster"),
        "Which of the `rosters` those work who are hired; without it that of the role's first people, or "
            + "else the `roster` of all."
    )
    {
        Into = nameof(TraineesSpec.Roster),
    };
    private static readonly Key<IReadOnlyList<Named<double>>> Origin = new(
        "origin",
        new NamedMap<double, Named<double>>(
            "origin",
            ShareKind,
            (origin, share) => new(origin, share),
            atLeastOne: false,
            nameInto: nameof(OriginShare.Origin)
        ),
        "Where those who are hired come from, in which shares; at most 100 % together.",
        fallback: "{}"
    )
    {
        Into = nameof(TraineesSpec.Origins),
    };
    private static readonly Key<double> Women = new(
        "women",
        ShareKind,
        "The share of women among those who are hired.",
        fallback: "0 %"
    )
    {
        Into = nameof(TraineesSpec.Women),
    };
    private static readonly Key<Word> Employer = new(
        "employer",
        new WordKind("name of an employer"),
        "Who pays those who are hired."
    )
    {
        Into = nameof(TraineesSpec.Employer),
    };

    private static readonly Block<TraineesDraft> TraineesKind = new(
        "trainees",
        "Who is trained.",
        [Role, Roster, Origin, Women, Employer, ValueBlock.WageOfRole],
        f =>
            new(
                f.Find(Role),
                f.Find(Roster),
                f.Get(Origin),
                f.Get(Women),
                f.Find(Employer),
                f.FindValue(ValueBlock.WageOfRole)
            )
    );

    private static readonly Key<long> Cohort = new("cohort", Common.Count(10_000), "How many begin together.")
    {
        Into = nameof(IntakeSpec.Count),
    };
    private static readonly Key<IReadOnlyList<Moment>> On = new(
        "on",
        new ListOf<Moment>(Common.Moment),
        "The dates on which a cohort begins. Either this, or `from` and `every`."
    )
    {
        Into = nameof(IntakeSpec.FromHour),
    };
    private static readonly Key<Moment> From = new(
        "from",
        Common.Moment,
        "When the first begin. It may lie before the run, as the other dates: then those who began are as "
            + "far as nothing but seats and the roster let them come.",
        fallback: "0 h"
    )
    {
        Into = nameof(IntakeSpec.FromHour),
    };
    private static readonly Key<double> Every = new(
        "every",
        Common.TimeAboveZero,
        "From one cohort to the next; without it there is one."
    )
    {
        Into = nameof(IntakeSpec.EveryHours),
    };
    private static readonly Key<long> PerMonth = new(
        "per-month",
        Common.Count(10_000),
        "In place of cohorts: so many in a month, evenly spread, one by one."
    )
    {
        Into = nameof(IntakeSpec.EveryHours),
    };
    private static readonly Key<Moment> Until = new("until", Common.Moment, "From when on nobody begins any more.")
    {
        Into = nameof(IntakeSpec.UntilHour),
    };

    private static readonly Block<IntakeDraft> IntakeKind = new(
        "intake",
        "When people begin a programme.",
        [Cohort, On, From, Every, PerMonth, Until],
        Intake
    );

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

    private static readonly Block<TrainersDraft> TrainersKind = new(
        "trainers",
        "Who teaches on the machines. They fill positions as before; where trainees wait, before others.",
        [InstructSkill, Drawn],
        f => new(f.Get(InstructSkill), (int)f.Get(Drawn), f.PlaceOf(Drawn))
    );

    private static readonly Key<TraineesDraft> Trainees = new("trainees", TraineesKind, "Who is trained.")
    {
        Into = nameof(TrainingProgrammeSpec.Trainees),
    };
    private static readonly Key<IntakeDraft> IntakeKey = new(
        "intake",
        IntakeKind,
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
    private static readonly Key<TrainersDraft> Trainers = new(
        "trainers",
        TrainersKind,
        "Who teaches on the machines.",
        fallback: "{}"
    )
    {
        Into = nameof(TrainingProgrammeSpec.Trainers),
    };
    private static readonly Key<IReadOnlyList<StageDraft>> Stages = new(
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

    private static readonly Block<ProgrammeDraft> ProgrammeKind = new(
        "programme",
        "A training programme. Its trainees are employed and have a panel from the day they begin, and never "
            + "work alone before they are qualified; staff who wait for a seat work as before.",
        [Trainees, IntakeKey, Requires, Trainers, Stages, Grants, Failed, Fee],
        Programme
    );

    public static Key<IReadOnlyList<Named<ProgrammeDraft>>> Key { get; } =
        new(
            "training",
            new NamedMap<ProgrammeDraft>("programme", ProgrammeKind, atLeastOne: false),
            "How people become competent.",
            fallback: "{}"
        )
        {
            Into = nameof(WorkforceSpec.Training),
        };

    private static ProgrammeDraft Programme(Fields f)
    {
        var programme = new ProgrammeDraft(
            f.Find(Trainees),
            f.Find(IntakeKey),
            f.Get(Requires),
            f.Get(Trainers),
            [.. f.Get(Stages).Select((stage, i) => OnMachines(f, stage, i))],
            f.Get(Grants),
            f.FindValue(Failed),
            f.Get(Fee)
        );
        if (programme.Requires.Count > 0 && programme.Trainees is { IsOfPeopleHired: true })
        {
            f.Problems.Add(
                f.PlaceOf(Trainees),
                "a programme that requires a licence hires nobody: of its trainees only the role can be said"
            );
        }

        f.RequireWith(Trainees, IntakeKey);
        if (f.Has(Trainers) && programme.Stages.Count > 0 && !programme.OnSite.Any())
        {
            f.Problems.Add(
                f.PlaceOf(Trainers),
                "trainers teach on machines, and no stage of this programme is on-site"
            );
        }

        return programme;
    }

    /// <summary>A stage; on machines of the first skill that the programme grants, if nothing else is said.</summary>
    private static StageDraft OnMachines(Fields f, StageDraft stage, int i)
    {
        if (stage.Spec is not OnSiteStage { Skill: "" } onSite)
            return stage;
        var skill = f.Get(Grants).FirstOrDefault(Word.Unreadable);
        if (!skill.IsReadable)
            f.Problems.MarkUnreadable($"{Stages.Into}[{i}].{nameof(OnSiteStage.Skill)}");
        return stage with { Spec = onSite with { Skill = skill.Text } };
    }

    private static IntakeDraft Intake(Fields f)
    {
        f.RequireOne(Cohort, PerMonth);
        f.RequireWith(On, Cohort);
        f.RequireWith(Every, Cohort);
        f.Forbid(On, From);
        f.Forbid(On, Every);
        f.Forbid(On, Until);
        const double month = 8760.0 / 12;
        var every = f.FindValue(PerMonth) is { } perMonth
            ? month / perMonth
            : f.FindValue(Every) ?? double.PositiveInfinity;
        return new(
            f.FindValue(Cohort) is { } cohort ? (int)cohort : 1,
            f.Find(On) ?? [],
            f.Get(From),
            every,
            f.FindValue(Until),
            f.PlaceOf(f.Has(On) ? On : From)
        );
    }
}

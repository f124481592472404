using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>A stage of a training programme, known by its first key.</summary>
internal static class StageBlock
{
    private const double Year = 8760;

    private static readonly QuantityKind AShare = new(Dimension.Share, Lowest.AboveZero);

    private static readonly Key<double> Classroom = new(
        "classroom",
        Common.Time,
        "In class, for so long by the calendar."
    )
    {
        Into = nameof(ClassroomStage.Hours),
    };
    private static readonly Key<long> AtLeast = new(
        "at-least",
        Common.Count(10_000),
        "How many must be there before a class begins.",
        fallback: "1"
    )
    {
        Into = nameof(ClassroomStage.AtLeast),
    };
    private static readonly Key<long> Places = new(
        "places",
        Common.Count(10_000),
        "How many can be in class at once; without it there is room for all."
    )
    {
        Into = nameof(ClassroomStage.Places),
    };

    private static readonly Key<double> Simulator = new(
        "simulator",
        Common.TimeAboveZero,
        "Hours on a simulator for each trainee: 6 days of 8 hours are `48 h`."
    )
    {
        Into = nameof(SimulatorStage.Hours),
    };
    private static readonly Key<long> Seats = new(
        "seats",
        Common.Count(1000),
        "Simulators; who came first is served first.",
        fallback: "1"
    )
    {
        Into = nameof(SimulatorStage.Seats),
    };
    private static readonly Key<double> HoursADay = new(
        "hours-a-day",
        Common.TimeAboveZero,
        "Hours that each runs a day, at most 24.",
        fallback: "8 h"
    )
    {
        Into = nameof(SimulatorStage.HoursADay),
    };
    private static readonly Key<double> Session = new(
        "session",
        Common.TimeAboveZero,
        "The most that one trainee has in a day; at most the hours that a simulator runs. Without it 8, or as many as "
            + "it runs where that is less."
    )
    {
        Into = nameof(SimulatorStage.SessionHours),
    };

    private static readonly Key<Word> At = new(
        "at",
        Common.NameOf("facility"),
        "Which of the `facilities` a class or a simulator stage shares with others, in place of seats or "
            + "places of its own."
    )
    {
        Into = nameof(SimulatorStage.At),
    };

    private static readonly Key<double> OnSite = new(
        "on-site",
        Common.TimeAboveZero,
        "Operating hours on real machines for each trainee, on site by roster, with a trainer at the "
            + "controls or beside."
    )
    {
        Into = nameof(OnSiteStage.Hours),
    };
    private static readonly Key<Word> On = new(
        "on",
        Common.Skill,
        "The skill of the machines; without it the first that the programme grants."
    )
    {
        Into = nameof(OnSiteStage.Skill),
    };
    private static readonly Key<long> TraineesPerTrainer = new(
        "trainees-per-trainer",
        Common.Count(100),
        "How many one trainer takes: they are on the machine together, and the hours count for each. "
            + "Trainees of several stages share a trainer as far as each of these allows.",
        fallback: "1"
    )
    {
        Into = nameof(OnSiteStage.TraineesPerTrainer),
    };
    private static readonly Key<double> Pace = new(
        "pace",
        AShare,
        "The pace of a machine with trainees on it, against the trainer alone; the slowest of several stages "
            + "counts. The default is an assumption.",
        fallback: "80 %"
    )
    {
        Into = nameof(OnSiteStage.Pace),
    };
    private static readonly Key<double> Counts = new(
        "counts",
        new QuantityKind(Dimension.Spread, Lowest.Zero),
        "The hours of practice that an hour of this stage is worth; 0 without it for simulators, and 1 for "
            + "machines and apprenticeships."
    )
    {
        Into = nameof(OnSiteStage.Counts),
    };

    private static readonly Key<double> Assessment = new(
        "assessment",
        Common.Time,
        "An examination that takes so long."
    )
    {
        Into = nameof(AssessmentStage.Hours),
    };
    private static readonly Key<double> Pass = new("pass", AShare, "The chance to pass it.", fallback: "100 %")
    {
        Into = nameof(AssessmentStage.Pass),
    };

    private static readonly Key<double> Apprenticeship = new(
        "apprenticeship",
        new QuantityKind(Dimension.Time, Lowest.OneSecond),
        "Whole years of work under the eyes of others, on site by roster."
    )
    {
        Into = nameof(ApprenticeshipStage.Years),
    };
    private static readonly Key<double> InClass = new(
        "in-class",
        Common.Time,
        "The block in class at the beginning of each year.",
        fallback: "0 h"
    )
    {
        Into = nameof(ApprenticeshipStage.ClassHours),
    };
    private static readonly Key<double> OnTheJob = new(
        "on-the-job",
        Common.Time,
        "Hours on site that a year must have; one that lacks some lasts until it has them.",
        fallback: "0 h"
    )
    {
        Into = nameof(ApprenticeshipStage.JobHours),
    };
    private static readonly Key<Word> Assists = new(
        "assists",
        Common.Skill,
        "The skill of helpers: where a job wants some, apprentices on site are taken too."
    )
    {
        Into = nameof(ApprenticeshipStage.Assists),
    };

    private static readonly Key<double> Fee = new(
        "fee",
        new QuantityKind(Dimension.Money, Lowest.Zero),
        "What each trainee costs who begins it; an assessment each time that it is taken. Counts only with `value`.",
        fallback: "0 USD"
    )
    {
        Into = nameof(StageSpec.FeeUsd),
    };
    private static readonly Key<double> Cost = new(
        "cost",
        new QuantityKind(Dimension.TimeCost, Lowest.Zero),
        "What each trainee costs for the time of training, beside wages: in class by the calendar, so that a "
            + "day has 24 hours; on simulators by the hour in the seat; on machines by the hour that they work. "
            + "Extensions have their own `fee`. Counts only with `value`.",
        fallback: "0 USD/h"
    )
    {
        Into = nameof(StageSpec.UsdPerHour),
    };

    /// <summary>The first keys, by which stages are known.</summary>
    public static IReadOnlyList<string> Families { get; } =
    [Classroom.Name, Simulator.Name, OnSite.Name, Assessment.Name, Apprenticeship.Name];

    public static Block<StageDraft> Kind { get; } =
        new(
            "stage",
            "One stage of a programme: exactly one of `classroom`, `simulator`, `on-site`, `assessment` and "
                + "`apprenticeship`, and the keys that belong to it.",
            [
                Classroom,
                AtLeast,
                Places,
                Simulator,
                Seats,
                HoursADay,
                Session,
                At,
                OnSite,
                On,
                TraineesPerTrainer,
                Pace,
                Counts,
                Assessment,
                Pass,
                ExtensionBlock.Key,
                Apprenticeship,
                InClass,
                OnTheJob,
                Assists,
                Fee,
                Cost,
            ],
            Build,
            whole: true
        );

    private static StageDraft Build(Fields f)
    {
        f.RequireOne(Classroom, Simulator, OnSite, Assessment, Apprenticeship);
        Belong(f, Classroom, AtLeast, Places);
        Belong(f, Simulator, Seats, HoursADay, Session);
        Belong(f, OnSite, On, TraineesPerTrainer, Pace);
        Belong(f, Assessment, Pass, ExtensionBlock.Key);
        Belong(f, Apprenticeship, InClass, OnTheJob, Assists);
        f.Forbid(Counts, Classroom);
        f.Forbid(Counts, Assessment);
        ForbidAll(f, At, OnSite, Assessment, Apprenticeship, Places, Seats, HoursADay);
        return new(Spec(f) with { FeeUsd = f.Get(Fee), UsdPerHour = f.Get(Cost) }, f.Place);
    }

    private static StageSpec Spec(Fields f) =>
        f.Has(Simulator) ? SimulatorSpec(f)
        : f.Has(OnSite)
            ? new OnSiteStage(f.Get(OnSite), f.FindText(On) ?? "")
            {
                TraineesPerTrainer = (int)f.Get(TraineesPerTrainer),
                Pace = f.Get(Pace),
                Counts = f.FindValue(Counts) ?? 1,
            }
        : f.Has(Assessment) ? AssessmentSpec(f)
        : f.Has(Apprenticeship) ? ApprenticeshipSpec(f)
        : ClassroomSpec(f);

    private static ClassroomStage ClassroomSpec(Fields f)
    {
        if (f.FindValue(Places) is { } places && places < f.Get(AtLeast))
        {
            f.Problems.Add(
                f.PlaceOf(Places),
                $"a class that begins with {f.Get(AtLeast)} at least never begins with {places} places"
            );
        }

        return new(f.Get(Classroom))
        {
            AtLeast = (int)f.Get(AtLeast),
            Places = (int?)f.FindValue(Places),
            At = f.FindText(At),
        };
    }

    private static SimulatorStage SimulatorSpec(Fields f)
    {
        if (f.Get(HoursADay) > 24)
            f.Problems.Add(f.PlaceOf(HoursADay), "a simulator runs 24 h a day at most");
        return new(f.Get(Simulator), (int)f.Get(Seats), f.Get(HoursADay))
        {
            At = f.FindText(At),
            SessionHours = f.FindValue(Session),
            Counts = f.FindValue(Counts) ?? 0,
        };
    }

    private static AssessmentStage AssessmentSpec(Fields f)
    {
        var extend = f.FindValue(ExtensionBlock.Key);
        if (extend is { } given && f.Get(Pass) + given.Share > 1 + 1e-9)
        {
            f.Problems.Add(
                f.PlaceOf(ExtensionBlock.Key),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{100 * f.Get(Pass):0.##} % pass and {100 * given.Share:0.##} "
                        + $"% are extended: together more than 100 %"
                )
            );
        }

        return new(f.Get(Assessment), f.Get(Pass))
        {
            Extend = extend?.Share ?? 0,
            ExtensionHours = extend?.Hours ?? 0,
            Extensions = extend?.Times ?? 0,
            ExtensionFeeUsd = extend?.FeeUsd ?? 0,
        };
    }

    private static ApprenticeshipStage ApprenticeshipSpec(Fields f)
    {
        var years = f.Get(Apprenticeship) / Year;
        if (years < 1 || Math.Abs(years - Math.Round(years)) > 1e-9 || years > 100)
            f.Problems.Add(f.PlaceOf(Apprenticeship), "an apprenticeship has whole years, for example 4 y");
        if (f.Get(InClass) >= Year)
            f.Problems.Add(f.PlaceOf(InClass), "a block in class is shorter than its year");
        return new((int)Math.Clamp(Math.Round(years), 1, 100))
        {
            ClassHours = Math.Min(f.Get(InClass), Year),
            JobHours = f.Get(OnTheJob),
            Assists = f.FindText(Assists),
            Counts = f.FindValue(Counts) ?? 1,
        };
    }

    private static void ForbidAll(Fields f, Key one, params ReadOnlySpan<Key> others)
    {
        foreach (var key in others)
            f.Forbid(one, key);
    }

    private static void Belong(Fields f, Key family, params ReadOnlySpan<Key> keys)
    {
        foreach (var key in keys)
            f.RequireWith(key, family);
    }
}

using MineSim.Scenarios.Language;
using MineSim.Spec.Training;
using static MineSim.Scenarios.Blocks.StageKeys;

namespace MineSim.Scenarios.Blocks;

/// <summary>A stage of a training programme, known by its first key.</summary>
internal static class StageBlock
{
    private const double Year = 8760;

    /// <summary>The first keys, by which stages are known.</summary>
    public static IReadOnlyList<string> Families { get; } =
    [Classroom.Name, Simulator.Name, OnSite.Name, Assessment.Name, Apprenticeship.Name];

    public static Block<StageSpec> Kind { get; } =
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

    private static StageSpec Build(Fields f)
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
        return Spec(f) with { FeeUsd = f.Get(Fee), UsdPerHour = f.Get(Cost) };
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

    private static ClassroomStage ClassroomSpec(Fields f) =>
        new(f.Get(Classroom))
        {
            AtLeast = (int)f.Get(AtLeast),
            Places = (int?)f.FindValue(Places),
            At = f.FindText(At),
        };

    private static SimulatorStage SimulatorSpec(Fields f) =>
        new(f.Get(Simulator), (int)f.Get(Seats), f.Get(HoursADay))
        {
            At = f.FindText(At),
            SessionHours = f.FindValue(Session),
            Counts = f.FindValue(Counts) ?? 0,
        };

    private static AssessmentStage AssessmentSpec(Fields f)
    {
        var extend = f.FindValue(ExtensionBlock.Key);
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
        return new((int)Math.Clamp(Math.Round(years), 1, 100))
        {
            ClassHours = f.Get(InClass),
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

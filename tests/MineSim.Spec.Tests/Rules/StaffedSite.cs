using MineSim.Spec.Rosters;
using MineSim.Spec.Training;

namespace MineSim.Spec.Tests.Rules;

/// <summary>The small site with three drivers, who hold the skill that its trucks need.</summary>
internal static class StaffedSite
{
    public static CrewedMineSpec Spec { get; } =
        SmallSite
            .With(mine =>
                mine with
                {
                    Trucks =
                    [
                        .. mine.Trucks.Select(group => group with { Model = group.Model with { Skill = "drive" } }),
                    ],
                }
            )
            .CrewedBy(new(RosterSpec.AlwaysOn, [new("driver", 3, ["drive"])], 0));

    /// <summary>A programme that five begin, who are hired for it.</summary>
    public static TrainingProgrammeSpec Programme { get; } =
        new("p", [new ClassroomStage(24)], ["drive"]) { Intake = [new(5, 0)], Trainees = new("novice") };

    /// <summary>The site with another workforce.</summary>
    public static CrewedMineSpec With(Func<WorkforceSpec, WorkforceSpec> change) =>
        Spec with
        {
            Workforce = change(Spec.Workforce),
        };

    /// <summary>The site with its programme, otherwise than it is.</summary>
    public static CrewedMineSpec Training(Func<TrainingProgrammeSpec, TrainingProgrammeSpec> change) =>
        With(workforce => workforce with { Training = [change(Programme)] });

    /// <summary>The site with its programme of other stages, and with facilities.</summary>
    public static CrewedMineSpec Training(
        IReadOnlyList<FacilitySpec> facilities,
        params IReadOnlyList<StageSpec> stages
    ) => With(workforce => workforce with { Facilities = facilities, Training = [Programme with { Stages = stages }] });
}

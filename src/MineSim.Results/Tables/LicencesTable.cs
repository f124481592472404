using MineSim.Records.People;
using MineSim.Records.Words;

namespace MineSim.Results.Tables;

internal static class LicencesTable
{
    public static Table<LicenceRow> Definition { get; } =
        new Table<LicenceRow>(
            "licences",
            "What happened to licences; those that people brought along have no row until something does"
        )
            .Replication()
            .Number(
                "at_h",
                "h",
                "Hours since the start of the run; below 0 for a certificate of before it",
                (in row) => row.Hour
            )
            .Text("person", "Name of the person", (in row) => row.Person)
            .Text("skill", "Name of the skill", (in row) => row.Skill)
            .Choice(
                "event",
                "granted, refreshed before it lapsed, relicensed after it, or lapsed",
                TrainingWords.LicenceEvents.Names(),
                (in row) => (int)row.Event
            )
            .OptionalNumber(
                "until_h",
                "h",
                "Hours since the start of the run at which it lapses; null for one that does not",
                (in row) => row.UntilH
            );
}

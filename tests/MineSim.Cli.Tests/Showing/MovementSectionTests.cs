using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Cli.Tests;

public class MovementSectionTests
{
    [Fact]
    public void Who_came_and_went_is_shown_by_role_and_shares_against_their_targets()
    {
        var text = Show(
            Row("people_at_start", "", 58),
            Row("people_at_start", "driver", 42),
            Row("people_hired", "driver", 18.5),
            Row("people_left", "driver", 20.3),
            Row("people_employed", "", 52.5),
            Row("people_employed", "driver", 40.2),
            Row("people_employed", "trainer", 0.4),
            Row("vacancies", "driver", 1.46),
            Row("local_people_share", "", 0.683),
            Row("local_people_share", "2030-01-01", 0.675),
            Row("local_people_share_target", "2030-01-01", 0.65),
            Row("local_people_share_met", "2030-01-01", 0.7)
        );

        Assert.Matches(@"driver +42\.0 +18\.5 +20\.3 +40\.2 +1\.5\s", text);
        Assert.Matches(@"everybody +58\.0 .*52\.5\s", text);
        Assert.Matches(@"local people +the end +68\.3%\s", text);
        Assert.Matches(@"local people +2030-01-01 +67\.5% +65\.0% +70%\s", text);
    }

    [Fact]
    public void People_who_do_not_move_have_no_section() => Assert.Equal("", Show(Row("people_short", "drive", 5)));

    private static string Show(params SummaryRow[] rows) =>
        FakeRun.Show(
            120,
            terminal =>
                FakeRun.Sections(terminal.Results, ["People hired and lost", "Shares of people"], new Findings(rows))
        );

    private static SummaryRow Row(string kpi, string item, double value) =>
        new(kpi, item, "1", 10, value, 0, value, value, value, value, value, value, value);
}

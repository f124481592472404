using MineSim.Kernel;

namespace MineSim.Scenarios.Tests;

public class PeopleFileTests
{
    private const string Csv = """
        # as of January
        name,role,skills,origin,employer,hired,licensed,until,experience,woman,panel
        A.Baloch,driver,drive dig,balochistan,owner,2026-01-01,,2028-01-20,1200,yes,2
        B.Khan,driver,drive,,,,2028-01-05,,,no,
        """;

    [Theory]
    [InlineData("people.csv")]
    [InlineData("{ file: people.csv }")]
    [InlineData("[{ file: people.csv }]")]
    public void People_may_be_a_file_with_a_person_a_line(string people)
    {
        using var folder = new Folder();
        var reading = folder.Write("people.csv", Csv).Write("mine.yaml", Text(people)).Read();

        Assert.Empty(reading.Problems);
        var (one, other) = (reading.Spec!.Workforce!.People[0], reading.Spec!.Workforce.People[1]);
        Assert.Equal(
            ("A.Baloch", "driver", "balochistan", "owner", 1.0, 2),
            (one.Name, one.Role, one.Origin, one.Employer, one.Women, one.Panel)
        );
        Assert.Equal(["drive", "dig"], one.Skills);
        Assert.Equal(
            (0.0, 730 * 24.0, 19 * 24.0, Distribution.Constant(1200)),
            (one.HiredHour, one.EmployedHours, one.UntilHour, one.Experience)
        );
        Assert.Equal(
            ("B.Khan", 96.0, 0.0, null, null),
            (other.Name, other.LicensedHour, other.Women, other.Panel, other.Experience)
        );

        var again = folder.Write("again.yaml", reading.ResolvedText).Read("again.yaml");
        Assert.Equal(reading.ResolvedText, again.ResolvedText);
        Assert.Equal(
            reading.Spec!.Workforce.People.Select(person => person.Name),
            again.Spec!.Workforce!.People.Select(person => person.Name)
        );
    }

    [Fact]
    public void A_personnel_list_may_be_read_as_a_spreadsheet_writes_it()
    {
        using var folder = new Folder();
        const string csv =
            "\uFEFFname;role;skills;woman;;\r\nAli Khan;driver;drive;No;;;\r\n\"Müller; Änne\";driver;drive "
            + "dig;YES;;\r\nعلي # : 'x';driver;drive;;;\r\n4711;driver;drive;yes\r\n;;;;;\r\n";
        var reading = folder.Write("people.csv", csv).Write("mine.yaml", Text("people.csv")).Read();

        Assert.Empty(reading.Problems);
        var people = reading.Spec!.Workforce!.People;
        Assert.Equal(
            [("Ali Khan", 0.0), ("Müller; Änne", 1.0), ("علي # : 'x'", 0.0), ("4711", 1.0)],
            people.Select(person => (person.Name, person.Women))
        );
        var again = folder.Write("again.yaml", reading.ResolvedText).Read("again.yaml");
        Assert.Equal(people.Select(person => person.Name), again.Spec!.Workforce!.People.Select(person => person.Name));
    }

    [Fact]
    public void A_cell_that_says_something_stands_under_a_column()
    {
        using var folder = new Folder();

        Assert.Equal(
            ["people.csv:2:18: this row has 5 cells under 3 columns."],
            folder
                .Write("people.csv", "name,role,skills,,\nAnn,driver,drive,,1\n")
                .Write("mine.yaml", Text("people.csv"))
                .Problems()
        );
    }

    [Fact]
    public void A_word_is_refused_with_the_rule_that_it_breaks() =>
        Assert.Equal(
            [
                "mine.yaml:13:105: role: 'truck driver' cannot be the name of a role; names consist of letters, "
                    + "digits, '-', '_' and '.', without spaces.",
            ],
            Small.Problems(Text("[{ role: truck driver, skills: drive }]"))
        );

    [Fact]
    public void A_file_may_stand_among_groups()
    {
        using var folder = new Folder();
        var reading = folder
            .Write("people.csv", Csv)
            .Write("mine.yaml", Text("[{ role: driver, skills: drive, count: 3 }, { file: people.csv }]"))
            .Read();

        Assert.Equal(
            [(null, 3), ("A.Baloch", 1), ("B.Khan", 1)],
            reading.Spec!.Workforce!.People.Select(group => (group.Name, group.Count))
        );
    }

    [Fact]
    public void Every_bad_row_is_told_with_its_line_and_column_and_none_is_passed_over()
    {
        using var folder = new Folder();
        folder.Write(
            "people.csv",
            """
            name,role,skills,hired,woman,panel
            Ann,driver,drve,2028-01-01,yes,1
            Bob,driver,drive,someday,no,1
            Ann,driver,drive,,perhaps,3
            ,,drive dig,,,x
            Eve,driver,drive,,,,2

            """
        );

        Assert.Equal(
            [
                "people.csv:2:12: no equipment model needs the skill 'drve', and 'skills' does not describe it. Did "
                    + "you mean 'drive'?",
                "people.csv:3:18: hired: expected a date, for example 2028-04-01, or a time after the start, for "
                    + "example 90 d, but found 'someday'.",
                "people.csv:4:1: two people are called 'Ann'.",
                "people.csv:4:19: woman: expected 'yes' or 'no', but found 'perhaps'.",
                "people.csv:4:27: there is no panel 3; the roster has 2.",
                "people.csv:5:1: people lacks 'role': what they are.",
                "people.csv:5:15: panel: expected a whole number from 1 to 100, but found 'x'.",
                "people.csv:6:21: this row has 7 cells under 6 columns.",
            ],
            folder.Write("mine.yaml", Text("people.csv")).Problems()
        );
    }

    [Theory]
    [InlineData(
        "name,role,skils\nAnn,driver,drive\n",
        "people.csv:1:11: there is no column 'skils' in a list of people; there are name, role, skills, roster, origin, home, employer, woman, experience, hired, licensed, until, panel, wage. Did you mean 'skills'?"
    )]
    [InlineData("name,role,name\nAnn,driver,drive\n", "people.csv:1:11: column 'name' is there twice.")]
    [InlineData("name,role,skills\n", "people.csv: expected a line with the names of columns, and one row at least.")]
    public void A_file_has_columns_that_are_known_and_rows(string csv, string problem)
    {
        using var folder = new Folder();

        Assert.Equal([problem], folder.Write("people.csv", csv).Write("mine.yaml", Text("people.csv")).Problems());
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() =>
        Assert.Equal(
            ["mine.yaml:13:96: people: the file 'people.csv' cannot be used: there is no such file."],
            Small.Problems(Text("people.csv"))
        );

    private static string Text(string people) =>
        Small.With("payload: 200 t", "skill: drive, payload: 200 t")
        + $"workforce: {{ roster: {{ pattern: 14 days on / 14 off, panels: 2 }}, skills: {{ dig: {{}} }}, "
        + $"people: {people} }}\n";
}

namespace MineSim.Results.Tables;

/// <summary>A table of the dataset: its name, its columns, and what they mean.</summary>
internal abstract class Table(string name, string description)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>What readers are told of the columns, in their order.</summary>
    public abstract IReadOnlyList<DatasetColumn> Schema { get; }
}

/// <summary>A table declared column by column, keys first, each measure with its unit at the end of its name.</summary>
internal sealed class Table<TRow>(string name, string description) : Table(name, description)
{
    private readonly List<Column<TRow>> _columns = [];
    private readonly List<DatasetColumn> _schema = [];

    public IReadOnlyList<Column<TRow>> Columns => _columns;

    public override IReadOnlyList<DatasetColumn> Schema => _schema;

    public Table<TRow> Replication() =>
        Add(
            new ReplicationColumn<TRow>(new("replication", ColumnType.Int32, "1", "Number of the replication, from 0"))
        );

    /// <summary>The day on which the row's shift began.</summary>
    public Table<TRow> ShiftDay(Getter<TRow, int> value) =>
        Integer(
            "day",
            "d",
            "Days since the start of the run, from 0; -1 for the shift that is under way when the run starts",
            value
        );

    public Table<TRow> Integer(string name, string unit, string description, Getter<TRow, int> value) =>
        Add(new IntegerColumn<TRow>(new(name, ColumnType.Int32, unit, description), value));

    public Table<TRow> Long(string name, string unit, string description, Getter<TRow, long> value) =>
        Add(new PlainColumn<TRow, long>(new(name, ColumnType.Int64, unit, description), value));

    public Table<TRow> Number(string name, string unit, string description, Getter<TRow, double> value) =>
        Add(new PlainColumn<TRow, double>(new(name, ColumnType.Float64, unit, description), value));

    /// <summary>A number that is missing, null, where it is not finite.</summary>
    public Table<TRow> OptionalNumber(string name, string unit, string description, Getter<TRow, double> value) =>
        Add(new OptionalNumberColumn<TRow>(new(name, ColumnType.Float64, unit, description, Nullable: true), value));

    public Table<TRow> Text(string name, string description, Getter<TRow, string> value) =>
        Add(new TextColumn<TRow>(new(name, ColumnType.String, "", description), value));

    public Table<TRow> OptionalText(string name, string description, Getter<TRow, string?> value) =>
        Add(new OptionalTextColumn<TRow>(new(name, ColumnType.String, "", description, Nullable: true), value));

    public Table<TRow> Choice(string name, string description, string[] names, Getter<TRow, int> choice) =>
        Add(new ChoiceColumn<TRow>(new(name, ColumnType.String, "", description), names, choice));

    private Table<TRow> Add(Column<TRow> column)
    {
        _columns.Add(column);
        _schema.Add(column.Schema);
        return this;
    }
}

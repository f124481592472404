using System.Text;

namespace MineSim.Cli.Showing;

/// <summary>
/// Writes progress and complaints for as long as somebody takes them: a full disk behind them is not worth a run, and
/// there is nowhere left to complain of it.
/// </summary>
internal sealed class MessageWriter(TextWriter writer) : TextWriter(writer.FormatProvider)
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Try(() => writer.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => writer.Write(buffer, index, count));

    public override void Write(string? value) => Try(() => writer.Write(value));

    public override void WriteLine(string? value) => Try(() => writer.WriteLine(value));

    public override void Flush() => Try(writer.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            // Lost, with whatever else is written here.
        }
    }
}

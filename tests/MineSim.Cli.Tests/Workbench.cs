using System.Diagnostics;
using System.Runtime.CompilerServices;
using MineSim.Cli.CommandLine;
using MineSim.Cli.Showing;

namespace MineSim.Cli.Tests;

/// <summary>A folder of its own, a small scenario, and the program, run in this process or as one of its own.</summary>
internal sealed class Workbench : IDisposable
{
    private const string OneShovel = """
        minesim: 1
        name: One shovel
        start: 2028-01-01
        duration: 3 d
        replications: 4
        materials:
          ore: { plan: 28 Mt/y }
        roads:
          segments:
            - { between: [face, crusher], time: { loaded: 7 min, empty: 6 min } }
        loading:
          pit: { at: face, material: ore, loaders: [shovel], to: [crusher] }
        dumping:
          crusher: { at: crusher, bays: 1 }
        models:
          trucks:
            haul-truck: { payload: 220 t, dump: { exponential: 1.5 min } }
          loaders:
            rope-shovel: { load: { exponential: 3 min } }
        fleet:
          trucks: [{ model: haul-truck, count: 5 }]
          loaders:
            shovel: { model: rope-shovel }
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("minesim-").FullName;

    /// <summary>Path of the program.</summary>
    public static string Program { get; } =
        System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "minesim.exe" : "minesim");

    /// <summary>Writes the scenario with one text replaced, and gives its path.</summary>
    public string Scenario(string replace = "", string by = "", string name = "one-shovel.yaml")
    {
        Assert.True(
            replace.Length == 0 || OneShovel.Contains(replace, StringComparison.Ordinal),
            $"'{replace}' is not in the scenario"
        );
        return File(name, replace.Length == 0 ? OneShovel : OneShovel.Replace(replace, by, StringComparison.Ordinal));
    }

    /// <summary>Writes a file, and gives its path.</summary>
    public string File(string name, string text)
    {
        System.IO.File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    /// <summary>Path of a file of the repository.</summary>
    public static string InRepository(string path) =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Here())!, "../..", path);

    /// <summary>Runs the program in this process.</summary>
    public static Ran Run(params string[] arguments) => Run(TestContext.Current.CancellationToken, arguments);

    /// <summary>Runs the program in this process, until it ends or is told to stop.</summary>
    public static Ran Run(CancellationToken cancel, params string[] arguments)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var terminal = new Terminal(Terminal.Plain(output, 100), Terminal.Plain(messages, 100));
        var code = MineSimCommand.Invoke(arguments, new Session(terminal, CommandName.Installed, cancel));
        return new Ran(code, output.ToString(), messages.ToString());
    }

    /// <summary>Starts the program as a process, in this folder.</summary>
    public Process Start(params string[] arguments)
    {
        return Process.Start(
            new ProcessStartInfo(Program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
    }

    /// <summary>Runs the program as a process, in this folder, to its end.</summary>
    public async Task<Ran> RunProcess(params string[] arguments)
    {
        using var process = Start(arguments);
        return await Ended(process);
    }

    /// <summary>Waits for a process to end.</summary>
    public static async Task<Ran> Ended(Process process)
    {
        var cancel = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var messages = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return new Ran(process.ExitCode, await output, await messages);
    }

    private static string Here([CallerFilePath] string file = "") => file;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run of the program came to.</summary>
internal sealed record Ran(int Code, string Output, string Messages)
{
    /// <summary>A clear sentence, the right code, and no stack trace.</summary>
    public void Refused(int code, string sentence)
    {
        Assert.Contains(sentence, Messages, StringComparison.Ordinal);
        Assert.Equal(code, Code);
        Assert.DoesNotContain("   at ", Messages + Output, StringComparison.Ordinal);
    }
}

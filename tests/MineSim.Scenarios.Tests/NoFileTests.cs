using System.Diagnostics;
using System.Net.Sockets;

namespace MineSim.Scenarios.Tests;

/// <summary>
/// What is no file is refused before it is opened: a pipe to which nobody writes would never say anything.
/// </summary>
public class NoFileTests
{
    private const string Sentence = "this is a pipe, a device or a socket, not a file.";

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among its files.");
        using var folder = new Folder();
        MakePipe(folder.PathOf("pipe"));
        File.CreateSymbolicLink(folder.PathOf("link"), "pipe");

        Assert.Equal([$"pipe: {Sentence}"], await Problems(folder, "pipe"));
        Assert.Equal([$"link: {Sentence}"], await Problems(folder, "link"));
        folder.Write("mine.yaml", Small.And("uses: pipe"));
        Assert.Equal([$"mine.yaml:13:7: uses: 'pipe' cannot be used: {Sentence}"], await Problems(folder, "mine.yaml"));
        folder.Write("mine.yaml", Small.With("load: 3 min", "load: { empirical: { file: pipe, unit: min } }"));
        Assert.Equal(
            [$"mine.yaml:11:41: empirical: the file 'pipe' cannot be used: {Sentence}"],
            await Problems(folder, "mine.yaml")
        );
    }

    [Fact]
    public void A_device_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no devices among its files.");
        Assert.Equal(
            [$"/dev/zero: {Sentence}"],
            ScenarioFile.Read("/dev/zero").Problems.Select(problem => problem.ToString())
        );
    }

    [Fact]
    public void A_socket_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no sockets among its files.");
        using var folder = new Folder();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.PathOf("socket")));

        Assert.Equal([$"socket: {Sentence}"], folder.Problems("socket"));
    }

    /// <summary>The problems of a file; fails instead of waiting for them forever.</summary>
    private static Task<string[]> Problems(Folder folder, string name) =>
        Task.Run(() => folder.Problems(name))
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    private static void MakePipe(string path)
    {
        using var make = Process.Start("mkfifo", [path]);
        make.WaitForExit();
        Assert.Equal(0, make.ExitCode);
    }
}

using BenchmarkDotNet.Running;
using MineSim.Benchmarks;

switch (args.FirstOrDefault())
{
    case "quick":
        QuickReport.Write(Console.Out, args.ElementAtOrDefault(1) ?? "");
        break;
    case "peers":
        PeerReport.Write(Console.Out);
        break;
    case "results":
        return ResultTables.Write() ? 0 : 1;
    case "bdn" when args.Length > 1:
        BenchmarkSwitcher.FromAssembly(typeof(Careful).Assembly).Run(["--filter", $"*{args[1]}*"], new Careful());
        break;
    case null or "bdn":
        BenchmarkSwitcher.FromAssembly(typeof(Careful).Assembly).Run([], new Careful());
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Careful).Assembly).Run(args, new Careful());
        break;
}

return 0;

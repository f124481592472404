using MineSim.Benchmarks;

QuickReport.Write(Console.Out);
return 0;

namespace MineSim.Cli.Tests;

namespace MineSim.Scenarios.Tests;

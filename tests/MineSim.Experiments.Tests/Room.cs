namespace MineSim.Experiments.Tests;

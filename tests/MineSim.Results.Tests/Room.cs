namespace MineSim.Results.Tests;

namespace MineSim.Architecture.Tests;

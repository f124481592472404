namespace MineSim.Mine.Tests;

namespace MineSim.Kernel.Tests;

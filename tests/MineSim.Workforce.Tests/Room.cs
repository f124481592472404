namespace MineSim.Workforce.Tests;

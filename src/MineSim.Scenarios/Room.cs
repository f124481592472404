namespace MineSim.Scenarios;

namespace MineSim.Results;

namespace MineSim.Experiments;

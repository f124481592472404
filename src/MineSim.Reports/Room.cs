namespace MineSim.Reports;

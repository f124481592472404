namespace MineSim.Reports.Tests;

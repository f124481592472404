namespace MineSim.Verification.Tests;

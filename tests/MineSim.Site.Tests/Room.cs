namespace MineSim.Site.Tests;

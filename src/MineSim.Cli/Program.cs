using System.Text;
using MineSim.Cli.CommandLine;
using MineSim.Cli.Showing;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return MineSimCommand.Invoke(args, new Session(Terminal.OfProcess(), CommandName.OfProcess(), CancellationToken.None));

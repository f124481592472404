using System.Text;
using MineSim.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interruption = new Interruption();
return MineSimCommand.Invoke(args, new Session(Terminal.OfProcess(), CommandName.OfProcess(), interruption.Token));

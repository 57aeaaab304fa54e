using System.Text;
using Sovereignty.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return SovereigntyTool.Run(args, Surroundings.OfThisProcess());

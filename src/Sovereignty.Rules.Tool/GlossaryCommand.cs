using System.CommandLine;
using Sovereignty.Facts;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty glossary</c>: the words of the reports.</summary>
internal static class GlossaryCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var language = CommonOptions.Language();
        var colour = CommonOptions.Colour();
        var command = new Command("glossary", "Explains the words of the reports. Exit status: 0; 64 wrong usage; 74 the answer can't be written.") { language, colour };
        command.SetAction(parsed =>
        {
            surroundings.Output.Write(Glossary.Write(parsed.GetValue(language), CommonOptions.Style(parsed.GetValue(colour), surroundings)));
            return 0;
        });
        return command;
    }
}

using System.CommandLine;
using System.Text;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty validate FILE</c>: everything that is wrong with a description.</summary>
internal static class ValidateCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var file = CommonOptions.File();
        var language = CommonOptions.Language();
        var format = CommonOptions.Format<ValidationFormat>("text|json");
        var command = new Command("validate", "Says whether the description of an arrangement or a tender can be read and does not contradict itself, with every problem at once. What is incomplete is no problem. Exit status: 0 none; 64 wrong usage; 65 there are problems; 74 the answer can't be written.") { file, format, language };
        command.SetAction(parsed =>
        {
            var (name, chosen) = (parsed.GetRequiredValue(file), parsed.GetValue(language));
            if (!InputFile.TryValidate(name, chosen, surroundings, out var problems))
            {
                return ExitStatus.BadInput;
            }

            Write(name, problems, parsed.GetValue(format), chosen, surroundings.Output);
            return problems.Count == 0 ? 0 : ExitStatus.BadInput;
        });
        return command;
    }

    private static void Write(string file, ValueList<Problem> problems, ValidationFormat format, Language language, TextWriter output)
    {
        if (format == ValidationFormat.Json)
        {
            output.Write(Encoding.UTF8.GetString(ProblemsJson.ToUtf8(problems)));
            return;
        }

        output.WriteLine(InputFile.Count(file, problems.Count, new("", "")).In(language));
        InputFile.Tell(problems, language, output);
    }
}

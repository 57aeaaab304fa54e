using System.CommandLine;
using Sovereignty.Analysis;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty law lint</c>: what is most likely not meant in the shipped law.</summary>
internal static class LintCommand
{
    private const int MostMonths = 1200;

    public static Command Make(Surroundings surroundings)
    {
        var on = CommonOptions.Day("--on", "The day against which it is counted how long ago each text was verified; nothing is said of age when left out.", surroundings);
        var months = new Option<int>("--months")
        {
            Description = "After how many months a text should be verified again; 12 when left out.",
            HelpName = "1..1200",
            DefaultValueFactory = _ => 12,
            CustomParser = result =>
            {
                var word = result.Tokens[0].Value;
                if (int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostMonths)
                {
                    return number;
                }

                result.Refuse($"'{word}' is not a number of months from 1 to {MostMonths}.", $"« {word} » n'est pas un nombre de mois de 1 à {MostMonths}.");
                return 0;
            },
        };
        var format = CommonOptions.Format<LintFormat>("text|sarif");
        var language = CommonOptions.Language();
        var colour = CommonOptions.Colour();
        var command = new Command("lint", "Looks for what is most likely not meant in the shipped law: gaps, overlaps, provisions and exceptions that can never be of use, undefined names, what is uncited or old. Exit status: 0 nothing found but notes; 1 an error or a warning; 2 neither, but not everything could be examined; 64 wrong usage; 74 the answer can't be written. Example: sovereignty law lint --on today --format sarif")
        {
            on, months, format, language, colour,
        };
        command.SetAction(parsed =>
        {
            var lint = LawLint.Of(Catalogue.Law, parsed.GetValue(on), parsed.GetValue(months));
            var told = parsed.GetValue(language);
            surroundings.Output.Write(parsed.GetValue(format) == LintFormat.Sarif
                ? System.Text.Encoding.UTF8.GetString(SarifJson.ToUtf8(lint, told))
                : LintReport.WriteText(lint, Catalogue.Law, told, CommonOptions.Style(parsed.GetValue(colour), surroundings)));
            surroundings.Output.Flush();
            return lint.Findings.Any(finding => finding.Level > LintLevel.Note) ? ExitStatus.NotMet : lint.IsComplete ? ExitStatus.Met : ExitStatus.Undetermined;
        });
        return command;
    }
}

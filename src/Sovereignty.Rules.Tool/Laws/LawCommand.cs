using System.CommandLine;
using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty law</c>: the shipped law: listed, one text shown, looked through for mistakes, or two texts compared.</summary>
internal sealed class LawCommand
{
    private readonly Surroundings surroundings;
    private readonly Option<LocalDate?> on;
    private readonly Option<LawFormat> format = CommonOptions.Format<LawFormat>("text|markdown");
    private readonly Option<Language> language = CommonOptions.Language();
    private readonly Option<ColourChoice> colour = CommonOptions.Colour();
    private readonly Argument<string> id = new("ID") { Description = "The id of a text of the law, such as fr-loi-2024-449-art31." };

    private LawCommand(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        on = CommonOptions.Day("--on", "The day for which to say where each text stands; none when left out.", surroundings);
    }

    public static Command Make(Surroundings surroundings) => new("law", "Shows the shipped law, and looks for mistakes in it.")
    {
        new LawCommand(surroundings).List(),
        new LawCommand(surroundings).Show(),
        LintCommand.Make(surroundings),
        CompareLawsCommand.Make(surroundings),
    };

    private Command List()
    {
        var command = new Command("list", "Lists the texts of the shipped law. Exit status: 0; 64 wrong usage; 74 the answer can't be written. Example: sovereignty law list --on 2026-04-17") { on, format, language, colour };
        command.SetAction(parsed => Write(parsed.GetValue(format) == LawFormat.Markdown
            ? LawReport.ListMarkdown(Catalogue.Law, parsed.GetValue(language), parsed.GetValue(on))
            : LawReport.ListText(Catalogue.Law, parsed.GetValue(language), parsed.GetValue(on), Style(parsed))));
        return command;
    }

    private Command Show()
    {
        var command = new Command("show", "Shows a text of the shipped law: its life, its provisions in words, its sources. Exit status: 0; 64 wrong usage, for example an id that the law does not hold; 74 the answer can't be written. Example: sovereignty law show fr-loi-2024-449-art31 --on 2026-04-17") { id, on, format, language, colour };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(id);
            if (Catalogue.Law.Instruments.FirstOrDefault(text => string.Equals(text.Id.Value, asked, StringComparison.Ordinal)) is not { } text)
            {
                var near = Catalogue.Law.Instruments.Select(one => one.Id.Value).Where(one => one.Contains(asked, StringComparison.OrdinalIgnoreCase)).ToArray();
                return Refusing.Refuse(
                    parsed,
                    new Text(
                        $"'{asked}' is not the id of a text of the shipped law. " + (near.Length > 0 ? $"There are: {string.Join(", ", near)}." : "See: sovereignty law list"),
                        $"« {asked} » n'est pas l'identifiant d'un texte fourni. " + (near.Length > 0 ? $"Il y a : {string.Join(", ", near)}." : "Voir : sovereignty law list")),
                    surroundings);
            }

            return Write(parsed.GetValue(format) == LawFormat.Markdown
                ? LawReport.WriteMarkdown(text, parsed.GetValue(language), parsed.GetValue(on))
                : LawReport.WriteText(text, parsed.GetValue(language), parsed.GetValue(on), Style(parsed)));
        });
        return command;
    }

    private ReportStyle Style(ParseResult parsed) => CommonOptions.Style(parsed.GetValue(colour), surroundings);

    private int Write(string told)
    {
        surroundings.Output.Write(told);
        surroundings.Output.Flush();
        return 0;
    }
}

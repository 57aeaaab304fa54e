using System.CommandLine;
using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Reports;

namespace Sovereignty.Tool;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Argument<string> File() => new("FILE") { Description = "The arrangement as JSON (sovereignty-arrangement/1; at most 8 MiB, 32 levels, 100000 entries), or - for standard input." };

    /// <summary>How the answer is written: as one of the values of an enumeration.</summary>
    public static Option<T> Format<T>(string names)
        where T : struct, Enum => new("--format")
        {
            Description = "How the answer is written; text when left out.",
            HelpName = names,
            CustomParser = result => Choices.One(result, new("a format", "un format"), Choices.Named<T>()),
        };

    /// <summary>A day of the calendar, or today.</summary>
    public static Option<LocalDate?> Day(string name, string description, Surroundings surroundings, bool isRequired = false) => new(name)
    {
        Description = description,
        HelpName = "DATE|today",
        Required = isRequired,
        CustomParser = result => Days.Asked(result, surroundings),
    };

    public static Option<Language> Language() => new("--language")
    {
        Description = "The language of the answer and of what is wrong with the input or the call; en when left out. Help stays English.",
        HelpName = "en|fr",
        CustomParser = result => Choices.One(result, new("a language", "une langue"), [("en", Facts.Language.English), ("fr", Facts.Language.French)]),
    };

    public static Option<ColourChoice> Colour() => new("--color")
    {
        Description = "When to colour text: auto, on a terminal, when left out. Never when NO_COLOR is set.",
        HelpName = "auto|always|never",
        CustomParser = result => Choices.One(result, new("a choice of colour", "un choix de couleur"), Choices.Named<ColourChoice>()),
    };

    /// <summary>The layout: no colour anywhere but on a terminal unless it is asked for, and none at all when NO_COLOR is set.</summary>
    public static ReportStyle Style(ColourChoice choice, Surroundings surroundings)
    {
        var wanted = choice == ColourChoice.Always || (choice == ColourChoice.Auto && surroundings.IsTerminal && surroundings.Variable("TERM") != "dumb");
        return ReportStyle.Plain with { Colour = wanted && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR")) };
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Tool;

/// <summary>Says what is wrong with a call, in the language that the call asks for.</summary>
internal static class Refusing
{
    private const string LanguageOption = "--language";

    /// <summary>Notes what is wrong with a word of the call.</summary>
    public static void Refuse(this SymbolResult result, string english, string french) => result.AddError(new Text(english, french).In(LanguageOf(result)));

    /// <summary>Says what is wrong with the call as a whole.</summary>
    public static int Refuse(ParseResult parsed, Text problem, Surroundings surroundings) =>
        Refuse([problem.In(LanguageOf(parsed.CommandResult))], LanguageOf(parsed.CommandResult), surroundings);

    /// <summary>Says which terms the law does not know.</summary>
    public static int Refuse(ParseResult parsed, ArgumentException terms, Surroundings surroundings) =>
        Refuse(parsed, terms is UnknownReadingException reading ? reading.Said : Text.Same(terms.Message), surroundings);

    /// <summary>Says what is wrong with the call.</summary>
    public static int Refuse(string[] problems, Language language, Surroundings surroundings)
    {
        foreach (var problem in problems)
        {
            surroundings.Error.WriteLine(problem);
        }

        surroundings.Error.WriteLine(new Text("See: sovereignty --help, and --help after a command", "Voir : sovereignty --help, et --help après une commande").In(language));
        return ExitStatus.WrongUsage;
    }

    /// <summary>The language that the call asks for, though the rest of it be wrong.</summary>
    public static Language LanguageOf(SymbolResult result)
    {
        for (var outer = result; outer is not null; outer = outer.Parent)
        {
            if (outer is CommandResult command
                && command.Command.Options.FirstOrDefault(option => option.Name == LanguageOption) is { } option
                && command.GetResult(option) is { Tokens: [.., { Value: "fr" }] })
            {
                return Language.French;
            }
        }

        return Language.English;
    }
}

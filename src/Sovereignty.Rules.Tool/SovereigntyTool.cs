using System.CommandLine;
using System.CommandLine.Help;
using Sovereignty.Facts;

namespace Sovereignty.Tool;

/// <summary>The <c>sovereignty</c> command.</summary>
public static class SovereigntyTool
{
    private const int Columns = 100;

    /// <summary>Runs the command and returns its exit status.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="surroundings">Streams, terminal, environment and clock.</param>
    public static int Run(string[] args, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        var parsed = Root(surroundings).Parse(args);
        try
        {
            return Answer(parsed, surroundings);
        }
        catch (IOException exception)
        {
            // What is read is guarded where it is read, so that this is what is written: a full disk, a closed stream.
            return Unwritten(exception, Refusing.LanguageOf(parsed.CommandResult), surroundings);
        }
    }

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand("Says whether a hosting arrangement meets the sovereign-cloud requirements that apply to it on a day, why, until when, and what is missing.")
        {
            AssessCommand.Make(surroundings),
            VerifyCommand.Make(surroundings),
            TenderCommand.Make(surroundings),
            RemediesCommand.Make(surroundings),
            QuestionsCommand.Make(surroundings),
            ExposureCommand.Make(surroundings),
            ImportOwnershipCommand.Make(surroundings),
            TimelineCommand.Make(surroundings),
            OutlookCommand.Make(surroundings),
            CompareCommand.Make(surroundings),
            PortfolioCommand.Make(surroundings),
            LawCommand.Make(surroundings),
            ScoreCommand.Make(surroundings),
            ValidateCommand.Make(surroundings),
            SchemaCommand.Make(surroundings),
            GlossaryCommand.Make(surroundings),
        };
        foreach (var help in root.Options.Select(option => option.Action).OfType<HelpAction>())
        {
            help.MaxWidth = Columns;
        }

        return root;
    }

    private static int Answer(ParseResult parsed, Surroundings surroundings) =>
        parsed.Errors.Count > 0 && parsed.Action is not HelpAction
            ? Refusing.Refuse([.. parsed.Errors.Select(error => error.Message).Distinct()], Refusing.LanguageOf(parsed.CommandResult), surroundings)
            : parsed.Invoke(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error, EnableDefaultExceptionHandler = false });

    private static int Unwritten(IOException exception, Language language, Surroundings surroundings)
    {
        try
        {
            surroundings.Error.WriteLine(new Text($"The answer can't be written: {exception.Message}", $"La réponse ne peut être écrite : {exception.Message}").In(language));
        }
        catch (IOException)
        {
            // Where nothing can be told, the exit status tells it.
        }

        return ExitStatus.Unwritten;
    }
}

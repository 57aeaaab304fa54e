using System.CommandLine;
using System.CommandLine.Help;

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
        var root = new RootCommand("Says whether a hosting arrangement meets the sovereign-cloud requirements that apply to it on a day, why, until when, and what is missing.")
        {
            AssessCommand.Make(surroundings),
            ExposureCommand.Make(surroundings),
            ImportOwnershipCommand.Make(surroundings),
            TimelineCommand.Make(surroundings),
            OutlookCommand.Make(surroundings),
            CompareCommand.Make(surroundings),
            LawCommand.Make(surroundings),
            ScoreCommand.Make(surroundings),
            GlossaryCommand.Make(surroundings),
        };
        foreach (var help in root.Options.Select(option => option.Action).OfType<HelpAction>())
        {
            help.MaxWidth = Columns;
        }

        var parsed = root.Parse(args);
        return parsed.Errors.Count > 0 && parsed.Action is not HelpAction
            ? Refuse([.. parsed.Errors.Select(error => error.Message).Distinct()], surroundings)
            : parsed.Invoke(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Says what is wrong with the call.</summary>
    internal static int Refuse(string[] problems, Surroundings surroundings)
    {
        foreach (var problem in problems)
        {
            surroundings.Error.WriteLine(problem);
        }

        surroundings.Error.WriteLine("See: sovereignty --help, and --help after a command");
        return ExitStatus.WrongUsage;
    }
}

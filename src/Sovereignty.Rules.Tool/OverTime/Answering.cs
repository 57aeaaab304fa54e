using System.CommandLine;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Tool;

/// <summary>Runs the commands whose exit status says only whether they could answer: 0, 64 or 65.</summary>
internal static class Answering
{
    public const string Statuses = "The exit status is 0 when it could answer, whatever the answer is; " + ExitStatus.Shared + ".";

    /// <summary>Reads one description and writes the answer about it.</summary>
    public static int Answer(ParseResult parsed, Argument<string> file, TermsOptions terms, Surroundings surroundings, Func<SovereigntyEvaluator, HostingArrangement, string> answer)
    {
        SovereigntyEvaluator evaluator;
        try
        {
            evaluator = Sovereign.Evaluator(terms.TermsOf(parsed));
        }
        catch (ArgumentException exception)
        {
            return Refusing.Refuse(parsed, exception, surroundings);
        }

        return InputFile.Read(parsed.GetRequiredValue(file), parsed.GetValue(terms.Language), surroundings) is { } arrangement
            ? Write(answer(evaluator, arrangement), surroundings)
            : ExitStatus.BadInput;
    }

    public static int Write(string answer, Surroundings surroundings)
    {
        surroundings.Output.Write(answer);
        surroundings.Output.Flush();
        return ExitStatus.Met;
    }
}

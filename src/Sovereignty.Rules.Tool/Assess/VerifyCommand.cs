using System.CommandLine;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty verify</c>: checks a proof against the facts and the shipped law.</summary>
internal static class VerifyCommand
{
    private const string Description =
        "Checks a proof that assess --proof wrote: every step against the facts and the shipped law, without the code that assesses; then that the same answer comes out, to the byte. "
        + "Exit status: 0 the proof holds; 1 it is refused, and the step is named; " + ExitStatus.Shared + ". Example: sovereignty verify proof.json --arrangement arrangement.json";

    public static Command Make(Surroundings surroundings)
    {
        var proof = new Argument<string>("PROOF") { Description = "The proof; a file." };
        var arrangement = new Option<string>("--arrangement") { Description = "The description that was assessed; - reads standard input.", HelpName = "FILE", Required = true };
        var language = CommonOptions.Language();
        var command = new Command("verify", Description) { proof, arrangement, language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(proof), parsed.GetRequiredValue(arrangement), parsed.GetValue(language), surroundings));
        return command;
    }

    private static int Run(string file, string facts, Language language, Surroundings surroundings)
    {
        if (InputFile.Read(facts, language, surroundings) is not { } arrangement || Read(file, language, surroundings) is not { } content)
        {
            return ExitStatus.BadInput;
        }

        var reading = ProofJson.Read(content, Catalogue.Law);
        if (!reading.IsRead)
        {
            surroundings.Error.WriteLine(InputFile.Count(file, 1, new("", "")).In(language));
            InputFile.Tell([reading.Problem], language, surroundings.Error);
            return ExitStatus.BadInput;
        }

        if (reading.Answer.Check(arrangement, Catalogue.Law) is { } refusal)
        {
            surroundings.Output.WriteLine(new Text($"refused at {refusal.Path}: {refusal.Reason.En}", $"refusée à {refusal.Path} : {refusal.Reason.Fr}").In(language));
            return ExitStatus.NotMet;
        }

        surroundings.Output.WriteLine(new Text("The proof holds.", "La preuve tient.").In(language));
        return ExitStatus.Met;
    }

    private static byte[]? Read(string file, Language language, Surroundings surroundings)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var content = new byte[(int)Math.Min(stream.Length, ProofJson.MostBytes + 1L)];
            stream.ReadExactly(content);
            return content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            surroundings.Error.WriteLine(new Text($"{file} can't be read: {exception.Message}", $"{file} : lecture impossible : {exception.Message}").In(language));
            return null;
        }
    }
}

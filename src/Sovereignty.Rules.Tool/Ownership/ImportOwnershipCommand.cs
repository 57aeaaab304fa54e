using System.CommandLine;
using System.Text;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tool;

/// <summary><c>sovereignty import-ownership</c>: turns ownership data of another standard into organisations.</summary>
internal static class ImportOwnershipCommand
{
    private const string Description =
        "Reads statements of the Beneficial Ownership Data Standard (0.4, JSON) and writes the organisations and holdings that they describe as an arrangement to be completed. What was not taken over is said on the error stream. The exit status is 0 when they could be read; 64 wrong usage; 65 the input can't be read or contradicts itself.";

    public static Command Make(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "The statements as a JSON array, or - for standard input." };
        var grade = new Option<EvidenceGrade>("--evidence")
        {
            Description = $"How far the source may be believed: {string.Join(", ", Choices.Named<EvidenceGrade>().Select(choice => choice.Name))}; declared when left out.",
            HelpName = "GRADE",
            CustomParser = result => Choices.One(result, "a grade of evidence", Choices.Named<EvidenceGrade>()),
        };
        var name = new Option<string>("--id") { Description = "The name of the arrangement; imported-ownership when left out.", HelpName = "NAME" };
        var command = new Command("import-ownership", Description) { file, grade, name };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(grade);
            return Run(parsed.GetRequiredValue(file), given == default ? EvidenceGrade.Declared : given, parsed.GetValue(name) ?? "imported-ownership", surroundings);
        });
        return command;
    }

    private static int Run(string file, EvidenceGrade grade, string name, Surroundings surroundings)
    {
        BodsReading reading;
        try
        {
            using var stream = file == "-" ? surroundings.Input : File.OpenRead(file);
            reading = BodsJson.Read(stream, grade);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            surroundings.Error.WriteLine($"{file} can't be read: {exception.Message}");
            return ExitStatus.BadInput;
        }

        foreach (var problem in reading.Problems)
        {
            surroundings.Error.WriteLine($"{problem.Path}: found {problem.Found}; expected {problem.Expected}");
        }

        foreach (var note in reading.Notes)
        {
            surroundings.Error.WriteLine($"{note.Path}: {note.Words}");
        }

        return reading.IsRead && !string.IsNullOrWhiteSpace(name)
            ? Answering.Write(Encoding.UTF8.GetString(ArrangementJson.ToUtf8(new HostingArrangement { Id = name, Organisations = reading.Organisations })), surroundings)
            : reading.IsRead ? SovereigntyTool.Refuse(["The name of the arrangement is empty."], surroundings) : ExitStatus.BadInput;
    }
}

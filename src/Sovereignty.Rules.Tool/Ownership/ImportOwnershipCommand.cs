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
            CustomParser = result => Choices.One(result, new("a grade of evidence", "un niveau de preuve"), Choices.Named<EvidenceGrade>()),
        };
        var name = new Option<string>("--id") { Description = "The name of the arrangement; imported-ownership when left out.", HelpName = "NAME" };
        var language = CommonOptions.Language();
        var command = new Command("import-ownership", Description) { file, grade, name, language };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(grade);
            return parsed.GetValue(name) is { } wanted && string.IsNullOrWhiteSpace(wanted)
                ? Refusing.Refuse(parsed, new Text("The name of the arrangement is empty.", "Le nom du dispositif est vide."), surroundings)
                : Run(parsed.GetRequiredValue(file), given == default ? EvidenceGrade.Declared : given, parsed.GetValue(name) ?? "imported-ownership", parsed.GetValue(language), surroundings);
        });
        return command;
    }

    private static int Run(string file, EvidenceGrade grade, string name, Language language, Surroundings surroundings)
    {
        BodsReading reading;
        try
        {
            using var stream = file == "-" ? surroundings.Input : File.OpenRead(file);
            reading = BodsJson.Read(stream, grade);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            surroundings.Error.WriteLine(new Text($"{file} can't be read: {exception.Message}", $"{file} est illisible : {exception.Message}").In(language));
            return ExitStatus.BadInput;
        }

        foreach (var problem in reading.Problems)
        {
            surroundings.Error.WriteLine(new Text($"{problem.Path}: found {problem.Found.En}; expected {problem.Expected.En}", $"{problem.Path} : trouvé {problem.Found.Fr} ; attendu {problem.Expected.Fr}").In(language));
        }

        foreach (var note in reading.Notes)
        {
            surroundings.Error.WriteLine($"{note.Path}: {note.Words}");
        }

        return reading.IsRead
            ? Answering.Write(Encoding.UTF8.GetString(ArrangementJson.ToUtf8(new HostingArrangement { Id = name, Organisations = reading.Organisations })), surroundings)
            : ExitStatus.BadInput;
    }
}

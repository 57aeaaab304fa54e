using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tool;

/// <summary>Reads the description, or says everything that is wrong with it.</summary>
internal static class InputFile
{
    public static HostingArrangement? Read(string file, Language language, Surroundings surroundings)
    {
        ArrangementReading reading;
        try
        {
            using var stream = file == "-" ? surroundings.Input : File.OpenRead(file);
            reading = ArrangementJson.Read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            surroundings.Error.WriteLine(new Text($"{file} can't be read: {exception.Message}", $"{file} : lecture impossible : {exception.Message}").In(language));
            return null;
        }

        var problems = reading.IsRead ? Sovereign.ProblemsOf(reading.Arrangement) : reading.Problems;
        if (reading.IsRead && problems.Count == 0)
        {
            return reading.Arrangement;
        }

        var count = problems.Count;
        surroundings.Error.WriteLine(new Text(
            FormattableString.Invariant($"{(file == "-" ? "Standard input" : file)}: {count} {(count == 1 ? "problem" : "problems")}; nothing was assessed."),
            FormattableString.Invariant($"{(file == "-" ? "Entrée standard" : file)} : {count} {(count == 1 ? "problème" : "problèmes")} ; rien n'a été évalué.")).In(language));
        var (found, expected) = language == Language.French ? ("trouvé :  ", "attendu : ") : ("found:    ", "expected: ");
        foreach (var problem in problems)
        {
            surroundings.Error.WriteLine($"  {problem.Path}");
            surroundings.Error.WriteLine($"    {found}{problem.Found.In(language)}");
            surroundings.Error.WriteLine($"    {expected}{problem.Expected.In(language)}");
        }

        return null;
    }
}

using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tool;

/// <summary>Reads the description, or says everything that is wrong with it.</summary>
internal static class InputFile
{
    public static HostingArrangement? Read(string file, Surroundings surroundings)
    {
        ArrangementReading reading;
        try
        {
            using var stream = file == "-" ? surroundings.Input : File.OpenRead(file);
            reading = ArrangementJson.Read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            surroundings.Error.WriteLine($"{file} can't be read: {exception.Message}");
            return null;
        }

        var problems = reading.IsRead ? Sovereign.ProblemsOf(reading.Arrangement) : reading.Problems;
        if (reading.IsRead && problems.Count == 0)
        {
            return reading.Arrangement;
        }

        var count = problems.Count;
        surroundings.Error.WriteLine(FormattableString.Invariant($"{(file == "-" ? "Standard input" : file)}: {count} {(count == 1 ? "problem" : "problems")}; nothing was assessed."));
        foreach (var problem in problems)
        {
            surroundings.Error.WriteLine($"  {problem.Path}");
            surroundings.Error.WriteLine($"    found:    {problem.Found}");
            surroundings.Error.WriteLine($"    expected: {problem.Expected}");
        }

        return null;
    }
}

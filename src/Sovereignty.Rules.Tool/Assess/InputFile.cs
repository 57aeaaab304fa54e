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

        if (reading.IsRead)
        {
            return reading.Arrangement;
        }

        var count = reading.Problems.Count;
        surroundings.Error.WriteLine(FormattableString.Invariant($"{(file == "-" ? "Standard input" : file)}: {count} {(count == 1 ? "problem" : "problems")}; nothing was assessed."));
        foreach (var problem in reading.Problems)
        {
            surroundings.Error.WriteLine($"  {problem.Path}");
            surroundings.Error.WriteLine($"    found:    {problem.Found}");
            surroundings.Error.WriteLine($"    expected: {problem.Expected}");
        }

        return null;
    }
}

using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tool;

/// <summary>Reads the description, or says everything that is wrong with it.</summary>
internal static class InputFile
{
    public static HostingArrangement? Read(string file, Language language, Surroundings surroundings) => Read(file, Arrangement, language, surroundings);

    /// <summary>Reads a description of some kind, or says everything that is wrong with it; null then.</summary>
    public static T? Read<T>(string file, Func<Stream, (T? Value, ValueList<Problem> Problems)> read, Language language, Surroundings surroundings)
        where T : class
    {
        if (!TryRead(file, read, language, surroundings, out var value, out var problems))
        {
            return null;
        }

        if (problems.Count > 0)
        {
            surroundings.Error.WriteLine(Count(file, problems.Count, new("; nothing was assessed", " ; rien n'a été évalué")).In(language));
            Tell(problems, language, surroundings.Error);
            return null;
        }

        return value;
    }

    /// <summary>Reads the description and finds what is wrong with it; false, and said, when there is nothing to read.</summary>
    public static bool TryRead(string file, Language language, Surroundings surroundings, out HostingArrangement? arrangement, out ValueList<Problem> problems) =>
        TryRead(file, Arrangement, language, surroundings, out arrangement, out problems);

    private static (HostingArrangement? Arrangement, ValueList<Problem> Problems) Arrangement(Stream stream)
    {
        var reading = ArrangementJson.Read(stream);
        return (reading.Arrangement, reading.IsRead ? Sovereign.ProblemsOf(reading.Arrangement) : reading.Problems);
    }

    private static bool TryRead<T>(string file, Func<Stream, (T? Value, ValueList<Problem> Problems)> read, Language language, Surroundings surroundings, out T? value, out ValueList<Problem> problems)
        where T : class
    {
        (value, problems) = (null, []);
        try
        {
            using var stream = file == "-" ? surroundings.Input : File.OpenRead(file);
            (value, problems) = read(stream);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            surroundings.Error.WriteLine(new Text($"{file} can't be read: {exception.Message}", $"{file} : lecture impossible : {exception.Message}").In(language));
            return false;
        }
    }

    /// <summary>How many problems there are, and what follows from them.</summary>
    public static Text Count(string file, int count, Text consequence) => new(
        FormattableString.Invariant($"{(file == "-" ? "Standard input" : file)}: {count} {(count == 1 ? "problem" : "problems")}{consequence.En}."),
        FormattableString.Invariant($"{(file == "-" ? "Entrée standard" : file)} : {count} {(count == 1 ? "problème" : "problèmes")}{consequence.Fr}."));

    /// <summary>Each problem: where, what was found, what was expected.</summary>
    public static void Tell(ValueList<Problem> problems, Language language, TextWriter output)
    {
        var (found, expected) = language == Language.French ? ("trouvé :  ", "attendu : ") : ("found:    ", "expected: ");
        foreach (var problem in problems)
        {
            output.WriteLine($"  {problem.Path}");
            output.WriteLine($"    {found}{problem.Found.In(language)}");
            output.WriteLine($"    {expected}{problem.Expected.In(language)}");
        }
    }
}

using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Tool;

/// <summary>Reads the description, or says everything that is wrong with it.</summary>
internal static class InputFile
{
    private const int MostBytes = 8 * 1024 * 1024;

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

    /// <summary>Finds what is wrong with the description of an arrangement or a tender; false, and said, when there is nothing to read.</summary>
    public static bool TryValidate(string file, Language language, Surroundings surroundings, out ValueList<Problem> problems) =>
        TryRead(file, Anything, language, surroundings, out object? _, out problems);

    /// <summary>The tender that a stream describes, and what is wrong with it.</summary>
    public static (Tender? Tender, ValueList<Problem> Problems) Tender(Stream stream, BodyOfLaw law)
    {
        var reading = TenderJson.Read(stream, law);
        return (reading.Tender, reading.IsRead ? Sovereign.ProblemsOf(reading.Tender.Arrangement) : reading.Problems);
    }

    private static (object? Value, ValueList<Problem> Problems) Anything(Stream stream)
    {
        // Little more is read than a reader accepts.
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; copy.Length <= MostBytes && (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
        }

        copy.Position = 0;
        if (TenderJson.IsTender(copy.GetBuffer().AsSpan(0, (int)copy.Length)))
        {
            return Tender(copy, Catalogue.Law);
        }

        return Arrangement(copy);
    }

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

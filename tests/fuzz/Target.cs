using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Fuzz;

/// <summary>A reader with what must hold of whatever it is given: it throws nothing, says what is wrong, and gives back what was written.</summary>
internal sealed record Target(string Name, Func<byte[], IEnumerable<string>> Read)
{
    private static readonly LocalDate Day = new(2026, 4, 17);

    public static Target[] All { get; } = [new("arrangement", Arrangement), new("bods", Bods)];

    // One in so many of those that can be read is also assessed: that takes longer than reading.
    private const int Assessed = 16;

    private static IEnumerable<string> Arrangement(byte[] input)
    {
        var reading = ArrangementJson.Read(input);
        if (reading.IsRead)
        {
            var written = ArrangementJson.ToUtf8(reading.Arrangement);
            var again = ArrangementJson.Read(written);
            Demand(again.IsRead, "What was written can't be read.");
            Demand(again.Arrangement.Equals(reading.Arrangement), "What was read again is another arrangement.");
            Demand(written.AsSpan().SequenceEqual(ArrangementJson.ToUtf8(again.Arrangement)), "The same arrangement is written otherwise.");
            if (written.Length % Assessed == 0 && Sovereign.ProblemsOf(reading.Arrangement).Count == 0)
            {
                Sovereign.Assess(reading.Arrangement, Day);
            }
        }

        return Kinds(reading.IsRead, reading.Problems);
    }

    private static IEnumerable<string> Bods(byte[] input)
    {
        var reading = BodsJson.Read(input);
        Demand(reading.IsRead || reading.Organisations.Count == 0 || reading.Problems.Count > 0, "Neither read nor refused.");
        return Kinds(reading.IsRead, reading.Problems).Concat(reading.Notes.Select(note => note.GetType().Name));
    }

    private static IEnumerable<string> Kinds(bool isRead, ValueList<Problem> problems)
    {
        Demand(isRead == (problems.Count == 0), "Read with problems, or refused without.");
        return problems.Select(problem => problem.Expected.En);
    }

    private static void Demand([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}

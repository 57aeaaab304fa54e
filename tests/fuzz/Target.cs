using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Testing;

namespace Sovereignty.Fuzz;

/// <summary>A reader with what must hold of whatever it is given: it throws nothing, says what is wrong, and gives back what was written.</summary>
/// <param name="Name">Its name, and that of its folder in the corpus.</param>
/// <param name="Read">Reads an input; tells what it finds wrong.</param>
/// <param name="Worked">The worked cases in the folder of seeds, as inputs.</param>
internal sealed record Target(string Name, Func<byte[], IEnumerable<string>> Read, Func<string, IEnumerable<byte[]>> Worked)
{
    private static readonly LocalDate Day = new(2026, 4, 17);

    public static Target[] All { get; } =
    [
        new("arrangement", Arrangement, seeds => Files(seeds).Concat(Files(Path.Combine(seeds, "ownership")))),
        new("bods", Bods, _ => []),
        new("tender", Tender, seeds => Files(Path.Combine(seeds, "tenders"))),
        new("proof", Proof, seeds => [Proven(seeds)]),
        new("scenario", Scenario, seeds => Files(Path.Combine(seeds, "cases")).Concat(Files(Path.Combine(seeds, "scenarios")))),
    ];

    /// <summary>One text of the shipped law, so that a proof stays short.</summary>
    private static readonly BodyOfLaw Invoicing = BodyOfLaw.Of(Catalogue.Law.Find(InstrumentId.Of("fr-cgi-242-nonies-b"))!);

    private static HostingArrangement? proven;

    private static readonly byte[] Blank = """{"schema":"sovereignty-arrangement/1","id":"a"}"""u8.ToArray();

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

    private static IEnumerable<string> Tender(byte[] input)
    {
        var reading = TenderJson.Read(input);
        return Kinds(reading.IsRead, reading.Problems);
    }

    // There is one way to write a proof, and only that is read: whatever is read is written back to the byte.
    private static IEnumerable<string> Proof(byte[] input)
    {
        var reading = ProofJson.Read(input, Invoicing);
        if (reading.IsRead)
        {
            Demand(ProofJson.ToUtf8(reading.Answer).AsSpan().SequenceEqual(input), "What was read is written otherwise.");
            return reading.Answer.Check(proven!, Invoicing) is { } refusal ? [refusal.Reason.En] : [];
        }

        return [reading.Problem.Found.En];
    }

    private static byte[] Proven(string seeds)
    {
        proven = ArrangementJson.ReadOrThrow(File.ReadAllBytes(Path.Combine(seeds, "e-invoicing-platform.json")));
        return ProofJson.ToUtf8(ProvenAnswer.Of(new SovereigntyEvaluator(Invoicing), proven, Day));
    }

    private static IEnumerable<byte[]> Files(string folder) => Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    // A file that a scenario names is an arrangement of which nothing is known.
    private static IEnumerable<string> Scenario(byte[] input)
    {
        var reading = ScenarioJson.Read(input, files: _ => Blank);
        if (reading.IsRead)
        {
            var written = ScenarioJson.ToUtf8(reading.Scenario);
            Demand(ScenarioJson.Read(written, files: _ => Blank).Scenario is { } again && again.Equals(reading.Scenario), "What was read again is another scenario.");
            if (written.Length % Assessed == 0)
            {
                Scenarios.Run(reading.Scenario);
            }
        }

        return Kinds(reading.IsRead, reading.Problems);
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

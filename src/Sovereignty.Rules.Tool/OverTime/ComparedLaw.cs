using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tool;

/// <summary>The law and the terms of one side of a comparison.</summary>
/// <param name="Evaluator">The evaluator.</param>
/// <param name="File">Whether the label names the file.</param>
/// <param name="Assumptions">What is assumed of the law.</param>
internal sealed record ComparedLaw(SovereigntyEvaluator Evaluator, bool File, Assumption[] Assumptions)
{
    /// <summary>The first side.</summary>
    public static ComparedLaw Shared(ParseResult parsed, CompareOptions options) =>
        new(Sovereign.Evaluator(options.Terms.TermsOf(parsed)), parsed.GetValue(options.OtherFile) is not null, []);

    /// <summary>The second side.</summary>
    public static ComparedLaw Other(ParseResult parsed, CompareOptions options)
    {
        var terms = options.Terms.TermsOf(parsed);
        var other = parsed.GetValue(options.OtherReadings) ?? [];
        Assumption[] assumed = [.. parsed.GetValue(options.AsProposed) ?? [], .. parsed.GetValue(options.Assume) ?? []];
        var changed = terms with
        {
            Knowledge = parsed.GetValue(options.OtherKnownOn) ?? terms.Knowledge,
            Readings = [.. terms.Readings.Where(choice => other.All(instead => instead.Question != choice.Question)), .. other],
        };
        var law = assumed.Aggregate(Catalogue.Law, (law, assumption) => assumption.In(law));
        return new(new SovereigntyEvaluator(law, changed, Catalogue.Version), parsed.GetValue(options.OtherFile) is not null, assumed);
    }

    /// <summary>What this side is of.</summary>
    public Text Label(string file, LocalDate from, LocalDate through)
    {
        var (first, last) = (LocalDatePattern.Iso.Format(from), LocalDatePattern.Iso.Format(through));
        var parts = new List<Text> { from == through ? Text.Same(first) : new($"{first} through {last}", $"{first} au {last}") };
        if (File)
        {
            parts.Insert(0, Text.Same(Path.GetFileName(file)));
        }

        var knowledge = Evaluator.Terms.Knowledge;
        if (knowledge.FollowsTheDay)
        {
            parts.Add(new("as known on the day", "en l'état des connaissances du jour"));
        }
        else if (knowledge.On is { } known)
        {
            parts.Add(new($"as known on {LocalDatePattern.Iso.Format(known)}", $"en l'état des connaissances du {LocalDatePattern.Iso.Format(known)}"));
        }

        parts.AddRange(Evaluator.Terms.Readings.Select(choice => Text.Same(choice.ToString())));
        parts.AddRange(Assumptions.Select(assumed => new Text($"assumed {assumed.Words.En}", $"hypothèse {assumed.Words.Fr}")));
        return Text.Join("; ", parts);
    }
}

using System.Text;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>A law, an arrangement, terms and a day to ask for. A number settles what a theorem changes about them, so that a case can be shrunk with the change kept.</summary>
/// <param name="Law">The law.</param>
/// <param name="Arrangement">The arrangement.</param>
/// <param name="Terms">The terms.</param>
/// <param name="On">The day.</param>
/// <param name="Window">The days about which it was generated.</param>
/// <param name="Seed">The number of what a theorem changes; no seed of the options.</param>
public sealed record Case(BodyOfLaw Law, HostingArrangement Arrangement, AssessmentTerms Terms, LocalDate On, DayRange Window, int Seed)
{
    /// <summary>The arrangement under the law.</summary>
    public Dossier Dossier => new SovereigntyEvaluator(Law, Terms).Open(Arrangement);

    /// <summary>The case with a little less known.</summary>
    public Case Forgotten => this with { Arrangement = Forgetting.By(Arrangement, new Random(Seed)) };

    /// <summary>The assessment on its day.</summary>
    public Assessment Assess() => Dossier.Assess(On);

    /// <summary>One of several, always the same for one seed.</summary>
    public T OneOf<T>(IReadOnlyList<T> choices) => choices[new Random(Seed).Next(choices.Count)];

    /// <summary>Every day of a short window with a few beyond its ends; of a long one the days about the given ends, and some between.</summary>
    public IEnumerable<LocalDate> Days(params LocalDate?[] ends)
    {
        var days = Enumerable.Range(-3, Window.Days + 6).Select(Window.First.PlusDays).ToArray();
        var random = new Random(Seed);
        return Window.Days <= DayRange.Sixty.Days
            ? days
            : ends.OfType<LocalDate>().SelectMany(end => new[] { end.PlusDays(-1), end, end.PlusDays(1) }).Concat(Enumerable.Range(0, 20).Select(_ => days[random.Next(days.Length)])).Distinct();
    }

    /// <summary>The day, the terms, the law and the arrangement as JSON.</summary>
    public override string ToString() =>
        $"on {Saying.Day(On)}, change number {Seed}, {Terms}\n{(Law.Equals(Catalogue.Law) ? "the shipped law\n" : CaseText.Of(Law))}{Encoding.UTF8.GetString(ArrangementJson.ToUtf8(Arrangement))}";
}

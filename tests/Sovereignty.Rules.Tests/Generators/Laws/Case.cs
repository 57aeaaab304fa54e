using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Generators;

/// <summary>A law, an arrangement, terms and a day to ask for. The seed settles what a theorem changes about them, so that a case can be shrunk with the change kept.</summary>
public sealed record Case(BodyOfLaw Law, HostingArrangement Arrangement, AssessmentTerms Terms, LocalDate On, Window Window, int Seed)
{
    public Dossier Dossier => new SovereigntyEvaluator(Law, Terms).Open(Arrangement);

    public Assessment Assess() => Dossier.Assess(On);

    /// <summary>The case with a little less known.</summary>
    public Case Forgotten => this with { Arrangement = Forgetting.By(Arrangement, new Random(Seed)) };

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[new Random(Seed).Next(choices.Count)];

    /// <summary>Every day of a short window with a few beyond its ends; of a long one the days about the given ends, and some between.</summary>
    public IEnumerable<LocalDate> Days(params LocalDate?[] ends)
    {
        var days = Enumerable.Range(-3, Window.Days + 6).Select(Window.First.PlusDays).ToArray();
        var random = new Random(Seed);
        return Window.Days <= Window.Sixty.Days
            ? days
            : ends.OfType<LocalDate>().SelectMany(end => new[] { end.PlusDays(-1), end, end.PlusDays(1) }).Concat(Enumerable.Range(0, 20).Select(_ => days[random.Next(days.Length)])).Distinct();
    }

    public override string ToString() => $"on {On}, seed {Seed}, {Terms}\n{(ReferenceEquals(Law, Catalogue.Law) ? "the shipped law\n" : CaseText.Of(Law))}{Arrangement}";
}

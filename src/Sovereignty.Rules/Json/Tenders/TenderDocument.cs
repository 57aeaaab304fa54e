using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>A tender as a document describes it, its clauses and standards by name.</summary>
public sealed record TenderDocument
{
    private const int MostClauses = 50;
    private const int MostYears = 50;

    /// <summary>What is fixed.</summary>
    public HostingArrangement Fixed { get; init; } = new() { Id = "unnamed" };

    /// <summary>The day of the award.</summary>
    public LocalDate Award { get; init; }

    /// <summary>The last day of the contract.</summary>
    public LocalDate Through { get; init; }

    /// <summary>The clauses.</summary>
    public ValueSet<ClauseReference> Clauses { get; init; } = [];

    /// <summary>The standards that the buyer adopts.</summary>
    public ValueSet<AdoptedStandard> Adopts { get; init; } = [];

    /// <summary>The tender under a body of law; null, with what is wrong, when a name is not known or the days do not fit.</summary>
    internal Tender? In(BodyOfLaw law, ProblemList problems)
    {
        var before = problems.Count;
        if (Clauses.Count > MostClauses || Adopts.Count > MostClauses)
        {
            problems.Add(Clauses.Count > MostClauses ? "$.clauses" : "$.adopts", Text.Same(FormattableString.Invariant($"{Math.Max(Clauses.Count, Adopts.Count)}")), new("at most 50", "au plus 50"));
            return null;
        }

        var clauses = new List<Clause>();
        foreach (var reference in Clauses.AsEnumerable())
        {
            if (reference.In(law) is { } clause)
            {
                clauses.Add(clause);
            }
            else
            {
                problems.Add("$.clauses", Named(reference), new("a clause of the library, or an obligation of the law", "une clause de la bibliothèque, ou une obligation du droit"));
            }
        }

        var standards = new List<Instrument>();
        foreach (var adopted in Adopts.AsEnumerable())
        {
            if (adopted.In(law, Award) is { } standard)
            {
                standards.Add(standard);
            }
            else
            {
                problems.Add("$.adopts", Named(adopted), new("a clause of the library, or an obligation of the law", "une clause de la bibliothèque, ou une obligation du droit"));
            }
        }

        foreach (var twice in clauses.GroupBy(clause => clause.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add("$.clauses", Text.Same(Quoted.Text(twice.Key)), new("each clause once", "chaque clause une fois"));
        }

        foreach (var taken in standards.Where(standard => law.Instruments.Any(instrument => instrument.Id == standard.Id)))
        {
            problems.Add("$.adopts", Text.Same(Quoted.Text(taken.Id.Value)), new("a name that no text of the law has", "un nom qu'aucun texte du droit ne porte"));
        }

        if (Through >= Award && Award.Year + MostYears < Through.Year)
        {
            problems.Add("$.through", Text.Same(NodaTime.Text.LocalDatePattern.Iso.Format(Through)), new("a year at most 50 after that of the award", "une année au plus 50 ans après celle de l'attribution"));
        }

        if (Through < Award)
        {
            problems.Add("$.through", Text.Same(NodaTime.Text.LocalDatePattern.Iso.Format(Through)), new("a day on or after the award", "un jour égal ou postérieur à l'attribution"));
        }

        return problems.Count > before ? null : new Tender(Fixed, [.. clauses], Award, Through) { Standards = [.. standards] };
    }

    private static Text Named(IKeyed reference) => Text.Same(Quoted.Text(reference.Key));
}

using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>What the reader must know beside a finding or an exposure.</summary>
internal static class CaveatWording
{
    private const int MonthsUntilOld = 12;

    /// <summary>What is to be said of the life of a text and of how far it is known. The window is narrowed to the days on which it is the same.</summary>
    public static void OfLaw(Instrument instrument, Sheet<Said> into, ref Inquiry inquiry)
    {
        foreach (var happened in instrument.Life.Events)
        {
            if (!inquiry.IsPublic(happened.PublicDay) || inquiry.IsOnOrAfter(happened.Day).IsFalse)
            {
                continue;
            }

            if (happened.IsAssumed)
            {
                into.Add(Said.Of((instrument, happened.Kind), static seen => Assumed(seen.instrument, seen.Kind)));
            }

            if (happened.Note is { } note)
            {
                into.Add(Said.Of(note));
            }
        }

        // Verified through the day of the check, or of what could be known when that is earlier.
        var verified = Math.Min(DayNumber.Of(instrument.CheckedOn), inquiry.Terms.Knowledge.Day);
        if (inquiry.HasReached(DayNumber.DayAfter(verified)))
        {
            into.Add(Said.Of((instrument, verified), static seen => new(
                $"the law is known through {DayNumber.Write(seen.verified)} only: {seen.instrument.Title.En}",
                $"l'état du droit n'est connu que jusqu'au {DayNumber.Write(seen.verified)} : {seen.instrument.Title.Fr}")));
        }
    }

    /// <summary>The caveats in words: what was gathered, and which of the law cited is known from a single source.</summary>
    public static ValueList<Text> Of(Citation citation, ValueSet<Citation> also, Said[] gathered) =>
        [.. also.Prepend(citation).Where(cited => cited.Confidence is Confidence.C or Confidence.CPlus).Select(Weak)
            .Concat(gathered.Select(said => said.Words)).Distinct().OrderBy(text => text.En, StringComparer.Ordinal)];

    /// <summary>What is to be said of the facts that a ground rests on.</summary>
    public static void OfFacts(Ground ground, Sheet<Said> into, ref Inquiry inquiry)
    {
        foreach (var caveat in ground.CaveatsSeen)
        {
            into.Add(Said.Of(caveat));
        }

        OfEvidence(ground.Used, into, ref inquiry);
        foreach (var part in ground.Parts)
        {
            OfFacts(part, into, ref inquiry);
        }
    }

    /// <summary>What is to be said of the evidence of facts.</summary>
    public static void OfEvidence(ReadOnlySpan<Evidence> used, Sheet<Said> into, ref Inquiry inquiry)
    {
        foreach (var evidence in used)
        {
            if (evidence.Grade == EvidenceGrade.Reported && inquiry.HasReached(evidence.AYearLater))
            {
                into.Add(Said.Of(evidence, Old));
            }
        }
    }

    private static Text Weak(Citation cited) => new($"rests on law known from a single secondary source (grade C): {cited.Reference.En}", $"repose sur du droit connu par une seule source secondaire (niveau C) : {cited.Reference.Fr}");

    private static Text Old(Evidence evidence)
    {
        var since = Saying.Day(evidence.PublicSince);
        return new($"a fact reported on {since} is more than {MonthsUntilOld} months old ({evidence.Source ?? "no source"})", $"un fait rapporté le {since} date de plus de {MonthsUntilOld} mois ({evidence.Source ?? "sans source"})");
    }

    private static Text Assumed(Instrument instrument, LifeEventKind kind) => kind == LifeEventKind.InForce
        ? new($"{instrument.Title.En}: in force only as assumed by the caller, as proposed", $"{instrument.Title.Fr} : en vigueur par hypothèse de l'appelant, tel que proposé")
        : new($"{instrument.Title.En}: assumed by the caller: {LifeWords.Of(kind).En}", $"{instrument.Title.Fr} : hypothèse de l'appelant : {LifeWords.Of(kind).Fr}");
}

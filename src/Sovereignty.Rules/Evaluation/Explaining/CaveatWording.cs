using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>What the reader must know beside a finding or an exposure.</summary>
internal static class CaveatWording
{
    private const int MonthsUntilOld = 12;

    public static ValueList<Text> Of(Instrument instrument, Citation citation, ValueSet<Citation> also, IEnumerable<Ground> grounds, ref Inquiry inquiry)
    {
        var caveats = new List<Text>();
        foreach (var cited in also.Prepend(citation))
        {
            if (cited.Confidence is Confidence.C or Confidence.CPlus)
            {
                caveats.Add(new($"rests on law known from a single secondary source (grade C): {cited.Reference.En}", $"repose sur du droit connu par une seule source secondaire (niveau C) : {cited.Reference.Fr}"));
            }
        }

        foreach (var happened in instrument.Life.Events)
        {
            if (!inquiry.IsPublic(happened.PublicDay) || inquiry.IsOnOrAfter(happened.Day).IsFalse)
            {
                continue;
            }

            if (happened.IsAssumed)
            {
                caveats.Add(Assumed(instrument, happened.Kind));
            }

            if (happened.Note is { } note)
            {
                caveats.Add(note);
            }
        }

        var known = inquiry.Terms.Knowledge.On;
        var verified = known is { } day && day < instrument.CheckedOn ? day : instrument.CheckedOn;
        if (!inquiry.IsAfter(UncertainDay.On(verified)).IsFalse)
        {
            var words = Saying.Day(verified);
            caveats.Add(new($"the law is known through {words} only: {instrument.Title.En}", $"l'état du droit n'est connu que jusqu'au {words} : {instrument.Title.Fr}"));
        }

        var seen = new HashSet<Evidence>();
        foreach (var ground in grounds)
        {
            foreach (var caveat in ground.Caveats)
            {
                caveats.Add(caveat);
            }

            foreach (var evidence in ground.Evidence)
            {
                if (evidence.Grade == EvidenceGrade.Reported && seen.Add(evidence) && inquiry.IsOnOrAfter(UncertainDay.On(evidence.PublicSince).PlusMonths(MonthsUntilOld)).IsTrue)
                {
                    var since = Saying.Day(evidence.PublicSince);
                    caveats.Add(new($"a fact reported on {since} is more than {MonthsUntilOld} months old ({evidence.Source ?? "no source"})", $"un fait rapporté le {since} date de plus de {MonthsUntilOld} mois ({evidence.Source ?? "sans source"})"));
                }
            }
        }

        return [.. caveats.Distinct().OrderBy(text => text.En, StringComparer.Ordinal)];
    }

    private static Text Assumed(Instrument instrument, LifeEventKind kind) => kind == LifeEventKind.InForce
        ? new($"{instrument.Title.En}: in force only as assumed by the caller, as proposed", $"{instrument.Title.Fr} : en vigueur par hypothèse de l'appelant, tel que proposé")
        : new($"{instrument.Title.En}: assumed by the caller: {LifeWords.Of(kind).En}", $"{instrument.Title.Fr} : hypothèse de l'appelant : {LifeWords.Of(kind).Fr}");
}

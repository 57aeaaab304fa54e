using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Cuts the life of the law into days on which the same of it may bite an arrangement: done once when a dossier is opened.</summary>
internal static class Pieces
{
    private const int MostCuts = 24;

    /// <summary>The segments, from the beginning of time to its end, without gap.</summary>
    public static Segment[] Cut(Scene scene, LawOverTime law, AssessmentTerms deciding)
    {
        var recollection = new Recollection();
        var pieces = law.Law.Index.Obligations
            .SelectMany((pair, place) => deciding.Decides(pair.Obligation.Force, pair.Obligation.Matter) ? Of(pair.Obligation, law.Obligation(place)) : [])
            .SelectMany(piece => Settled(piece, scene, law, recollection))
            .Where(piece => piece.Settled != Conclusion.NotApplicable)
            .ToArray();
        var starts = pieces.Select(piece => piece.First)
            .Concat(pieces.Select(piece => DayNumber.DayAfter(piece.Last)))
            .Append(DayNumber.Ever).Where(day => day != DayNumber.Never).Distinct().Order().ToArray();
        var segments = new Segment[starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            var last = i + 1 < starts.Length ? DayNumber.DayBefore(starts[i + 1]) : DayNumber.Never;
            var there = pieces.Where(piece => piece.First <= starts[i] && piece.Last >= last).ToArray();
            var settled = there.Aggregate(Conclusion.NotApplicable, (worst, piece) => Rule.Worse(worst, piece.Settled ?? worst));
            segments[i] = new(starts[i], last, settled, [.. there.Where(piece => piece.Settled is null)]);
        }

        return segments;
    }

    // A stay of force may be cut further by what is said of it; deciding does not speak.
    private static IEnumerable<Piece> Of(Obligation obligation, OverTime<ObligationStanding> standings)
    {
        ObligationStanding? before = null;
        foreach (var standing in standings.Pieces.ToArray())
        {
            if (!standing.InForce.IsFalse && standing.Versions.Count > 0 && standing.DaysOfForce != before?.DaysOfForce)
            {
                yield return new(obligation, standing.Versions, standing.InForce, standing.DaysOfForce.First, standing.DaysOfForce.Last);
            }

            before = standing;
        }
    }

    /// <summary>The piece, cut where its conclusion may change. What is left after a good many cuts is asked when it is decided.</summary>
    private static IEnumerable<Piece> Settled(Piece piece, Scene scene, LawOverTime law, Recollection recollection)
    {
        var first = piece.First;
        for (var cuts = 0; cuts < MostCuts; cuts++)
        {
            var inquiry = new Inquiry(law.Terms, law.Answers, first, recollection: recollection);
            var conclusion = Decider.Decide(piece, scene, ref inquiry);
            var last = Math.Min(piece.Last, inquiry.Window.Last);
            yield return piece with { First = first, Last = last, Settled = conclusion };
            if (last == piece.Last)
            {
                yield break;
            }

            first = last + 1;
        }

        yield return piece with { First = first };
    }
}

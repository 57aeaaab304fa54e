using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Cuts the life of the law into days on which the same of it may bite an arrangement: done once when a dossier is opened.</summary>
internal static class Pieces
{
    private const int MostCuts = 24;

    /// <summary>The segments, from the beginning of time to its end, without gap.</summary>
    public static Segment[] Cut(Scene scene, BodyOfLaw law, LegalAnswers answers, InquiryTerms terms, AssessmentTerms deciding)
    {
        var recollection = new Recollection();
        var pieces = law.Index.Obligations
            .Where(pair => deciding.Decides(pair.Obligation.Force, pair.Obligation.Matter))
            .SelectMany(pair => Of(pair.Instrument, pair.Obligation, answers, terms))
            .SelectMany(piece => Settled(piece, scene, answers, terms, recollection))
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

    private static IEnumerable<Piece> Of(Instrument instrument, Obligation obligation, LegalAnswers answers, InquiryTerms terms)
    {
        for (var day = DayNumber.Ever; ;)
        {
            var piece = At(day, instrument, obligation, answers, terms);
            if (!piece.InForce.IsFalse && piece.Versions.Count > 0)
            {
                yield return piece;
            }

            if (piece.Last == DayNumber.Never)
            {
                yield break;
            }

            day = piece.Last + 1;
        }
    }

    private static Piece At(int day, Instrument instrument, Obligation obligation, LegalAnswers answers, InquiryTerms terms)
    {
        var inquiry = new Inquiry(terms, answers, day);
        var inForce = ObligationForce.On(instrument, obligation, ref inquiry, out var versions);
        return new(obligation, versions, inForce, day, inquiry.Window.Last);
    }

    /// <summary>The piece, cut where its conclusion may change. What is left after a good many cuts is asked when it is decided.</summary>
    private static IEnumerable<Piece> Settled(Piece piece, Scene scene, LegalAnswers answers, InquiryTerms terms, Recollection recollection)
    {
        var first = piece.First;
        for (var cuts = 0; cuts < MostCuts; cuts++)
        {
            var inquiry = new Inquiry(terms, answers, first, recollection: recollection);
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

using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Cuts the life of the law into days on which the same of it may bite an arrangement: done once when a dossier is opened.</summary>
internal static class Pieces
{
    /// <summary>The segments, from the beginning of time to its end, without gap.</summary>
    public static Segment[] Cut(Scene scene, BodyOfLaw law, LegalAnswers answers, InquiryTerms terms, AssessmentTerms deciding)
    {
        var pieces = law.Index.Obligations
            .Where(pair => deciding.Decides(pair.Obligation.Force, pair.Obligation.Matter))
            .SelectMany(pair => Of(pair.Instrument, pair.Obligation, answers, terms))
            .Select(piece => piece with { Settled = SettledOn(piece, scene, answers, terms) })
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

    /// <summary>The conclusion on one day of the piece, if the window of the asking says that it is the same on all of them.</summary>
    private static Conclusion? SettledOn(Piece piece, Scene scene, LegalAnswers answers, InquiryTerms terms)
    {
        var day = piece.First != DayNumber.Ever ? piece.First : piece.Last != DayNumber.Never ? piece.Last : 0;
        var inquiry = new Inquiry(terms, answers, day);
        var conclusion = Decider.Decide(piece, scene, ref inquiry);
        return inquiry.Window.First <= piece.First && inquiry.Window.Last >= piece.Last ? conclusion : null;
    }
}

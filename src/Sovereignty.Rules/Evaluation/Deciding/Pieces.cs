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
            .Where(piece => MayBite(piece, scene, answers, terms))
            .ToArray();
        var starts = pieces.Select(piece => piece.First)
            .Concat(pieces.Select(piece => DayNumber.DayAfter(piece.Last)))
            .Append(DayNumber.Ever).Where(day => day != DayNumber.Never).Distinct().Order().ToArray();
        var segments = new Segment[starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            var last = i + 1 < starts.Length ? DayNumber.DayBefore(starts[i + 1]) : DayNumber.Never;
            segments[i] = new(starts[i], last, [.. pieces.Where(piece => piece.First <= starts[i] && piece.Last >= last)]);
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

    private static bool MayBite(Piece piece, Scene scene, LegalAnswers answers, InquiryTerms terms)
    {
        var day = piece.First == DayNumber.Ever ? piece.Last == DayNumber.Never ? 0 : piece.Last : piece.First;
        var subjects = new Subjects(scene, piece.Obligation.About);
        for (var i = 0; i < subjects.Count; i++)
        {
            foreach (var version in piece.Versions)
            {
                var inquiry = new Inquiry(terms, answers, day);
                var subject = subjects.At(i, ref inquiry, out var belongs);
                var applies = belongs.IsFalse ? belongs : inquiry.Ask(version.Applies, in subject);
                if (!applies.IsFalse || inquiry.Window.First > piece.First || inquiry.Window.Last < piece.Last)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

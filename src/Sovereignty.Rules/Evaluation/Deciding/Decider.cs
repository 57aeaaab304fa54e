using Sovereignty.Criteria;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Reaches the conclusion of one piece of law about an arrangement, without reasons and without allocating.</summary>
internal static class Decider
{
    public static Conclusion Decide(Piece piece, Scene scene, ref Inquiry inquiry)
    {
        var subjects = new Subjects(scene, piece.Obligation.About);
        var answer = Conclusion.NotApplicable;
        var versions = piece.Versions.AsSpan();
        for (var v = 0; v < versions.Length; v++)
        {
            var worst = Worst(versions[v], piece.InForce, subjects, ref inquiry);
            answer = v == 0 ? worst : Rule.Border(answer, worst);
        }

        return answer;
    }

    private static Conclusion Worst(ObligationVersion version, Truth inForce, Subjects subjects, ref Inquiry inquiry)
    {
        var worst = Conclusion.NotApplicable;
        for (var i = 0; i < subjects.Count && worst != Conclusion.NotMet; i++)
        {
            var subject = subjects.At(i, ref inquiry, out var belongs);
            worst = Rule.Worse(worst, OfSubject(version, inForce & belongs, in subject, ref inquiry));
        }

        return worst;
    }

    private static Conclusion OfSubject(ObligationVersion version, Truth bound, in Subject subject, ref Inquiry inquiry)
    {
        if (bound.IsFalse)
        {
            return Conclusion.NotApplicable;
        }

        var applies = bound & inquiry.Ask(version.Applies, in subject);
        if (applies.IsFalse)
        {
            return Conclusion.NotApplicable;
        }

        var requires = inquiry.Ask(version.Requires, in subject);
        if (requires.IsTrue)
        {
            return Conclusion.Met;
        }

        var excepted = Truth.False;
        foreach (var exemption in version.Exemptions)
        {
            excepted |= inquiry.Ask(exemption.When, in subject);
        }

        return Rule.Conclude(applies, requires, excepted);
    }
}

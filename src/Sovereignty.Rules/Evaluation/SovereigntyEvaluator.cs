using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Assesses arrangements against a body of law under fixed terms. Immutable and safe for use by several threads.</summary>
public sealed class SovereigntyEvaluator
{
    /// <summary>An evaluator.</summary>
    /// <param name="law">The law.</param>
    /// <param name="terms">The terms; the default ones when left out.</param>
    /// <param name="version">The version of the catalogue, as results carry it.</param>
    /// <exception cref="ArgumentException">A reading is chosen for a question that the law does not ask, or one that the question does not have, or two for one question.</exception>
    public SovereigntyEvaluator(BodyOfLaw law, AssessmentTerms? terms = null, string version = "custom")
    {
        ArgumentNullException.ThrowIfNull(law);
        Law = law;
        Terms = terms ?? AssessmentTerms.Default;
        ReadingCheck.Check(law, Terms.Readings);
        Stamp = new CatalogueStamp(version, law.Hash);
        OverTime = new LawOverTime(law, new LegalAnswers(law), Terms.ForInquiry);
    }

    private SovereigntyEvaluator(BodyOfLaw law, SovereigntyEvaluator like)
    {
        Law = law;
        Terms = like.Terms;
        Stamp = like.Stamp;
        OverTime = new LawOverTime(law, new LegalAnswers(law), Terms.ForInquiry);
    }

    /// <summary>The law.</summary>
    public BodyOfLaw Law { get; }

    /// <summary>The terms.</summary>
    public AssessmentTerms Terms { get; }

    internal CatalogueStamp Stamp { get; }

    internal LawOverTime OverTime { get; }

    /// <summary>The same law under other terms.</summary>
    /// <exception cref="ArgumentException">A reading is chosen that the law does not know.</exception>
    public SovereigntyEvaluator Under(AssessmentTerms terms) => new(Law, terms, Stamp.Version);

    /// <summary>The same terms over other law.</summary>
    /// <exception cref="ArgumentException">A reading is chosen that the law does not know.</exception>
    public SovereigntyEvaluator With(BodyOfLaw law) => new(law, Terms, Stamp.Version);

    /// <summary>The same terms over law that differs in days, or has the standards of a buyer beside it; its answers carry the stamp of the law that the caller knows.</summary>
    internal SovereigntyEvaluator Over(BodyOfLaw law) => new(law, this);

    /// <summary>Opens a dossier: derives once what does not depend on the day.</summary>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself, or answers criteria that a scale of the law does not have; nothing is assessed.</exception>
    public Dossier Open(HostingArrangement arrangement)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        var problems = ProblemsOf(arrangement);
        return problems.Count == 0 ? new Dossier(this, arrangement) : throw new IncoherentArrangementException(problems);
    }

    /// <summary>Everything that is wrong with a description: its contradictions and, when it has none, its answers to criteria that a scale of the law does not have.</summary>
    public ValueList<Problem> ProblemsOf(HostingArrangement arrangement) =>
        Coherence.ProblemsOf(arrangement) is { Count: > 0 } problems ? problems : [.. AnswerCheck.ProblemsOf(Law, arrangement)];
}

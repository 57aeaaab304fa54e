using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty;

/// <summary>The front door: assesses an arrangement against the shipped law.</summary>
public static class Sovereign
{
    private static readonly SovereigntyEvaluator Shipped = Evaluator(AssessmentTerms.Default);

    /// <summary>An evaluator of the shipped law under these terms.</summary>
    /// <exception cref="ArgumentException">A reading is chosen that the law does not know.</exception>
    public static SovereigntyEvaluator Evaluator(AssessmentTerms terms) => new(Catalogue.Law, terms, Catalogue.Version);

    /// <summary>Assesses the arrangement on a day against the shipped law.</summary>
    /// <param name="arrangement">What is known of the arrangement.</param>
    /// <param name="on">The day.</param>
    /// <param name="terms">The terms; the default ones when left out.</param>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself; nothing is assessed.</exception>
    public static Assessment Assess(HostingArrangement arrangement, LocalDate on, AssessmentTerms? terms = null) =>
        (terms is null ? Shipped : Evaluator(terms)).Open(arrangement).Assess(on);

    /// <summary>Everything that is wrong with a description, as the shipped law sees it; none when it can be assessed.</summary>
    public static ValueList<Problem> ProblemsOf(HostingArrangement arrangement) => Shipped.ProblemsOf(arrangement);
}

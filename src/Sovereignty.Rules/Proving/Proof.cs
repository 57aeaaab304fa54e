using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>An assessment's conclusions with every step that leads to them, as plain data: whoever has the facts and the law can check it without the evaluator.</summary>
public sealed record Proof
{
    /// <summary>The name of the arrangement's record.</summary>
    public required string Arrangement { get; init; }

    /// <summary>The hash of the law that was asked.</summary>
    public required string Law { get; init; }

    /// <summary>The asked day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The terms: day of knowledge, floors, readings, what decides.</summary>
    public required AssessmentTerms Terms { get; init; }

    /// <summary>The conclusion over the forces and matters chosen.</summary>
    public required Conclusion Conclusion { get; init; }

    /// <summary>The conclusion for each force, over the matters chosen.</summary>
    public required ValueList<ForceConclusion> ByForce { get; init; }

    /// <summary>The conclusion for each matter, over the forces chosen.</summary>
    public required ValueList<MatterConclusion> ByMatter { get; init; }

    /// <summary>The days on which the whole assessment is the same.</summary>
    public required Window Window { get; init; }

    /// <summary>The findings, in the order of their provisions' ids.</summary>
    public required ValueList<FindingProof> Findings { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Arrangement} on {DayNumber.Write(DayNumber.Of(On))}: {Conclusion}";
}

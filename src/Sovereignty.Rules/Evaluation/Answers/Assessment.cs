using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The whole answer for one day: findings, exposures, scores, what is missing, caveats, and the days through which it holds.</summary>
public sealed record Assessment
{
    private readonly Gathered gathered;

    internal Assessment(Gathered gathered) => this.gathered = gathered;

    /// <summary>The name of the arrangement's record.</summary>
    public required string Arrangement { get; init; }

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

    /// <summary>The days on which this whole answer is the same if neither the facts nor the shipped law change.</summary>
    public required Window Window { get; init; }

    /// <summary>The first day on which this answer holds; null when there is none.</summary>
    public LocalDate? HoldsFrom => Window.From;

    /// <summary>The last day on which this answer holds; null when there is none.</summary>
    public LocalDate? HoldsThrough => Window.Through;

    /// <summary>The last day on which all the law that the answer rests on was verified; null when there is no law.</summary>
    public required LocalDate? LawCheckedThrough { get; init; }

    /// <summary>Which law was asked.</summary>
    public required CatalogueStamp Catalogue { get; init; }

    /// <summary>The findings, in the order of their provisions' ids.</summary>
    public required ValueSet<Finding> Findings { get; init; }

    /// <summary>The exposures to powers of third countries.</summary>
    public required ValueSet<Exposure> Exposures { get; init; }

    /// <summary>What services reach on scales, beside the findings: scores decide nothing.</summary>
    public required ValueSet<Score> Scores { get; init; }

    /// <summary>What is missing: facts and unsettled questions, each with the findings it may help settle.</summary>
    public ValueSet<MissingItem> Missing => gathered.Missing;

    /// <summary>All that the reader must know beside the conclusions.</summary>
    public ValueList<Text> Caveats => gathered.Caveats;

    /// <summary>The caveats that belong to no finding and no exposure, but to the assessment as a whole.</summary>
    public IEnumerable<Text> OwnCaveats => Caveats.Except(Findings.SelectMany(finding => finding.Caveats).Concat(Exposures.SelectMany(exposure => exposure.Caveats)));

    /// <summary>The unsettled questions that left findings open, with the readings held of them.</summary>
    public ValueList<Question> OpenQuestions => gathered.OpenQuestions;

    /// <summary>What law leaves findings open: unsettled questions, and law that is not known.</summary>
    public IEnumerable<MissingItem> Unsettled => Missing.Where(item => item.Missing.IsLaw);

    /// <inheritdoc/>
    public override string ToString() => $"{Arrangement} on {DayNumber.Write(DayNumber.Of(On))}: {Conclusion}";
}

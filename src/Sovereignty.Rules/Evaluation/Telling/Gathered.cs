using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>What an assessment tells of all its findings, exposures and scores together, gathered when somebody reads it.</summary>
internal sealed class Gathered(ValueSet<Finding> findings, ValueSet<Exposure> exposures, List<Score> scores, List<Text> own, LawIndex index) : IEquatable<Gathered>
{
    private ValueSet<MissingItem>? missing;
    private ValueList<Text>? caveats;

    public ValueSet<MissingItem> Missing => missing ??= findings
        .SelectMany(finding => finding.Missing.Select(missing => (missing, finding.Provision)))
        .GroupBy(pair => pair.missing)
        .Select(group => new MissingItem(group.Key, group.Select(pair => pair.Provision).ToValueSet()))
        .ToValueSet();

    public ValueList<Text> Caveats => caveats ??= findings.SelectMany(finding => finding.Caveats).Concat(exposures.SelectMany(exposure => exposure.Caveats))
        .Concat(scores.SelectMany(score => score.Caveats)).Concat(own)
        .Distinct().OrderBy(text => text.En, StringComparer.Ordinal).ToValueList();

    public ValueList<Question> OpenQuestions => [.. Missing.Where(item => item.Missing.IsLaw).Select(item => index.Questions.GetValueOrDefault(item.Missing.Path["law:".Length..])).OfType<Question>()];

    private List<Text> Own => own;

    // Findings, exposures and scores are compared beside it; only the questions and the caveats of the whole rest on more.
    public bool Equals(Gathered? other) => ReferenceEquals(this, other) || (other is not null && OpenQuestions.Equals(other.OpenQuestions) && own.SequenceEqual(other.Own));

    public override bool Equals(object? obj) => Equals(obj as Gathered);

    public override int GetHashCode() => 0;
}

using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the data has one of these protections below classification.</summary>
/// <param name="Markings">The markings that count.</param>
public sealed record DataMarked(ValueList<ProtectionMarking> Markings) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "data-marked";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Marking)];

    /// <inheritdoc/>
    public override Text Question => new($"the data is {Saying.ListOf(Markings).En}", $"les données sont {Saying.ListOf(Markings).Fr}");

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is DataMarked one && Markings.All(one.Markings.Contains);

    /// <inheritdoc/>
    public override bool Excludes(Criterion other) => other is DataMarked one && !Markings.Any(one.Markings.Contains);

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.IsAnyOf(subject.DataSet.Marking, Markings, FactNames.Marking, in subject);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}

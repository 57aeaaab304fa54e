using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the data has one of these statuses as archives.</summary>
/// <param name="Statuses">The statuses that count.</param>
public sealed record ArchiveIs(ValueList<ArchiveStatus> Statuses) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "archive-is";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Archive)];

    /// <inheritdoc/>
    public override Text Question => new($"the data is {Saying.ListOf(Statuses).En}", $"les données sont {Saying.ListOf(Statuses).Fr}");

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is ArchiveIs one && Statuses.All(one.Statuses.Contains);

    /// <inheritdoc/>
    public override bool Excludes(Criterion other) => other is ArchiveIs one && !Statuses.Any(one.Statuses.Contains);

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.IsAnyOf(subject.DataSet.Archive, Statuses, FactNames.Archive, in subject);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}

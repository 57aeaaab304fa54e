using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether another company of the same group, above the party, below it or beside it, offers services to inhabitants or bodies of a country.</summary>
/// <param name="Country">The country.</param>
public sealed record GroupEntityServes(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "group-entity-serves";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Subsidiaries), Distinction.Named(FactNames.Holders, Country), Distinction.Named(FactNames.Markets, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"a company of the same group offers services to persons in {Country}", $"une société du même groupe offre des services à des personnes en {Country}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Party;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Group.Some(subject.Party, subject.Scene, ref inquiry, Country, Group.Serves, out var path);
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.PassesThrough(path);
            inquiry.Because(Group.Chain(truth, path, subject.Scene, Describe()));
        }

        return truth;
    }
}

using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether another company of the same group, above the party, below it or beside it, has its seat, its administration or an establishment in a country.</summary>
/// <param name="Country">The country.</param>
public sealed record GroupEntityIn(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "group-entity-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Subsidiaries), Distinction.Named(FactNames.Holders, Country), Distinction.Named(FactNames.Establishments, Country), Distinction.Named(FactNames.Seat, Country), Distinction.Named(FactNames.CentralAdministration, Country), Distinction.Named(FactNames.PrincipalEstablishment, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"a company of the same group is established in {Country}", $"une société du même groupe est établie en {Country}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Party;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Group.Some(subject.Party, subject.Scene, ref inquiry, Country, Group.IsPresent, out var path);
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.PassesThrough(path);
            inquiry.Because(Group.Chain(truth, path, subject.Scene, Describe()));
        }

        return truth;
    }
}

using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the party has its seat, central administration or principal establishment in a country: any of them.</summary>
/// <param name="Country">The country.</param>
public sealed record EstablishedIn(Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "established-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Seat, Country), Distinction.Named(FactNames.CentralAdministration, Country), Distinction.Named(FactNames.PrincipalEstablishment, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"the party has its seat, central administration or principal establishment in {Country}", $"la partie a son siège, son administration centrale ou son établissement principal en {Country}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Party;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = Establishment.In(subject.Party, Country, subject.Scene, ref inquiry);
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.PassesThrough([subject.Party.Id]);
            inquiry.Because(Saying.Whether(truth, subject.Party.Name ?? subject.Party.Id.Value, Describe()));
        }

        return truth;
    }
}

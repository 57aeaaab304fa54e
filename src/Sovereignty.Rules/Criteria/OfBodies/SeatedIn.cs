using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a party with a role in the arrangement has its seat in a country, whatever it is.</summary>
/// <param name="Role">The role.</param>
/// <param name="Country">The country.</param>
public sealed record SeatedIn(PartyRole Role, Country Country) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "seated-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [.. PartyRoles.TellApart(Role), Distinction.Named(FactNames.Seat, Country)];

    /// <inheritdoc/>
    public override Text Question => new($"{Saying.OfRole(Role).En} has its seat in {Country}", $"{Saying.OfRole(Role).Fr} a son siège en {Country}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = PartyRoles.Some(Role, subject.Scene, ref inquiry, Country, static (PartyId id, (Scene Scene, Country Country) asked, ref Inquiry inner) =>
        {
            var party = asked.Scene.Party(id);
            return inner.Is(party.Seat, asked.Country, FactNames.Seat, asked.Scene.Whole.With(party));
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}

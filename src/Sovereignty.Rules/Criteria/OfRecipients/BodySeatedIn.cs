using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a party with a role in the arrangement has its registered seat in one of these countries.</summary>
/// <param name="Role">The role.</param>
/// <param name="Countries">The countries.</param>
public sealed record BodySeatedIn(PartyRole Role, ValueList<Country> Countries) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "body-seated-in";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [.. PartyRoles.TellApart(Role), Distinction.Named(FactNames.Seat, [.. Countries])];

    /// <inheritdoc/>
    public override Text Question => new($"{Saying.OfRole(Role).En} has its seat in {string.Join(", ", Countries)}", $"{Saying.OfRole(Role).Fr} a son siège en {string.Join(", ", Countries)}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = PartyRoles.Some(Role, subject.Scene, ref inquiry, this, static (PartyId id, (Scene Scene, BodySeatedIn Criterion) asked, ref Inquiry inner) =>
        {
            var party = asked.Scene.Party(id);
            return inner.IsAnyOf(party.Seat, asked.Criterion.Countries, FactNames.Seat, asked.Scene.Whole.With(party));
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}

using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a party with a role in the arrangement stands under a regime.</summary>
/// <param name="Role">The role.</param>
/// <param name="Regime">The regime.</param>
public sealed record BodyIsUnder(PartyRole Role, RegimeId Regime) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "body-is-under";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [.. PartyRoles.TellApart(Role), Distinction.Named(FactNames.Regimes, Regime)];

    /// <inheritdoc/>
    public override Text Question => new($"{Saying.OfRole(Role).En} stands under {NameWords.Of(Regime).En}", $"{Saying.OfRole(Role).Fr} relève de {NameWords.Of(Regime).Fr}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = PartyRoles.Some(Role, subject.Scene, ref inquiry, this, static (PartyId id, (Scene Scene, BodyIsUnder Criterion) asked, ref Inquiry inner) =>
        {
            var party = asked.Scene.Party(id);
            return inner.Some(party.Regimes, FactNames.Regimes, asked.Scene.Whole.With(party), asked.Criterion.Regime, static (RegimeId known, RegimeId wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}

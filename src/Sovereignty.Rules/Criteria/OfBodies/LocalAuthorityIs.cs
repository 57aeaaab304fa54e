using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a party with a role in the arrangement is a local authority of one of these kinds.</summary>
/// <param name="Role">The role.</param>
/// <param name="Kinds">The kinds that count.</param>
public sealed record LocalAuthorityIs(PartyRole Role, ValueList<LocalAuthorityKind> Kinds) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "local-authority-is";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [.. PartyRoles.TellApart(Role), Distinction.Values(FactNames.LocalAuthority)];

    /// <inheritdoc/>
    public override Text Question => new($"{Saying.OfRole(Role).En} is {Saying.ListOf(Kinds).En}", $"{Saying.OfRole(Role).Fr} est {Saying.ListOf(Kinds).Fr}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = PartyRoles.Some(Role, subject.Scene, ref inquiry, Kinds, static (PartyId id, (Scene Scene, ValueList<LocalAuthorityKind> Kinds) asked, ref Inquiry inner) =>
        {
            var party = asked.Scene.Party(id);
            return inner.IsAnyOf(party.LocalAuthority, asked.Kinds, FactNames.LocalAuthority, asked.Scene.Whole.With(party));
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}

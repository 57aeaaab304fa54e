using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a party with a role in the arrangement is of one of these kinds, established in a country.</summary>
/// <param name="Role">The role.</param>
/// <param name="Country">The country; null for every one.</param>
/// <param name="Kinds">The kinds that count.</param>
public sealed record InRole(PartyRole Role, Country? Country, ValueList<PartyKind> Kinds) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "in-role";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [.. PartyRoles.TellApart(Role), Distinction.Values(FactNames.Kind), .. Country is null ? ValueList<Distinction>.Empty : [Distinction.Named(FactNames.Seat, Country)]];

    /// <inheritdoc/>
    public override Text Question => new($"{Saying.OfRole(Role).En} is {Saying.ListOf(Kinds).En}{(Country is null ? "" : $" ({Country})")}", $"{Saying.OfRole(Role).Fr} est {Saying.ListOf(Kinds).Fr}{(Country is null ? "" : $" ({Country})")}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = PartyRoles.Some(Role, subject.Scene, ref inquiry, this, Fits);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }

    private static Truth Fits(PartyId id, (Scene Scene, InRole Criterion) asked, ref Inquiry inquiry)
    {
        var party = asked.Scene.Party(id);
        var about = asked.Scene.Whole.With(party);
        var kind = inquiry.IsAnyOf(party.Kind, asked.Criterion.Kinds, FactNames.Kind, in about);
        return asked.Criterion.Country is not { } country || (kind.IsFalse && !inquiry.Explains)
            ? kind
            : kind & inquiry.Is(party.Seat, country, FactNames.Seat, in about);
    }
}

using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// The part that holders from outside a territory have of an organisation, directly and through others, as bounds in percent. Whatever is not
/// known widens the bounds. Paths are followed to a bounded depth and number of steps; what lies beyond widens the bounds as well.
/// </summary>
internal readonly struct Holdings(Scene scene, HoldingsFromOutsideWithin criterion, HoldingMeasure measure)
{
    private const int DeepestLevel = 24;
    private const int MostSteps = 20_000;

    /// <summary>The part of all of them and the part of each stay within the limits of the criterion.</summary>
    public Truth Within(Organisation party, ref Inquiry inquiry)
    {
        var steps = MostSteps;
        var together = Together(party, 0, ref steps, ref inquiry);
        var truth = AtMost(together, criterion.Together);
        var largest = Bounds.Nothing;
        for (var i = 0; i < scene.PartyCount && (!truth.IsFalse || inquiry.Explains); i++)
        {
            var holder = scene.PartyAt(i);
            var counts = holder.Id.Equals(party.Id) ? Truth.False : Counts(holder, ref inquiry);
            if (counts.IsFalse)
            {
                continue;
            }

            var part = PartOf(holder, party, 0, ref steps, ref inquiry);
            part = counts.IsTrue ? part : part with { Lower = 0m };
            largest = new(Math.Max(largest.Lower, part.Lower), Math.Max(largest.Upper, part.Upper));
        }

        var unnamed = Unnamed(party, 0, ref steps, ref inquiry);
        largest = largest with { Upper = Math.Max(largest.Upper, Math.Min(unnamed, together.Upper)) };
        truth &= AtMost(largest, criterion.Each);
        if (inquiry.Explains)
        {
            var name = party.Name ?? party.Id.Value;
            var (en, fr) = measure == HoldingMeasure.Capital ? ("capital held", "capital détenu") : ("votes held", "droits de vote détenus");
            inquiry.Because(new(
                $"{name}: {en} from outside {NameWords.Of(criterion.Territory).En}: together {together.Describe().En} (limit {Saying.Percent(criterion.Together)}), the largest holder {largest.Describe().En} (limit {Saying.Percent(criterion.Each)})",
                $"{name} : {fr} hors de {NameWords.Of(criterion.Territory).Fr} : ensemble {together.Describe().Fr} (limite {Saying.Percent(criterion.Together)}), le plus grand détenteur {largest.Describe().Fr} (limite {Saying.Percent(criterion.Each)})"));
            if (truth.IsUnknown)
            {
                inquiry.Miss(FactNames.Holders, scene.Whole.With(party));
            }
        }

        return truth;
    }

    private static Truth AtMost(Bounds part, decimal limit) => part.Lower > limit ? Truth.False : part.Upper <= limit ? Truth.True : Truth.Unknown;

    /// <summary>Whether the holder counts as one from outside.</summary>
    private Truth Counts(Organisation holder, ref Inquiry inquiry)
    {
        var outside = Establishment.Outside(holder, criterion.Territory, scene, ref inquiry);
        return criterion.NaturalPersonsCount
            ? outside
            : outside & !inquiry.Is(holder.Kind, PartyKind.NaturalPerson, FactNames.Kind, scene.Whole.With(holder));
    }

    private Bounds Together(Organisation held, int depth, ref int steps, ref Inquiry inquiry)
    {
        if (Establishment.IsOwnerless(held, scene, ref inquiry).IsTrue)
        {
            return Bounds.Nothing;
        }

        if (depth > DeepestLevel || steps <= 0)
        {
            return Bounds.Anything;
        }

        var sum = Bounds.Nothing;
        var surelyInside = 0m;
        var named = 0m;
        foreach (var entry in held.Holders.Entries)
        {
            steps--;
            if (!Direct(entry, held, ref inquiry, out var share))
            {
                continue;
            }

            named += share.Lower;
            var holder = scene.Party(entry.Value.Holder);
            var counts = Counts(holder, ref inquiry);
            var through = counts.IsTrue ? Bounds.Whole : Through(holder, depth, ref steps, ref inquiry);
            through = counts.IsUnknown ? through with { Upper = 100m } : through;
            sum = sum.Plus(share.Times(through));
            surelyInside += share.Lower * (100m - through.Upper) / 100m;
        }

        var rest = inquiry.IsExact(held.Holders) ? 0m : Math.Max(0m, 100m - named);
        return new(Math.Min(100m, sum.Lower), Math.Min(sum.Upper + rest, Math.Max(sum.Lower, 100m - surelyInside)));
    }

    /// <summary>The part of what an inside holder has that counts as held from outside.</summary>
    private Bounds Through(Organisation holder, int depth, ref int steps, ref Inquiry inquiry)
    {
        var through = Together(holder, depth + 1, ref steps, ref inquiry);
        return criterion.Indirect == IndirectHoldings.Multiplied
            ? through
            : through.Attributed(Control.FromOutside(holder, criterion.Territory, scene, ref inquiry));
    }

    private Bounds PartOf(Organisation owner, Organisation held, int depth, ref int steps, ref Inquiry inquiry)
    {
        if (depth > DeepestLevel || steps <= 0)
        {
            return Bounds.Anything;
        }

        var sum = Bounds.Nothing;
        foreach (var entry in held.Holders.Entries)
        {
            steps--;
            if (!Direct(entry, held, ref inquiry, out var share))
            {
                continue;
            }

            var holder = scene.Party(entry.Value.Holder);
            if (holder.Id.Equals(owner.Id))
            {
                sum = sum.Plus(share);
                continue;
            }

            var part = PartOf(owner, holder, depth + 1, ref steps, ref inquiry);
            if (criterion.Indirect == IndirectHoldings.Attributed && part.Upper > 0m)
            {
                part = part.Attributed(ControlledBy(holder, owner, ref inquiry));
            }

            sum = sum.Plus(share.Times(part));
        }

        return sum with { Lower = Math.Min(100m, sum.Lower), Upper = Math.Min(100m, sum.Upper) };
    }

    /// <summary>The most that one holder whom nobody names can have.</summary>
    private decimal Unnamed(Organisation held, int depth, ref int steps, ref Inquiry inquiry)
    {
        if (Establishment.IsOwnerless(held, scene, ref inquiry).IsTrue)
        {
            return 0m;
        }

        if (depth > DeepestLevel || steps <= 0)
        {
            return 100m;
        }

        var (most, named) = (0m, 0m);
        foreach (var entry in held.Holders.Entries)
        {
            steps--;
            if (Direct(entry, held, ref inquiry, out var share))
            {
                named += share.Lower;
                most += share.Upper * Unnamed(scene.Party(entry.Value.Holder), depth + 1, ref steps, ref inquiry) / 100m;
            }
        }

        return Math.Min(100m, most + (inquiry.IsExact(held.Holders) ? 0m : Math.Max(0m, 100m - named)));
    }

    private bool Direct(Entry<Holding> entry, Organisation held, ref Inquiry inquiry, out Bounds share)
    {
        var about = scene.Whole.With(held);
        var belongs = inquiry.Belongs(entry);
        if (!belongs.IsFalse)
        {
            belongs &= inquiry.Test(entry.Value.Period, FactNames.Holders, in about, 0, static (Validity period, int _, ref Inquiry inner) => inner.IsWithin(period));
        }

        if (belongs.IsFalse)
        {
            share = Bounds.Nothing;
            return false;
        }

        var known = inquiry.BoundsOf(measure == HoldingMeasure.Capital ? entry.Value.Capital : entry.Value.Votes);
        share = belongs.IsTrue ? known : known with { Lower = 0m };
        return true;
    }

    private Truth ControlledBy(Organisation holder, Organisation owner, ref Inquiry inquiry)
    {
        var about = scene.Whole.With(holder);
        return inquiry.Some(holder.Holders, FactNames.Holders, in about, (about, owner), static (Holding holding, (Subject About, Organisation Owner) asked, ref Inquiry inner) =>
            holding.Holder.Equals(asked.Owner.Id) ? Control.Controls(holding, in asked.About, ref inner) : Truth.False);
    }
}

using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>What can be changed about an arrangement, and by whom; a new kind of change is a line here.</summary>
internal static class Moves
{
    private static readonly Text Issued = new("the body that issues the certificate", "l'organisme qui délivre le certificat");
    private static readonly Text Granted = new("the minister, and the Prime Minister's validation where the text asks it", "le ministre, et la validation du Premier ministre lorsque le texte l'exige");
    private static readonly Text OfferExists = new("such an offer on the market, and the time to move", "une telle offre sur le marché, et le temps de la bascule");
    private static readonly Text ToAnother = new("another service, of a company wholly of the Union and run from there", "un autre service, d'une société entièrement de l'Union et exploité depuis celle-ci");
    private static readonly Text ToTheState = new("an internal cloud of the State", "un nuage interne de l'État");
    private static readonly Text RoomInState = new("room in a cloud of the State", "une capacité disponible dans un nuage de l'État");
    private static readonly Text OthersSell = new("holders who sell", "des détenteurs qui cèdent");

    private static readonly Dictionary<string, (Changer By, Text? ReliesOn, bool AddsOnly)> Changeable = new(StringComparer.Ordinal)
    {
        [FactNames.Derogations.Property] = (Changer.Authority, Granted, true),
        [FactNames.Opinions.Property] = (Changer.Authority, null, true),
        [FactNames.Transfers.Property] = (Changer.Buyer, null, false),
        [FactNames.Keys.Property] = (Changer.Buyer, null, false),
        [FactNames.Certificates.Property] = (Changer.Supplier, Issued, true),
        [FactNames.Holders.Property] = (Changer.Supplier, OthersSell, false),
        [FactNames.Storage.Property] = (Changer.Supplier, null, false),
        [FactNames.Administration.Property] = (Changer.Supplier, null, false),
        [FactNames.RemoteAccess.Property] = (Changer.Supplier, null, false),
        [FactNames.Staff.Property] = (Changer.Supplier, null, false),
        [FactNames.Technology.Property] = (Changer.Supplier, null, false),
        [FactNames.Transit.Property] = (Changer.Supplier, null, false),
        [FactNames.Measures.Property] = (Changer.Supplier, null, true),
        [FactNames.Commitments.Property] = (Changer.Supplier, null, true),
        [FactNames.Establishments.Property] = (Changer.Supplier, null, false),
        [FactNames.Subsidiaries.Property] = (Changer.Supplier, null, false),
    };

    // What has happened, what somebody is, and what the data is.
    private static readonly HashSet<string> Given = new(StringComparer.Ordinal)
    {
        FactNames.Engaged.Property, FactNames.Signed.Property, FactNames.Kind.Property, FactNames.LocalAuthority.Property, FactNames.IdentifiesPersons.Property, FactNames.RevealsReimbursedCare.Property,
        FactNames.CollectedInCare.Property, FactNames.Categories.Property, FactNames.Harms.Property, FactNames.Archive.Property, FactNames.Article9Grounds.Property,
    };

    /// <summary>Whether nobody can change the fact: it is so or it is not.</summary>
    public static bool IsGiven(FactName fact) => Given.Contains(fact.Property);

    /// <summary>Whether a change of the fact is tried.</summary>
    public static bool IsTried(FactName fact) => Changeable.ContainsKey(fact.Property) || fact == FactNames.Operator || fact == FactNames.Delivery || fact == FactNames.Service;

    /// <summary>The moves that change facts which the questions tell apart.</summary>
    public static IEnumerable<Move> Of(HostingArrangement arrangement, Apart apart)
    {
        foreach (var layers in Together(arrangement))
        {
            yield return new ServiceMove(layers, Delivery.CommercialCloud, ToAnother, OfferExists);
            yield return new ServiceMove(layers, Delivery.InternalStateCloud, ToTheState, RoomInState);
        }

        foreach (var part in PartsOf(arrangement))
        {
            foreach (var slot in SlotsByFact.All.Where(slot => slot.IsOf(part) && apart.Of(slot.Fact) is not null))
            {
                if (Changeable.TryGetValue(slot.Fact.Property, out var change))
                {
                    yield return new FactMove(slot, part, change.By, change.ReliesOn, change.AddsOnly);
                }
            }
        }

        foreach (var fact in apart.Facts.Where(fact => SlotsByFact.IsDayOfEvent(fact, arrangement)))
        {
            yield return new FactMove(SlotsByFact.Find(fact, arrangement)!, arrangement, Changer.Nobody, null, addsOnly: false);
        }
    }

    // Each layer alone, those that one company runs, and all.
    private static IEnumerable<ValueList<Layer>> Together(HostingArrangement arrangement)
    {
        ValueList<Layer> all = [.. arrangement.Layers.Values];
        var run = all.Where(layer => layer.Operator.Statements.Count > 0).GroupBy(layer => layer.Operator.ToString(), StringComparer.Ordinal).Select(same => same.ToValueList());
        return all.Select(layer => (ValueList<Layer>)[layer]).Concat(run.Where(same => same.Count > 1 && same.Count < all.Count)).Concat(all.Count > 1 ? [all] : []);
    }

    // Of companies only those that operate a layer: who holds them, and what they are certified for, is theirs to change.
    private static IEnumerable<object> PartsOf(HostingArrangement arrangement)
    {
        var operators = arrangement.Layers.Values.SelectMany(layer => layer.Operator.Statements).SelectMany(statement => statement.OneOf).ToHashSet();
        return [arrangement, .. arrangement.Layers.Values, .. arrangement.Organisations.Where(party => operators.Contains(party.Id))];
    }
}

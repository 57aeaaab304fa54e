using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Reaches by what they are reaches of. Exposures that agree in all of it have been there equally long.</summary>
internal sealed class ReachList
{
    private readonly Dictionary<(Citation Citation, LayerId Layer, PartyId Party, bool IsCertain, PowerEffects Effects, ValueList<PartyId> Path), Reach> known = [];

    public ReachList(ValueList<Reach>? reaches)
    {
        foreach (var reach in reaches ?? [])
        {
            known.TryAdd(KeyOf(reach.Exposure), reach);
        }
    }

    /// <summary>The reach of the exposure; null when none is known.</summary>
    public Reach? Of(Exposure exposure) => known.Count == 0 ? null : known.GetValueOrDefault(KeyOf(exposure));

    private static (Citation Citation, LayerId Layer, PartyId Party, bool IsCertain, PowerEffects Effects, ValueList<PartyId> Path) KeyOf(Exposure exposure) =>
        (exposure.Citation, exposure.Layer, exposure.Party, exposure.IsCertain, exposure.Effects, exposure.Path);
}

using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>A party through which a power may reach a layer, and how certainly it has that part in the layer: the same for every power.</summary>
/// <param name="Party">The party, of its layer.</param>
/// <param name="Certain">Whether it operates the layer or supplies it.</param>
/// <param name="Discloses">Whether data can be had through it; of an operator always.</param>
/// <param name="CutsOff">Whether the layer stops without it; of an operator always.</param>
/// <param name="Days">The days on which that is so.</param>
/// <param name="IsAnybody">Whether it stands for a third company that nobody named.</param>
internal readonly record struct Reachable(Subject Party, Truth Certain, Truth Discloses, Truth CutsOff, Window Days, bool IsAnybody)
{
    /// <summary>Whether it gives the effect to whoever has power over it.</summary>
    public Truth Lends(PowerEffects effect) => effect == PowerEffects.CutOff ? CutsOff : Discloses;
}

using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>The links through which United States law reaches a provider. Source: fact sheet on third countries, sections 1.4, 1.5 and 3.3.</summary>
internal static class UnitedStatesLinks
{
    public static Country UnitedStates { get; } = Country.Of("US");

    /// <summary>Seat or control: the provider, or somebody above it, is established in the United States.</summary>
    public static Condition SeatOrParent { get; } = new EstablishedIn(UnitedStates) | new ControlledFrom(UnitedStates);

    /// <summary>Keys that the provider never sees remove the disclosure of content; metadata remains.</summary>
    public static ValueList<Removal> KeysOutside { get; } = [new(PowerEffects.ContentDisclosure, new KeysHeldOutsideProvider())];
}

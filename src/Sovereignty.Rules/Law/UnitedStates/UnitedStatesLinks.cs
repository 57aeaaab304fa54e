using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>The links through which United States law reaches a provider. Source: fact sheet on third countries, sections 1.3 to 1.5 and 3.3.</summary>
internal static class UnitedStatesLinks
{
    public static Country UnitedStates { get; } = Country.Of("US");

    /// <summary>Seat or control: the provider, or somebody above it, is established in the United States.</summary>
    public static Link SeatOrParent { get; } = ForeignLinks.Seat(UnitedStates) | ForeignLinks.Parent(UnitedStates);

    /// <summary>Who can be given a directive: a person whom the United States can compel, or staff of it with access; a branch or daughter alone is no link here.</summary>
    public static Link OfSection702 { get; } =
        SeatOrParent | ForeignLinks.Staff(UnitedStates) | ForeignLinks.Support(UnitedStates) | ForeignLinks.Location(UnitedStates);

    /// <summary>Jurisdiction and control; a company of the group, or customers, in the United States only as far as open questions go.</summary>
    public static Link OfCloudAct { get; } =
        SeatOrParent | ForeignLinks.Branch(UnitedStates) | ForeignLinks.Location(UnitedStates)
        | (ForeignLinks.GroupPresence(UnitedStates) & !ForeignLinks.Measure("ring-fenced-from-foreign-entities") & ForeignQuestions.UnitedStatesGroup.Answered(Condition.Always, Condition.Never))
        | (ForeignLinks.Service(UnitedStates) & ForeignQuestions.UnitedStatesMarket.Open());

    /// <summary>Space in a data centre and no cloud service: its operator is a landlord and keeps no communications.</summary>
    public static Condition Landlord { get; } = new HasRole(LayerRole.Colocation) & !new DeliveredAs([Delivery.CommercialCloud, Delivery.InternalStateCloud]);
}

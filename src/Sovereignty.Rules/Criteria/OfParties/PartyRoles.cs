using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The parties with a role in an arrangement.</summary>
internal static class PartyRoles
{
    /// <summary>The party with the role passes the test; of clients, some one does.</summary>
    public static Truth Some<TArgument>(PartyRole role, Scene scene, ref Inquiry inquiry, TArgument argument, FactTest<PartyId, (Scene Scene, TArgument Argument)> test) => role switch
    {
        PartyRole.Client => inquiry.Some(scene.Arrangement.Responsibility.ActsFor, FactNames.ActsFor, scene.Whole, (scene, argument), test),
        PartyRole.CloudUser => inquiry.Test(scene.Arrangement.Responsibility.CloudUser, FactNames.CloudUser, scene.Whole, (scene, argument), test),
        _ => inquiry.Test(scene.Arrangement.Responsibility.Body, FactNames.Body, scene.Whole, (scene, argument), test),
    };

    /// <summary>What asking who has the role tells apart.</summary>
    public static ValueList<Distinction> TellApart(PartyRole role) => [Distinction.Values(role switch
    {
        PartyRole.Client => FactNames.ActsFor,
        PartyRole.CloudUser => FactNames.CloudUser,
        _ => FactNames.Body,
    })];
}

using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Names and small conditions that several European texts use in the same sense.</summary>
internal static class EuropeanTerms
{
    public static TerritoryId Union { get; } = TerritoryId.Of("eu");

    public static TerritoryId Eea { get; } = TerritoryId.Of("eea");

    /// <summary>Countries and recipients of an adequacy decision.</summary>
    public static TerritoryId Adequate { get; } = TerritoryId.Of("gdpr-adequate");

    /// <summary>Organisations of an adequacy decision, wherever they are.</summary>
    public static TerritoryId AdequateOrganisation { get; } = TerritoryId.Of("gdpr-adequate-organisation");

    /// <summary>Kinds of public bodies; which of them a text binds stands in the text.</summary>
    public static ValueList<PartyKind> PublicBodies { get; } =
    [
        PartyKind.StateAdministration, PartyKind.StateOperator, PartyKind.PublicInterestGroup, PartyKind.HealthDataPlatform, PartyKind.BodyUnderStateSupervision,
        PartyKind.ParliamentaryAssembly, PartyKind.LocalAuthority, PartyKind.SocialSecurityBody, PartyKind.PublicHospital, PartyKind.OtherPublicBody,
    ];

    public static Condition CommercialCloud { get; } = new DeliveredAs([Delivery.CommercialCloud]);

    public static Condition HostedByAnother { get; } = new DeliveredAs([Delivery.CommercialCloud, Delivery.OtherHosting, Delivery.InternalStateCloud]);

    /// <summary>The data identifies persons.</summary>
    public static Condition Personal { get; } = new DataIs(DataTrait.IdentifiesPersons);

    /// <summary>The operator undertakes this for the service.</summary>
    public static Condition Undertakes(string commitment) => new Undertakes(CommitmentId.Of(commitment));

    /// <summary>This has happened.</summary>
    public static Condition Happened(string happened) => new HasHappened(EventId.Of(happened));
}

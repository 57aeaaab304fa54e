using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Names and small conditions that several French texts use in the same sense.</summary>
internal static class FrenchTerms
{
    private static readonly string[] WithCodesOfTheirOwn = ["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"];

    public static Country France { get; } = Country.Of("FR");

    public static SchemeId SecNumCloud { get; } = SchemeId.Of("secnumcloud");

    public static SchemeId Hds { get; } = SchemeId.Of("hds");

    public static SchemeId Iso27001 { get; } = SchemeId.Of("iso-iec-27001");

    public static SchemeId ArchivesApproval { get; } = SchemeId.Of("fr-archives-approval");

    public static StandardId Article31Framework { get; } = StandardId.Of("fr-art31-framework");

    public static StandardId HdsStandard { get; } = StandardId.Of("hds");

    public static AuthorityId Dinum { get; } = AuthorityId.Of("fr-dinum");

    public static TerritoryId NationalTerritory { get; } = TerritoryId.Of("fr-national-territory");

    /// <summary>A third party hosts: a private cloud, other hosting, or a cloud of the State.</summary>
    public static Condition HostedByThirdParty { get; } = new DeliveredAs([Delivery.CommercialCloud, Delivery.OtherHosting, Delivery.InternalStateCloud]);

    /// <summary>The service used is qualified under version 3.0 or 3.1, which had no section 19.6.</summary>
    public static Condition QualifiedBefore32 { get; } = new HoldsCertificate(SecNumCloud, "3.0") | new HoldsCertificate(SecNumCloud, "3.1");

    /// <summary>The service used holds a European qualification of at least equal level.</summary>
    public static Condition EquivalentQualification { get; } = new HoldsCertificateAcceptedBy(StandardId.Of("secnumcloud-equivalent"));

    /// <summary>The service used is qualified, whatever the version, or holds a European qualification of at least equal level.</summary>
    public static Condition QualifiedOrEquivalent { get; } = new HoldsCertificate(SecNumCloud) | EquivalentQualification;

    /// <summary>From this event the eighteen months of a derogation from article 31 count.</summary>
    public static EventId AcceptableOffer { get; } = EventId.Of("acceptable-offer-in-france");

    /// <summary>No authority of a third State reaches the service, as far as powers are known; of other third States nothing is known.</summary>
    public static Condition Immune { get; } = new ImmuneFrom(PowerEffects.Access) & CoveredCountries.NoOtherThirdState;

    public static Condition CommercialCloud { get; } = new DeliveredAs([Delivery.CommercialCloud]);

    /// <summary>A breach would be likely to harm public order, public security, the health or life of persons, or the protection of intellectual property.</summary>
    public static Condition BreachHarms { get; } = new BreachWouldHarm([HarmKind.PublicOrder, HarmKind.PublicSecurity, HarmKind.HealthOrLife, HarmKind.IntellectualProperty]);

    /// <summary>Under a secret protected by law, or needed for the State's essential missions.</summary>
    public static Condition ParticularlySensitive { get; } =
        new DataCountsAs(DataCategories.ProtectedSecret) | new DataCountsAs(DataCategories.EssentialStateMission);

    /// <summary>
    /// The national territory of which a text speaks, defined beside the duty, as long as the text is in force. France is in it; whether the parts of it that
    /// have a country code of their own are is not in the sheets, so it is unknown.
    /// </summary>
    public static TerritoryRecognition NationalTerritoryOf(string instrument, string article) => new()
    {
        Id = ProvisionId.Of(instrument + "-national-territory"),
        Article = article,
        Confidence = Confidence.AMirror,
        Territory = NationalTerritory,
        Members =
        [
            new(France, Validity.Always),
            .. WithCodesOfTheirOwn.Select(code => new Membership(Country.Of(code), Validity.Of(UncertainDay.Unknown, UncertainDay.Never))),
        ],
    };

    /// <summary>The rule binds bodies of these kinds that use the cloud themselves; whether it reaches their contractors is open.</summary>
    public static Condition Binds(params PartyKind[] kinds) =>
        new InRole(PartyRole.CloudUser, France, kinds.ToValueList())
        | (new InRole(PartyRole.Client, France, kinds.ToValueList()) & FrenchQuestions.ContractorHosting.Answered(Condition.Always, Condition.Never));
}

using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>
/// Bodies, clouds and data of which everything is known and nothing is amiss, so that a test states only what matters to it:
/// <c>Some.Ministry.On(Some.UsCloud).Carrying(Some.Secrets)</c>.
/// </summary>
public static class Some
{
    /// <summary>An administration of the State.</summary>
    public static Organisation Ministry => Body(PartyKind.StateAdministration);

    /// <summary>A complementary health insurer.</summary>
    public static Organisation Insurer => Body(PartyKind.ComplementaryInsurer);

    /// <summary>An operator of an electronic-invoicing platform, certified under ISO/IEC 27001.</summary>
    public static Organisation InvoicingPlatform => Body(PartyKind.InvoicingPlatform) with { Certificates = Known.Exactly(Certificate("iso-iec-27001", "2022")) };

    /// <summary>A public hospital.</summary>
    public static Organisation Hospital => Body(PartyKind.PublicHospital);

    /// <summary>A cloud of French companies in France, without any certificate.</summary>
    public static Cloud FrenchCloud => new(Service("french-cloud"), [Company("french-cloud", "FR")]);

    /// <summary>A French cloud qualified under SecNumCloud 3.2 and certified under HDS 2.</summary>
    public static Cloud QualifiedCloud => FrenchCloud.Certified(Certificate("secnumcloud", "3.2"), Certificate("hds", "2"));

    /// <summary>A cloud in France whose French operator belongs wholly to a company in the United States.</summary>
    public static Cloud UsCloud => FrenchCloud.With(Company("us-parent", "US")).HeldBy(Holding("us-parent", 100m) with { Controls = Known.As(true) });

    /// <summary>Data that nothing protects: menus.</summary>
    public static DataSet Menus => Data("menus", DataCategories.Ordinary);

    /// <summary>Data under a protected secret that identifies nobody, whose breach would harm public order.</summary>
    public static DataSet Secrets => Data("secrets", DataCategories.DefenceSecret) with { Harms = Known.Exactly(new Harm { Kind = HarmKind.PublicOrder }) };

    /// <summary>Reimbursements of care to identified persons, whose breach would harm nobody's health or life.</summary>
    public static DataSet Reimbursements => Data("reimbursements", DataCategories.HealthReimbursement) with { IdentifiesPersons = Known.As(true), RevealsReimbursedCare = Known.As(true) };

    /// <summary>Identified patients' files, collected in the course of care.</summary>
    public static DataSet CareFiles => Data("care-files", DataCategories.Health) with { IdentifiesPersons = Known.As(true), CollectedInCare = Known.As(true) };

    /// <summary>A body of this kind with its seat in France.</summary>
    public static Organisation Body(PartyKind kind, string country = "FR") => Company("body", country) with { Kind = Known.As(kind) };

    /// <summary>A company wholly of one country, in which nobody has an appreciable part, without any certificate.</summary>
    public static Organisation Company(string id, string country) => new()
    {
        Id = PartyId.Of(id),
        Kind = Known.As(PartyKind.ServiceProvider),
        Seat = Known.As(Country.Of(country)),
        CentralAdministration = Known.As(Country.Of(country)),
        PrincipalEstablishment = Known.As(Country.Of(country)),
        Establishments = Known.Exactly(Country.Of(country)),
        Markets = Known.Exactly(Country.Of(country)),
        Registrations = Known.Exactly<Country>(),
        Subsidiaries = Known.Exactly<PartyId>(),
        Listed = Known.As(false),
        Holders = Known.Exactly<Holding>(),
        Certificates = Known.Exactly<Certificate>(),
    };

    /// <summary>A natural person who lives in a country.</summary>
    public static Organisation Person(string id, string residence) => Company(id, residence) with { Kind = Known.As(PartyKind.NaturalPerson) };

    /// <summary>A part of capital and votes without any further say.</summary>
    public static Holding Holding(string holder, decimal capital, decimal? votes = null) => new()
    {
        Holder = PartyId.Of(holder),
        Capital = Known.As(Share.Exactly(capital)),
        Votes = Known.As(Share.Exactly(votes ?? capital)),
        Veto = Known.As(false),
        AppointsMajority = Known.As(false),
        Controls = (votes ?? capital) > 50m || capital == 100m ? Fact<bool>.Unknown : Known.As(false),
        Period = Known.As(Validity.Always),
    };

    /// <summary>A certificate for the service of the clouds of this class, valid from 2015 through 2030, never suspended.</summary>
    public static Certificate Certificate(string scheme, string version, string service = "service", string from = "2015-01-01", string through = "2030-12-31") => new()
    {
        Scheme = SchemeId.Of(scheme),
        Version = Known.As(version),
        Service = Known.As(ServiceId.Of(service)),
        State = Known.As(CertificateState.Granted),
        Period = Known.As(Known.Days(from, through)),
        Suspensions = Known.Exactly<Suspension>(),
    };

    /// <summary>A data set that identifies nobody and whose breach would harm nothing.</summary>
    public static DataSet Data(string id, params DataCategory[] categories) => new()
    {
        Id = DataSetId.Of(id),
        Categories = Known.Exactly<DataCategory>(categories),
        IdentifiesPersons = Known.As(false),
        RevealsReimbursedCare = Known.As(false),
        CollectedInCare = Known.As(false),
        Harms = Known.Exactly<Harm>(),
        Marking = Known.As(ProtectionMarking.None),
        Archive = Known.As(ArchiveStatus.NotPublic),
        Article9Grounds = Known.Exactly(CommitmentId.Of("art-9-2-h")),
    };

    /// <summary>A place somewhere in a country.</summary>
    public static Place Place(string country) => new() { Country = Country.Of(country) };

    /// <summary>An undertaking of an operator.</summary>
    public static CommitmentId Commitment(string name) => CommitmentId.Of(name);

    private static Layer Service(string company) => new()
    {
        Id = LayerId.Of("layer"),
        Role = Known.As(LayerRole.Infrastructure),
        Delivery = Known.As(Delivery.CommercialCloud),
        Service = Known.As(ServiceId.Of("service")),
        Operator = Known.As(PartyId.Of(company)),
        Storage = Known.Exactly(Place("FR")),
        Administration = Known.Exactly(Place("FR")),
        RemoteAccess = Known.Exactly<RemoteAccess>(),
        Staff = Known.Exactly(new StaffGroup { Residence = Country.Of("FR"), Nationality = Known.As(Country.Of("FR")), AccessToData = Known.As(true) }),
        Keys = Known.As(KeyCustody.Provider),
        Transit = Known.Exactly<Country>(),
        Measures = Known.Exactly<MeasureId>(),
        Technology = Known.Exactly<TechnologySupply>(),
        Commitments = Known.Exactly(
            Commitment("respect-of-fundamental-rights-and-union-values"),
            Commitment("notice-of-control-change-within-one-month"),
            Commitment("contract-lists-extra-union-laws"),
            Commitment("publishes-transfer-map"),
            Commitment("exit-and-reversibility"),
            Commitment("several-zones"),
            Commitment("publishes-infrastructure-jurisdiction"),
            Commitment("publishes-measures-against-third-state-access")),
    };
}

namespace Sovereignty.Facts;

/// <summary>What an organisation or person is, as far as law asks.</summary>
public enum PartyKind
{
    /// <summary>An administration of the State: a ministry, its services, the Prime Minister's services.</summary>
    StateAdministration = 1,

    /// <summary>An operator of the State, listed as such in the annex to the budget bill of the year.</summary>
    StateOperator,

    /// <summary>A public interest group (GIP).</summary>
    PublicInterestGroup,

    /// <summary>The French health data platform, a public interest group that statutes name.</summary>
    HealthDataPlatform,

    /// <summary>Another body under the supervision of the State.</summary>
    BodyUnderStateSupervision,

    /// <summary>A parliamentary assembly.</summary>
    ParliamentaryAssembly,

    /// <summary>A local authority.</summary>
    LocalAuthority,

    /// <summary>A jointly run or compulsory social-security body.</summary>
    SocialSecurityBody,

    /// <summary>A public hospital.</summary>
    PublicHospital,

    /// <summary>Another provider of care.</summary>
    HealthcareProvider,

    /// <summary>An insurer of complementary health or provident cover.</summary>
    ComplementaryInsurer,

    /// <summary>An operator of an electronic-invoicing platform registered, or to be registered, with the tax administration.</summary>
    InvoicingPlatform,

    /// <summary>A statutory health or long-term-care insurer.</summary>
    StatutoryHealthInsurer,

    /// <summary>A bank or another financial entity.</summary>
    FinancialEntity,

    /// <summary>A provider of hosting, cloud or software services.</summary>
    ServiceProvider,

    /// <summary>Another company.</summary>
    OtherCompany,

    /// <summary>Another public body.</summary>
    OtherPublicBody,

    /// <summary>A foundation or association.</summary>
    Foundation,

    /// <summary>A natural person; the seat is the country of residence.</summary>
    NaturalPerson,

    /// <summary>An international organisation.</summary>
    InternationalOrganisation,

    /// <summary>A State outside France, or a body of one.</summary>
    ForeignState,
}

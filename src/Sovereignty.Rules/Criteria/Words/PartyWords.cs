using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The kinds of parties in words.</summary>
internal static class PartyWords
{
    public static Text Of(PartyKind kind) => kind switch
    {
        PartyKind.StateAdministration => new("an administration of the State", "une administration de l'État"),
        PartyKind.StateOperator => new("an operator of the State listed in the budget annex", "un opérateur de l'État inscrit à l'annexe budgétaire"),
        PartyKind.PublicInterestGroup => new("a public interest group", "un groupement d'intérêt public"),
        PartyKind.HealthDataPlatform => new("the health data platform", "la Plateforme des données de santé"),
        PartyKind.BodyUnderStateSupervision => new("a body under State supervision", "un organisme sous tutelle de l'État"),
        PartyKind.ParliamentaryAssembly => new("a parliamentary assembly", "une assemblée parlementaire"),
        PartyKind.LocalAuthority => new("a local authority", "une collectivité territoriale"),
        PartyKind.SocialSecurityBody => new("a social-security body", "un organisme de sécurité sociale"),
        PartyKind.PublicHospital => new("a public hospital", "un hôpital public"),
        PartyKind.HealthcareProvider => new("a provider of care", "un prestataire de soins"),
        PartyKind.ComplementaryInsurer => new("a complementary insurer", "un organisme complémentaire d'assurance"),
        PartyKind.InvoicingPlatform => new("an electronic-invoicing platform", "une plateforme de facturation électronique"),
        PartyKind.StatutoryHealthInsurer => new("a statutory health or long-term-care insurer", "un assureur légal de maladie ou de dépendance"),
        PartyKind.FinancialEntity => new("a financial entity", "une entité financière"),
        PartyKind.InternationalOrganisation => new("an international organisation", "une organisation internationale"),
        PartyKind.ServiceProvider => new("a service provider", "un prestataire de services"),
        PartyKind.OtherCompany => new("another company", "une autre société"),
        PartyKind.OtherPublicBody => new("another public body", "un autre organisme public"),
        PartyKind.Foundation => new("a foundation", "une fondation"),
        PartyKind.NaturalPerson => new("a natural person", "une personne physique"),
        _ => new("a foreign State", "un État étranger"),
    };
}

using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>
/// Powers as the decision table has them. Keys that the provider never sees remove the disclosure of content, never that of metadata, interception or cutting
/// off; keys of one's own inside the provider's service remove nothing. Source: fact sheet on third countries, section 3.3, row 8 and last line.
/// </summary>
internal static class ForeignPower
{
    public const PowerEffects Disclosure = PowerEffects.ContentDisclosure | PowerEffects.MetadataDisclosure;

    public static Power Of(string id, string article, Country country, PowerEffects effects, Confidence confidence, Link links, Text paraphrase) => new()
    {
        Id = ProvisionId.Of(id),
        Article = article,
        Confidence = confidence,
        Country = country,
        Effects = effects,
        Reaches = links.When,
        Removals = (effects & PowerEffects.ContentDisclosure) == 0 ? [] : [KeysBeyondReach(country)],
        Remedies = links.Remedies,
        Reductions = (effects & PowerEffects.ContentDisclosure) == 0 ? links.Reductions : [.. links.Reductions, .. OfKeys],
        Paraphrase = paraphrase,
    };

    /// <summary>The customer keeps the keys, or a third company does that is not itself of the country.</summary>
    private static Removal KeysBeyondReach(Country country) => new(
        PowerEffects.ContentDisclosure,
        new KeysHeldOutsideProvider() | (new KeysHeldAs(KeyCustody.ThirdCompany) & !new KeysKeptFrom(country)))
    {
        Words = new($"keys that neither the provider nor anybody of {country} can use", $"des clés dont ni le prestataire ni personne de {country} ne peut se servir"),
    };

    private static ValueList<Reduction> OfKeys { get; } =
    [
        new(new KeysHeldAs(KeyCustody.CustomerWithinProvider), new("own keys inside the provider's key service, which can use them", "des clés propres dans le service de clés du prestataire, qui peut s'en servir")),
        new(ForeignLinks.Measure("hsm-at-provider"), NameWords.Of(MeasureId.Of("hsm-at-provider"))),
        new(ForeignLinks.Measure("confidential-computing"), new("confidential computing, as far as the root of attestation is trusted", "l'informatique confidentielle, pour autant que la racine d'attestation soit de confiance")),
    ];
}

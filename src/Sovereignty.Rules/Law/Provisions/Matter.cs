using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>What a provision is about; conclusions are drawn for each matter apart. Other bodies of law may name others.</summary>
/// <param name="Id">The name.</param>
/// <param name="Words">The name in words.</param>
public sealed record Matter(string Id, Text Words) : IKeyed
{
    /// <summary>Protection against powers of third countries.</summary>
    public static Matter Sovereignty { get; } = new("sovereignty", new("sovereignty", "souveraineté"));

    /// <summary>Hosting of health data.</summary>
    public static Matter HealthHosting { get; } = new("health-hosting", new("health-data hosting", "hébergement de données de santé"));

    /// <summary>Personal data, other than transfers.</summary>
    public static Matter PersonalData { get; } = new("personal-data", new("personal data", "données à caractère personnel"));

    /// <summary>Transfers of personal data to third countries.</summary>
    public static Matter PersonalDataTransfers { get; } = new("personal-data-transfers", new("transfers of personal data", "transferts de données à caractère personnel"));

    /// <summary>Protection of data that identifies nobody.</summary>
    public static Matter NonPersonalData { get; } = new("non-personal-data", new("non-personal data", "données à caractère non personnel"));

    /// <summary>Rules of a sector.</summary>
    public static Matter Sector { get; } = new("sector", new("sector rules", "règles sectorielles"));

    /// <summary>Procedure and procurement.</summary>
    public static Matter Procurement { get; } = new("procurement", new("procedure and procurement", "procédure et achats"));

    /// <summary>Security of the administration's information systems.</summary>
    public static Matter InformationSystems { get; } = new("information-systems", new("security of information systems", "sécurité des systèmes d'information"));

    /// <summary>Classified information.</summary>
    public static Matter Classified { get; } = new("classified-information", new("classified information", "informations classifiées"));

    /// <summary>Public archives.</summary>
    public static Matter PublicArchives { get; } = new("public-archives", new("public archives", "archives publiques"));

    /// <summary>What cloud providers must make public.</summary>
    public static Matter Transparency { get; } = new("transparency", new("transparency of providers", "transparence des prestataires"));

    /// <summary>The matters of the shipped law.</summary>
    public static ValueSet<Matter> All { get; } =
        [Sovereignty, HealthHosting, PersonalData, PersonalDataTransfers, NonPersonalData, Sector, Procurement, InformationSystems, Classified, PublicArchives, Transparency];

    /// <inheritdoc/>
    string IKeyed.Key => Id;

    /// <inheritdoc/>
    public override string ToString() => Id;
}

using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>Words for the facts.</summary>
internal static class FactTerms
{
    public static ValueList<GlossaryEntry> All { get; } =
    [
        new(new("arrangement", "dispositif"), new(
            "Who has which data hosted by whom, where, and under what contract and certificates.",
            "Qui fait héberger quelles données par qui, où, sous quel contrat et quels certificats.")),
        new(new("layer", "couche"), new(
            "One service that carries some of the data: infrastructure, platform, software, administration, backup.",
            "Un service qui porte une partie des données : infrastructure, plateforme, logiciel, administration, sauvegarde.")),
        new(new("by inference", "par inférence"), new(
            "Data counts as a category although nobody listed it so, because a rule in effect says what it reveals.",
            "Des données comptent dans une catégorie sans y être consignées, parce qu'une règle en vigueur dit ce qu'elles révèlent.")),
        .. Enum.GetValues<EvidenceGrade>().Select(grade => new GlossaryEntry(EvidenceWords.Of(grade), MeaningOf(grade))),
    ];

    private static Text MeaningOf(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Reported => new("Evidence, the weakest grade: somebody wrote it, the press or a third party.", "Preuve, degré le plus faible : quelqu'un l'a écrit, la presse ou un tiers."),
        EvidenceGrade.Declared => new("Evidence: the party concerned said it.", "Preuve : la partie concernée l'a dit."),
        EvidenceGrade.Documented => new("Evidence: a contract or a register shows it.", "Preuve : un contrat ou un registre l'atteste."),
        EvidenceGrade.Audited => new("Evidence: an auditor verified it.", "Preuve : un auditeur l'a vérifié."),
        EvidenceGrade.Certified => new("Evidence: a certificate or qualification vouches for it.", "Preuve : un certificat ou une qualification s'en porte garant."),
        _ => new("Evidence, the strongest grade: a public authority established it. --evidence-floor makes weaker facts count as unknown.", "Preuve, degré le plus fort : une autorité publique l'a établi. --evidence-floor fait compter les faits moins bien établis comme inconnus."),
    };
}

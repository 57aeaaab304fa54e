using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// DINUM's note of 15 September 2021 to the ministries' secretaries-general: agents' office, collaboration and mail tools handle sensitive data, and an offer such
/// as Office 365 on its maker's cloud does not meet R9. Grade B; an instruction, not law; no end seen, so whether it outlives R9 of 2021 is open. That the offer
/// it names fails follows from R9's own tests and is not repeated by name. Checked on 2026-10-01. Sources: channelnews 105899; LMI 84256; larevuedudigital;
/// usine-digitale.
/// </summary>
internal static class DinumNote20210915
{
    private static readonly ProvisionId Tools = ProvisionId.Of("fr-dinum-note-2021-09-15-tools");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-dinum-note-2021-09-15"),
        Title = new("Note of DINUM of 15 September 2021 on agents' office tools", "Note de la DINUM du 15 septembre 2021 sur les outils bureautiques des agents"),
        Issuer = "DINUM (France)",
        Kind = InstrumentKind.Circular,
        Identifiers = [],
        Sources = ["channelnews 105899", "LMI 84256", "larevuedudigital", "usine-digitale"],
        Confidence = Confidence.B,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Office, collaboration and mail tools of agents handle sensitive data; Office 365 on Microsoft's cloud does not meet R9.", "Les outils bureautiques, collaboratifs et de messagerie des agents manient des données sensibles ; Office 365 sur le nuage de Microsoft ne satisfait pas à la R9."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2021, 9, 15), "channelnews 105899"),
            Event(LifeEventKind.InForce, Day(2021, 9, 15), "channelnews 105899; LMI 84256"),
        ],
        Provisions =
        [
            new Inference
            {
                Id = ProvisionId.Of("fr-dinum-note-2021-09-15-sensitive"),
                Article = "",
                Confidence = Confidence.B,
                Category = DataCategories.PublicAgent,
                When = new DataCountsAs(DataCategories.AgentOffice),
                Paraphrase = new("what agents' office, collaboration and mail tools hold is data about public agents, sensitive under R9 of 2021", "ce que contiennent les outils bureautiques, collaboratifs et de messagerie des agents relève des données d'agents, sensibles au sens de la R9 de 2021"),
            },
            new Obligation
            {
                Id = Tools,
                Article = "",
                About = SubjectKind.Layer,
                Force = Force.Doctrine,
                Matter = Matter.Sovereignty,
                Versions =
                [
                    Version("fr-dinum-note-2021-09-15-under-r9-2021", UncertainDay.Always, Condition.Always),
                    Version("fr-dinum-note-2021-09-15-after-r9-2021", UncertainDay.On(Day(2023, 6, 1)), FrenchQuestions.NoteAfterR9Of2021.Answered(Condition.Always, Condition.Never)) with { PublicSince = Day(2023, 6, 1) },
                ],
            },
        ],
    };

    private static ObligationVersion Version(string id, UncertainDay from, Condition stands) => new()
    {
        Id = ProvisionId.Of(id),
        From = from,
        Confidence = Confidence.B,
        Paraphrase = new("Agents' office, collaboration and mail tools go to a commercial cloud only if it meets R9 of 2021; a transition is for mail and personal drives whose migration was very advanced on 2021-07-05.", "Les outils bureautiques, collaboratifs et de messagerie des agents ne vont dans un nuage commercial que s'il satisfait à la R9 de 2021 ; une transition vaut pour la messagerie et les espaces personnels dont la migration était très avancée au 2021-07-05."),
        Applies = new InRole(PartyRole.CloudUser, FrenchTerms.France, [PartyKind.StateAdministration])
            & FrenchTerms.CommercialCloud
            & new CarriesData(new DataCountsAs(DataCategories.AgentOffice))
            & stands,
        Requires = FrenchTerms.Immune & FrenchTerms.QualifiedOrEquivalent,
        Exemptions =
        [
            new(
                new("transitional derogation for mail and personal drives whose migration was very advanced on 2021-07-05", "dérogation transitoire pour la messagerie et les espaces personnels dont la migration était très avancée au 2021-07-05"),
                new DerogationGranted(Tools, DerogationFormalities.None)
                    & new EngagedBefore(Day(2021, 7, 6))
                    & !new CarriesData(new DataCountsAs(DataCategories.AgentOffice) & !(new DataCountsAs(DataCategories.AgentMail) | new DataCountsAs(DataCategories.AgentDrive)))
                    & FrenchQuestions.MigrationVeryAdvanced.Open()),
        ],
    };
}

using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Arrêté of 14 April 2026, NOR PRMJ2603774A: the file of a request for derogation from article 31. Grade C; entry into force on 2026-04-17 is an
/// inference; the meaning of its "two months" is unknown. Checked on 2026-10-01. Source: legiseye 6a6b02d5.
/// </summary>
internal static class OrderPrmj2603774a
{
    private static readonly ProvisionId File = ProvisionId.Of("fr-arrete-prmj2603774a-file");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-arrete-prmj2603774a"),
        Title = new("Order of 14 April 2026 on requests for derogation", "Arrêté du 14 avril 2026 relatif aux demandes de dérogation"),
        Issuer = "Prime Minister (France)",
        Kind = InstrumentKind.Order,
        Identifiers = [new("NOR", "PRMJ2603774A")],
        Sources = ["legiseye.com/en/law/france/6a6b02d5"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("The ministers concerned send the request to DINUM, which examines it and advises; the Prime Minister decides.", "Les ministres concernés adressent la demande à la DINUM, qui l'instruit et rend un avis ; le Premier ministre décide."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2026, 4, 14), Day(2026, 4, 16), "legiseye 6a6b02d5"),
            Event(LifeEventKind.InForce, Day(2026, 4, 17), Day(2026, 4, 16), "inference: published with the decree") with
            {
                Confidence = Confidence.C,
                Note = new(
                    "the order of 14 April 2026 is taken to be in force from 2026-04-17, with the decree; its own first day was not found",
                    "l'arrêté du 14 avril 2026 est réputé en vigueur depuis le 2026-04-17, avec le décret ; sa propre entrée en vigueur n'a pas été trouvée"),
            },
        ],
        Provisions =
        [
            new Obligation
            {
                Id = File,
                Article = "",
                About = SubjectKind.Arrangement,
                Force = Force.Binding,
                Matter = Matter.Procurement,
                Versions =
                [
                    new()
                    {
                        Id = File,
                        Confidence = Confidence.C,
                        Paraphrase = new("A derogation from article 31 that is granted under the order goes through DINUM, which advises.", "Une dérogation à l'article 31 accordée sous l'empire de l'arrêté passe par la DINUM, qui rend un avis."),
                        Applies = new DerogationRecorded(Article31.Provision, grantedSince: Day(2026, 4, 17)),
                        Requires = new OpinionReceived(FrenchTerms.Dinum),
                    },
                ],
            },
        ],
    };
}

using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Loi n° 2024-449 (SREN), article 32: location of hosted health data, applied by décret 2026-209. Existence grade A(m), content grade C; in force 2024-05-23
/// by the next-day rule (inference). Its final wording is not in the sheets: whether it obliged before its decree is open. Checked on 2026-10-01.
/// Sources: juriblio 183781096; delsol-lawyers.
/// </summary>
internal static class Article32
{
    private static readonly ProvisionId Location = ProvisionId.Of("fr-loi-2024-449-art32-location");

    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-loi-2024-449-art32"),
        Title = new("Act no. 2024-449 of 21 May 2024 (SREN), article 32", "Loi n° 2024-449 du 21 mai 2024 (SREN), article 32"),
        Issuer = "Parliament (France)",
        Kind = InstrumentKind.Statute,
        Identifiers = [new("number", "2024-449")],
        Sources = ["juriblio 183781096", "delsol-lawyers"],
        Confidence = Confidence.AMirror,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("Hosted health data is to be stored in the Union and EEA; a decree applies it.", "Les données de santé hébergées sont à stocker dans l'Union et l'EEE ; un décret l'applique."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2024, 5, 21), Day(2024, 5, 22), "JORF n° 0117"),
            Event(LifeEventKind.Published, Day(2024, 5, 22), "JORF n° 0117"),
            Event(LifeEventKind.InForce, Day(2024, 5, 23), Day(2024, 5, 22), "next-day rule (inference)") with { Confidence = Confidence.C },
            Event(LifeEventKind.Amended, Day(2026, 3, 27), Day(2026, 3, 26), "decree of application") with { Cause = InstrumentId.Of("fr-decret-2026-209"), Confidence = Confidence.C },
        ],
        Provisions =
        [
            new Obligation
            {
                Id = Location,
                Article = "art. 32",
                About = SubjectKind.Layer,
                Force = Force.Binding,
                Matter = Matter.HealthHosting,
                Versions =
                [
                    Version("fr-loi-2024-449-art32-statute", UncertainDay.Always, null, FrenchQuestions.Article32BeforeDecree.Open()),
                    Version("fr-loi-2024-449-art32-decree", UncertainDay.On(Day(2026, 3, 27)), Day(2026, 3, 26), Condition.Always),
                ],
            },
        ],
    };

    private static ObligationVersion Version(string id, UncertainDay from, LocalDate? publicSince, Condition obliges) => new()
    {
        Id = ProvisionId.Of(id),
        From = from,
        PublicSince = publicSince,
        Confidence = Confidence.C,
        Paraphrase = new("Hosted health data is stored in the Union and EEA only.", "Les données de santé hébergées sont stockées dans l'Union et l'EEE seulement."),
        Applies = CspL11118.Covered & obliges,
        Requires = new StoredIn(TerritoryId.Of("eea")),
    };
}

using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Implementing Decision (EU) 2023/1795 (Data Privacy Framework), adopted and applied on 2023-07-10: recipients on the active list only. The action against it
/// was dismissed (T-553/23); an appeal is pending (C-703/25 P). Grade A, the list grade B; checked on 2026-10-01. CELEX 32023D1795. Sources: OJ C/2025/6610; fact sheet on Europe, section 2.3.
/// </summary>
internal static class DataPrivacyFramework20231795
{
    private const string Sheet = "OJ L 231 of 20 September 2023; OJ C/2025/6610";

    private static readonly Condition Listed = new RecipientIsListed(SchemeId.Of("eu-us-dpf"));

    private static readonly Text Appeal = new(
        "an appeal that asks to annul the Data Privacy Framework is pending (C-703/25 P); no judgment was found",
        "un pourvoi qui demande l'annulation du cadre de protection des données est pendant (C-703/25 P) ; aucun arrêt n'a été trouvé");

    public static Instrument Instrument { get; } = Adequacy.Of(
        "eu-dpf-2023-1795",
        "(EU) 2023/1795",
        new("Data Privacy Framework recipients in the United States", "les destinataires du cadre de protection des données aux États-Unis"),
        [
            Event(LifeEventKind.Adopted, Day(2023, 7, 10), Sheet),
            Event(LifeEventKind.InForce, Day(2023, 7, 10), Sheet),
            Event(LifeEventKind.Published, Day(2023, 9, 20), Sheet),
        ],
        new Membership(Country.Of("US"), Validity.Until(Day(2025, 10, 30))) { When = Listed },
        new Membership(Country.Of("US"), Validity.Since(Day(2025, 10, 31))) { When = Caveated.Of(Listed, Appeal) }) with
    {
        Identifiers = [new("CELEX", "32023D1795")],
        Confidence = Confidence.A,
    };
}

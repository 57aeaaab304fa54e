using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision (EU) 2022/254, adopted on 2021-12-17: recipients under the PIPA. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyKorea
{
    private const string Sheet = "fact sheet on Europe, sections 2.4 and (a)";

    public static Instrument Instrument { get; } = Adequacy.Of(
        "eu-adequacy-kr",
        "(EU) 2022/254",
        new("recipients in Korea under the PIPA", "les destinataires en Corée relevant de la PIPA"),
        [
            Event(LifeEventKind.Adopted, Day(2021, 12, 17), Sheet),
            Event(LifeEventKind.InForce, Day(2021, 12, 17), Sheet),
            Event(LifeEventKind.Published, Day(2022, 2, 24), Sheet),
        ],
        Adequacy.For("KR", new RecipientIsUnder(RegimeId.Of("kr-pipa"))));
}

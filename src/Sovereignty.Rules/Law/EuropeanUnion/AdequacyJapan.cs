using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision (EU) 2019/419, adopted on 2019-01-23: the private sector under the APPI with its supplementary rules. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyJapan
{
    private const string Sheet = "fact sheet on Europe, sections 2.4 and (a)";

    public static Instrument Instrument { get; } = Adequacy.Of(
        "eu-adequacy-jp",
        "(EU) 2019/419",
        new("private operators in Japan", "les opérateurs privés au Japon"),
        [
            Event(LifeEventKind.Adopted, Day(2019, 1, 23), Sheet),
            Event(LifeEventKind.InForce, Day(2019, 1, 23), Sheet),
            Event(LifeEventKind.Published, Day(2019, 3, 19), Sheet),
        ],
        Adequacy.For("JP", new RecipientIsUnder(RegimeId.Of("jp-appi"))));
}

using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Decision 2000/520/EC (Safe Harbour), adopted on 2000-07-26, applied from late 2000; invalid from 2015-10-06 (C-362/14). Like the later decisions on the United
/// States it is read as covering listed recipients only. Settled public fact, grade B; checked on 2026-10-01. CELEX 32000D0520 is grade D and not given. Source: fact sheet on Europe, section 2.3, trap 6.
/// </summary>
internal static class SafeHarbour2000520
{
    private const string Sheet = "OJ L 215 of 25 August 2000; fact sheet on Europe, section 2.3";

    public static Instrument Instrument { get; } = Adequacy.Of(
        "eu-safe-harbour-2000-520",
        "2000/520/EC",
        new("Safe Harbour recipients in the United States", "les destinataires de la sphère de sécurité aux États-Unis"),
        [
            Event(LifeEventKind.Adopted, Day(2000, 7, 26), Sheet),
            Event(LifeEventKind.Published, Day(2000, 8, 25), Sheet),
            Event(LifeEventKind.InForce, UncertainDay.Between(Day(2000, 8, 25), Day(2000, 12, 31)), Day(2000, 8, 25), Sheet),
            Event(LifeEventKind.Annulled, Day(2015, 10, 6), "judgment of 6 October 2015") with { Cause = InstrumentId.Of("eu-cjeu-c-362-14") },
        ],
        Adequacy.For("US", new RecipientIsListed(SchemeId.Of("eu-us-safe-harbour"))));
}

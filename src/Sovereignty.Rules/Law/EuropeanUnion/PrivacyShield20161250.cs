using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Implementing Decision (EU) 2016/1250 (Privacy Shield), adopted and notified on 2016-07-12, recipients sign up from 2016-08-01; invalid from 2020-07-16
/// (C-311/18). Settled public fact, grade B; checked on 2026-10-01. CELEX 32016D1250 is grade D and not given. Source: fact sheet on Europe, section 2.3.
/// </summary>
internal static class PrivacyShield20161250
{
    private const string Sheet = "OJ L 207 of 1 August 2016; fact sheet on Europe, section 2.3";

    public static Instrument Instrument { get; } = Adequacy.Of(
        "eu-privacy-shield-2016-1250",
        "(EU) 2016/1250",
        new("Privacy Shield recipients in the United States", "les destinataires du bouclier de protection aux États-Unis"),
        [
            Event(LifeEventKind.Adopted, Day(2016, 7, 12), Sheet),
            Event(LifeEventKind.InForce, Day(2016, 7, 12), Sheet),
            Event(LifeEventKind.Published, Day(2016, 8, 1), Sheet),
            Event(LifeEventKind.Annulled, Day(2020, 7, 16), "judgment of 16 July 2020") with { Cause = InstrumentId.Of("eu-cjeu-c-311-18") },
        ],
        Adequacy.For("US", new RecipientIsListed(SchemeId.Of("eu-us-privacy-shield"))));
}

using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2002/2/EC, adopted on 2001-12-20: commercial organisations under PIPEDA only. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyCanada
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-ca", "2002/2/EC", new("commercial organisations in Canada", "les organisations commerciales au Canada"), Day(2001, 12, 20), Adequacy.For("CA", new RecipientIsUnder(RegimeId.Of("ca-pipeda"))));
}

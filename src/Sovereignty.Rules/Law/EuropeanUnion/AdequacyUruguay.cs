using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2012/484/EU, adopted on 2012-08-21: Uruguay is found adequate. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyUruguay
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-uy", "2012/484/EU", new Text("Uruguay", "l'Uruguay"), Day(2012, 8, 21), Adequacy.Whole("UY"));
}

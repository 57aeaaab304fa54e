using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>Decision 2013/65/EU, adopted on 2012-12-19: New Zealand is found adequate. Settled public fact, grade B; checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.</summary>
internal static class AdequacyNewZealand
{
    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-nz", "2013/65/EU", new Text("New Zealand", "la Nouvelle-Zélande"), Day(2012, 12, 19), Adequacy.Whole("NZ"));
}

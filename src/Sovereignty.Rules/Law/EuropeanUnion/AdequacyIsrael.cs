using Sovereignty.Criteria;
using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// Decision 2011/61/EU, adopted on 2011-01-31. Settled public fact, grade B; its scope (automated transfers, the State of Israel within the lines of 1967)
/// is known from memory only and is a caveat. Checked on 2026-10-01. Source: fact sheet on Europe, section 2.4.
/// </summary>
internal static class AdequacyIsrael
{
    private static readonly Text Scope = new(
        "the adequacy decision on Israel has a scope known from memory only: automated transfers, the State of Israel within the lines of 1967",
        "la décision d'adéquation relative à Israël a un champ connu de mémoire seulement : transferts automatisés, État d'Israël dans les lignes de 1967");

    public static Instrument Instrument { get; } =
        Adequacy.Of("eu-adequacy-il", "2011/61/EU", new("Israel", "Israël"), Day(2011, 1, 31), Adequacy.For("IL", Caveated.Of(Condition.Always, Scope)));
}

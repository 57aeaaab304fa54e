using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// SecNumCloud 3.1 of ANSSI, 11 June 2018 (settled public fact, grade B; else C). Voluntary, and replaced by 3.2. It had no section 19.6. That its
/// certificates ran to their end is known from memory only, so nothing is recognised here; what a text demands of a qualification in some version stands
/// in that text. Checked on 2026-10-01. Source: archimag 2021-10-22.
/// </summary>
internal static class SecNumCloud31
{
    public static Instrument Instrument { get; } = new()
    {
        Id = InstrumentId.Of("fr-secnumcloud-3-1"),
        Title = new("SecNumCloud framework, version 3.1", "Référentiel SecNumCloud, version 3.1"),
        Issuer = "ANSSI (France)",
        Kind = InstrumentKind.Framework,
        Identifiers = [new("version", "3.1 of 2018-06-11")],
        Sources = ["archimag 2021-10-22", "fact sheets, settled public fact: 3.0 of 2016-12-08, 3.1 of 2018-06-11"],
        Confidence = Confidence.C,
        CheckedOn = Day(2026, 10, 1),
        Paraphrase = new("The version before 3.2, without any protection against extra-Union law (section 19.6).", "La version antérieure à la 3.2, sans protection contre le droit extra-européen (section 19.6)."),
        Events =
        [
            Event(LifeEventKind.Adopted, Day(2018, 6, 11), "settled public fact"),
            Event(LifeEventKind.InForce, Day(2018, 6, 11), "settled public fact; voluntary"),
            Event(LifeEventKind.Superseded, Day(2022, 3, 8), "version 3.2 of that day") with { Cause = InstrumentId.Of("fr-secnumcloud-3-2") },
        ],
    };
}

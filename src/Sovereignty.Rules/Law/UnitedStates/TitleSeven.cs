using Sovereignty.Facts;
using static Sovereignty.Law.Drafting;

namespace Sovereignty.Law;

/// <summary>
/// What happened to Title VII FISA in 2026: two short extensions, the lapse on 2026-06-12 (first day without, after the Department of Justice's reading of
/// 2015), and authorisations that run on. Source: fact sheet on third countries, sections 1.1 and 1.2.
/// </summary>
internal static class TitleSeven
{
    /// <summary>The lapse, and what runs on.</summary>
    public static ValueList<LifeEvent> Lapse { get; } =
    [
        Event(LifeEventKind.Lapsed, Day(2026, 6, 12), "cgnnews.net 2026-06-12; getfisaright.net"),
        Event(LifeEventKind.EffectsRunOn, Day(2026, 6, 12), "FAA 2008, section 404(b); ruling of 2026-03-17 renewing certifications for a year") with
        {
            Until = UncertainDay.NotBefore(Day(2027, 3, 18)),
            Cause = InstrumentId.Of("us-faa-404b-transition"),
            Note = new(
                "FISA section 702 lapsed on 2026-06-12; authorisations already given run on, to about 2027-03-17 (assumed bound, not known to the day)",
                "la section 702 du FISA a expiré le 2026-06-12 ; les autorisations déjà données se prolongent, jusque vers le 2027-03-17 (borne supposée, non connue au jour près)"),
        },
        Event(LifeEventKind.EffectsRunOn, UncertainDay.On(Day(2026, 6, 12)), Day(2026, 9, 17), "public report citing the Brennan Center, state at 2026-09-17") with
        {
            Until = UncertainDay.NotBefore(Day(2027, 3, 18)),
            Cause = InstrumentId.Of("us-faa-404b-transition"),
            Confidence = Confidence.C,
            Note = new(
                "that FISA section 702 was not renewed through 2026-09-17 rests on a single secondary source (grade C), and what followed is not known",
                "l'absence de reconduction de la section 702 du FISA jusqu'au 2026-09-17 repose sur une seule source secondaire (niveau C), et la suite n'est pas connue"),
        },
    ];

    /// <summary>All of it, from the sunset that RISAA set.</summary>
    public static ValueList<LifeEvent> AfterRisaa { get; } =
    [
        Extended(Day(2026, 4, 18), Day(2026, 4, 30), "Pub. L. 119-84", "us-pl-119-84"),
        Extended(Day(2026, 4, 30), Day(2026, 6, 12), "Pub. L. 119-87", "us-pl-119-87"),
        .. Lapse,
    ];

    private static LifeEvent Extended(NodaTime.LocalDate day, NodaTime.LocalDate until, string source, string cause) =>
        Event(LifeEventKind.Extended, day, source) with { Until = UncertainDay.On(until), Cause = InstrumentId.Of(cause) };
}

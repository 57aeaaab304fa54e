using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Events in the life of a text, in words.</summary>
internal static class LifeWords
{
    public static Text Of(LifeEventKind kind) => kind switch
    {
        LifeEventKind.Proposed => new("proposed", "projet"),
        LifeEventKind.Adopted => new("adopted", "adoption"),
        LifeEventKind.Published => new("published", "publication"),
        LifeEventKind.InForce => new("enters into force", "entrée en vigueur"),
        LifeEventKind.Applicable => new("starts to apply", "entrée en application"),
        LifeEventKind.Amended => new("amended", "modification"),
        LifeEventKind.Extended => new("its end is moved", "son terme est reporté"),
        LifeEventKind.Suspended => new("suspended", "suspension"),
        LifeEventKind.Superseded => new("another text takes its place", "un autre texte le remplace"),
        LifeEventKind.Lapsed => new("lapses", "expiration"),
        LifeEventKind.EffectsRunOn => new("has ended, its effects run on", "a pris fin, ses effets se prolongent"),
        LifeEventKind.Revived => new("in force again", "de nouveau en vigueur"),
        LifeEventKind.Repealed => new("repealed", "abrogation"),
        _ => new("annulled", "annulation"),
    };

    /// <summary>What it means that the event's effect has run out.</summary>
    public static Text EndOf(LifeEventKind kind) => kind switch
    {
        LifeEventKind.EffectsRunOn => new("its effects have ended", "ses effets ont pris fin"),
        _ => new("its term has run out", "son terme est échu"),
    };
}

using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Events in the life of a text, in words.</summary>
internal static class LifeWords
{
    public static Text Of(LifeEventKind kind) => kind switch
    {
        LifeEventKind.Proposed => new("proposed", "projet"),
        LifeEventKind.Adopted => new("adopted", "adopté"),
        LifeEventKind.Published => new("published", "publié"),
        LifeEventKind.InForce => new("enters into force", "entre en vigueur"),
        LifeEventKind.Applicable => new("starts to apply", "devient applicable"),
        LifeEventKind.Amended => new("amended", "modifié"),
        LifeEventKind.Extended => new("extended", "prorogé"),
        LifeEventKind.Suspended => new("suspended", "suspendu"),
        LifeEventKind.Superseded => new("superseded", "remplacé"),
        LifeEventKind.Lapsed => new("lapses", "expire"),
        LifeEventKind.EffectsRunOn => new("has ended, effects run on", "a pris fin, des effets se prolongent"),
        LifeEventKind.Revived => new("revived", "rétabli"),
        LifeEventKind.Repealed => new("repealed", "abrogé"),
        _ => new("annulled", "annulé"),
    };
}

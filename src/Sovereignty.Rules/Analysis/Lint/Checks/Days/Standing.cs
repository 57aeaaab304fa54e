using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>The events by which a text comes to stand otherwise, as far as the law itself records them.</summary>
internal static class Standing
{
    public static bool IsChange(LifeEvent happened) => !happened.IsAssumed && happened.Kind is
        LifeEventKind.InForce or LifeEventKind.Applicable or LifeEventKind.Extended or LifeEventKind.Revived or LifeEventKind.Suspended or LifeEventKind.EffectsRunOn
        or LifeEventKind.Superseded or LifeEventKind.Lapsed or LifeEventKind.Repealed or LifeEventKind.Annulled;

    /// <summary>The event in words, with its day.</summary>
    public static Text Words(LifeEvent happened)
    {
        var (kind, day) = (LifeWords.Of(happened.Kind), happened.Day.Describe());
        return new($"\"{kind.En}\" ({day.En})", $"« {kind.Fr} » ({day.Fr})");
    }
}
